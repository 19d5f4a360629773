package org.smeic.lms.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who is asking, as the container knows it: its principal carries the id of the person. */
@Dependent
public class Caller {

    @Inject
    @Nullable
    SecurityContext security;

    @PersistenceContext
    @Nullable
    EntityManager em;

    private @Nullable Long fixedId;
    private Set<Role> fixedRoles = Set.of();
    private Set<Mandate> fixedMandates = Set.of();

    /** A caller for plain tests, where there is no container; roles hold everywhere if they can, else nowhere. */
    public static Caller of(long personId, Role... roles) {
        var caller = new Caller();
        caller.fixedId = personId;
        caller.fixedRoles = Set.of(roles);
        caller.fixedMandates = Stream.of(roles)
                .filter(role -> role.mayHoldIn(ScopeKind.EVERYWHERE))
                .map(role -> new Mandate(role, Scope.EVERYWHERE))
                .collect(Collectors.toUnmodifiableSet());
        return caller;
    }

    /** A caller for plain tests with roles and where they hold. */
    public static Caller of(long personId, Set<Mandate> mandates) {
        var caller = of(personId, Role.LEARNER);
        caller.fixedMandates = Set.copyOf(mandates);
        caller.fixedRoles = Stream.concat(
                        Stream.of(Role.LEARNER), mandates.stream().map(Mandate::role))
                .collect(Collectors.toUnmodifiableSet());
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

    /** Whether the person has the role, wherever it holds; nobody has none. */
    public boolean is(Role role) {
        return fixedRoles.contains(role) || (security != null && security.isCallerInRole(role.roleName()));
    }

    /** Whether the person has the role in this place. */
    public boolean is(Role role, Scope place) {
        return is(role)
                && mandates().stream()
                        .anyMatch(mandate ->
                                mandate.role() == role && mandate.scope().covers(place));
    }

    /** Whether the person has the role in this economy. */
    public boolean is(Role role, Economy economy) {
        return is(role, Scope.of(economy));
    }

    /** The roles the person was given and where they hold; none for who is not signed in. Usually costs no statement. */
    public Set<Mandate> mandates() {
        if (fixedId != null || em == null || !is(Role.LEARNER)) {
            return fixedMandates;
        }
        var person = em.find(Person.class, id());
        return person == null ? Set.of() : person.mandates();
    }
}
