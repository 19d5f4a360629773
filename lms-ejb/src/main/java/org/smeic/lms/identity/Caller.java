package org.smeic.lms.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is asking, as the container knows it: its principal carries the id of the person. */
@Dependent
public class Caller {

    @Inject
    @Nullable
    SecurityContext security;

    private @Nullable Long fixedId;
    private Set<Role> fixedRoles = Set.of();

    /** A caller for plain tests, where there is no container. */
    public static Caller of(long personId, Role... roles) {
        var caller = new Caller();
        caller.fixedId = personId;
        caller.fixedRoles = Set.of(roles);
        return caller;
    }

    /**
     * The id of the person who is signed in.
     *
     * @throws NotSignedIn when nobody is
     */
    public long id() {
        if (fixedId != null) {
            return fixedId;
        }
        Principal principal = security == null ? null : security.getCallerPrincipal();
        if (principal == null || !principal.getName().matches("\\d{1,18}")) {
            throw new NotSignedIn();
        }
        return Long.parseLong(principal.getName());
    }

    /** Whether the person has the role; nobody has none. */
    public boolean is(Role role) {
        return fixedRoles.contains(role) || (security != null && security.isCallerInRole(role.roleName()));
    }
}
