package org.smeic.lms.identity.openid;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.smeic.lms.identity.AuditTrail;
import org.smeic.lms.identity.Secrets;
import org.smeic.lms.identity.SecurityEvent.Kind;
import org.smeic.lms.shared.Refusal;

/** SignInJourneys to providers: each begins in one browser, ends there, and ends once. */
@Stateless
@PermitAll
public class SignInJourneys {

    /** How long somebody may take at the provider. */
    public static final Duration OPEN = Duration.ofMinutes(15);

    /** Begun and not ended from one network address: a room full of people, not a program. */
    static final int OPEN_PER_ADDRESS = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    AuditTrail trail;

    /**
     * Somebody sets out.
     *
     * @param browser the secret in the browser's cookie
     * @throws Refusal {@code identity.too_many_attempts} when 200 from the network address are on the way
     */
    public Journey begin(String provider, Wish wish, String browser, String address) {
        em.createQuery("delete from SignInJourney j where j.endsAt < :now")
                .setParameter("now", Instant.now())
                .executeUpdate();
        var open = em.createQuery("select count(j) from SignInJourney j where j.address = :address", Long.class)
                .setParameter("address", Secrets.hash(address))
                .getSingleResult();
        if (open >= OPEN_PER_ADDRESS) {
            throw new Refusal("identity.too_many_attempts", OPEN.toMinutes());
        }
        var journey = new Journey(Secrets.fresh(), browser);
        em.persist(new SignInJourney(
                journey, provider, wish, address, Instant.now().plus(OPEN)));
        return journey;
    }

    /** Ends the journey; empty when it is not this browser's, not to this provider, too old, or has ended before. */
    public Optional<Wish> end(Journey journey, String provider) {
        var state = Secrets.hash(journey.state());
        var wish = Optional.ofNullable(em.find(SignInJourney.class, state))
                .filter(it -> it.isOf(journey, provider))
                .map(SignInJourney::wish);
        // Of two answers at the same time, one deletes it.
        return wish.filter(it -> em.createQuery("delete from SignInJourney j where j.state = :state")
                        .setParameter("state", state)
                        .executeUpdate()
                == 1);
    }

    /** Notes that a journey came to nothing. */
    public void failed(String provider, String why, String address) {
        trail.note(Kind.PROVIDER_REFUSED, null, address, provider + ": " + why);
    }
}
