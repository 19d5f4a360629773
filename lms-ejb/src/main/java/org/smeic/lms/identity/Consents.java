package org.smeic.lms.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.smeic.lms.shared.Refusal;

/** What the caller has agreed to. */
@Stateless
@RolesAllowed(Role.Names.LEARNER)
public class Consents {

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    /** How the caller stands to each text, in the order of {@link ConsentPurpose}. */
    public List<ConsentState> mine() {
        var given = standing(caller.id());
        return Arrays.stream(ConsentPurpose.values())
                .map(purpose -> new ConsentState(
                        purpose,
                        given.stream()
                                .filter(consent -> consent.purpose() == purpose)
                                .map(Consent::givenAt)
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    /**
     * The caller agrees to these and to no other from now on.
     *
     * @throws Refusal {@code identity.consent_missing} when a required one is not among them
     */
    public void agree(Set<ConsentPurpose> wanted) {
        refuseWithoutNeeded(wanted);
        var given = standing(caller.id());
        given.stream().filter(consent -> !wanted.contains(consent.purpose())).forEach(Consent::withdraw);
        var me = Objects.requireNonNull(em.find(Person.class, caller.id()));
        wanted.stream()
                .filter(purpose -> given.stream().noneMatch(consent -> consent.purpose() == purpose))
                .forEach(purpose -> em.persist(new Consent(me, purpose, purpose.getVersion())));
    }

    /** Whether a text without which there is no account has not been agreed to as it is now. */
    @PermitAll
    public boolean isDue(long personId) {
        var given = standing(personId).stream().map(Consent::purpose).toList();
        return !given.containsAll(ConsentPurpose.needed());
    }

    static void refuseWithoutNeeded(Collection<ConsentPurpose> agreed) {
        if (!agreed.containsAll(ConsentPurpose.needed())) {
            throw new Refusal("identity.consent_missing");
        }
    }

    private List<Consent> standing(long personId) {
        return em.createQuery(
                        "select c from Consent c where c.person.id = :person and c.withdrawnAt is null order by c.id",
                        Consent.class)
                .setParameter("person", personId)
                .getResultStream()
                .filter(Consent::holds)
                .toList();
    }
}
