package org.smeic.lms.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.Set;
import org.smeic.lms.identity.SecurityEvent.Kind;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.shared.Refusal;

/**
 * Who gives roles to whom. Administrators give all of them; a coordinator makes advisers and instructors of people of the
 * economy, for the economy. Whose roles change is signed out.
 */
@Stateless
@RolesAllowed({Role.Names.ADMIN, Role.Names.COORDINATOR})
public class Grants {

    /** What a coordinator may give. */
    public static final Set<Role> OF_COORDINATORS = Set.of(Role.ADVISER, Role.INSTRUCTOR);

    @PersistenceContext
    EntityManager em;

    @Inject
    AuditTrail trail;

    @Inject
    Caller caller;

    /**
     * Gives a role; giving it again changes nothing.
     *
     * @throws Refusal {@code identity.not_yours_to_give}
     */
    public void give(long personId, Mandate mandate) {
        var person = person(personId);
        if (!mayChange(person, mandate)) {
            throw new Refusal("identity.not_yours_to_give");
        }
        person.give(mandate, caller.id());
        trail.note(Kind.ROLE_GIVEN, personId, null, mandate + " by " + caller.id());
    }

    /**
     * Takes a role back.
     *
     * @throws Refusal {@code identity.not_yours_to_give}, {@code identity.not_your_own_admin_role}
     */
    public void take(long personId, Mandate mandate) {
        var person = person(personId);
        if (!mayChange(person, mandate)) {
            throw new Refusal("identity.not_yours_to_give");
        }
        if (mandate.role() == Role.ADMIN && personId == caller.id()) {
            throw new Refusal("identity.not_your_own_admin_role");
        }
        person.take(mandate);
        trail.note(Kind.ROLE_TAKEN, personId, null, mandate + " by " + caller.id());
    }

    private boolean mayChange(Person person, Mandate mandate) {
        return caller.is(Role.ADMIN)
                || (OF_COORDINATORS.contains(mandate.role())
                        && mandate.scope().equals(Scope.of(person.getEconomy()))
                        && caller.is(Role.COORDINATOR, person.getEconomy()));
    }

    /** For a coordinator those of other economies do not exist. */
    private Person person(long id) {
        return Optional.ofNullable(em.find(Person.class, id))
                .filter(person -> caller.is(Role.ADMIN) || caller.is(Role.COORDINATOR, person.getEconomy()))
                .orElseThrow(NotFound::new);
    }
}
