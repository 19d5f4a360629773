package org.smeic.lms.identity;

import java.io.Serializable;
import org.smeic.lms.shared.Refusal;

/** A role and where it holds. */
public record Mandate(Role role, Scope scope) implements Serializable {

    /**
     * A role where it can hold: nobody coordinates everywhere, nobody administers one course.
     *
     * @throws Refusal {@code identity.role_elsewhere} otherwise
     */
    public Mandate {
        if (!role.mayHoldIn(scope.kind())) {
            throw new Refusal("identity.role_elsewhere");
        }
    }

    /** The role as far as it can reach: a coordinator's is the home economy, all others hold everywhere. */
    public static Mandate widest(Role role, Economy home) {
        return new Mandate(role, role.mayHoldIn(ScopeKind.EVERYWHERE) ? Scope.EVERYWHERE : Scope.of(home));
    }

    /** As the trail writes it. */
    @Override
    public String toString() {
        return role + " " + scope;
    }
}
