package org.smeic.lms.it;

import java.util.concurrent.Callable;
import org.smeic.lms.identity.Role;
import org.wildfly.security.auth.principal.NamePrincipal;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/** Runs something inside the container as somebody. */
final class As {

    private As() {}

    static <T> T person(long id, Callable<T> action, Role... roles) throws Exception {
        var names = java.util.Arrays.stream(roles).map(Role::roleName).collect(java.util.stream.Collectors.toSet());
        return SecurityDomain.getCurrent()
                .createAdHocIdentity(new NamePrincipal(Long.toString(id)))
                .withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(names)))
                .runAs(action);
    }

    static <T> T nobody(Callable<T> action) throws Exception {
        return SecurityDomain.getCurrent().getAnonymousSecurityIdentity().runAs(action);
    }
}
