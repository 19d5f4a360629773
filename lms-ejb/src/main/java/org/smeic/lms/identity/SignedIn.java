package org.smeic.lms.identity;

import java.io.Serializable;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Someone who proved who they are, as the session keeps them.
 *
 * @param language BCP 47
 * @param timeZone IANA name
 * @param stamp the account's stamp at sign-in; when the account's has moved on, the session ends
 */
public record SignedIn(long id, String name, Set<Role> roles, String language, String timeZone, int stamp)
        implements Serializable {

    /** The role names the container checks. */
    public Set<String> roleNames() {
        return roles.stream().map(Role::roleName).collect(Collectors.toUnmodifiableSet());
    }
}
