package org.smeic.lms.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.identity.SecurityEvent.Kind;
import org.smeic.lms.shared.Refusal;

/** Writes the trail and reads from it who tries too often. */
@Dependent
public class AuditTrail {

    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int FAILURES_PER_ACCOUNT = 8;
    static final int FAILURES_PER_ADDRESS = 40;

    /** A room full of people who register together has one address; no class has as many as the whole site. */
    static final int REGISTRATIONS_PER_ADDRESS = 60;

    static final int REGISTRATIONS = 600;

    @PersistenceContext
    EntityManager em;

    /**
     * One line of the trail.
     *
     * @param address network address it came from; null for what the platform did itself
     * @param detail in a few words, without what nobody needs to know later
     */
    public void note(Kind kind, @Nullable Long personId, @Nullable String address, @Nullable String detail) {
        em.persist(new SecurityEvent(kind, personId, null, address, detail));
    }

    void noteAttempt(Kind kind, String login, @Nullable Long personId, String address) {
        em.persist(new SecurityEvent(kind, personId, Secrets.hash(login), address, null));
    }

    /** Refuses with the minutes to wait; counts per account and per address, whichever is reached first. */
    void refuseTooMany(Kind kind, String login, String address) {
        var since = Instant.now().minus(WINDOW);
        var failed = em.createQuery("""
                        select count(case when e.subject = :subject then 1 end), count(case when e.address = :address then 1 end)
                        from SecurityEvent e
                        where e.kind = :kind and e.happenedAt > :since
                        and (e.subject = :subject or e.address = :address)""", Object[].class)
                .setParameter("subject", Secrets.hash(login))
                .setParameter("address", address)
                .setParameter("kind", kind)
                .setParameter("since", since)
                .getSingleResult();
        if ((Long) failed[0] >= FAILURES_PER_ACCOUNT || (Long) failed[1] >= FAILURES_PER_ADDRESS) {
            throw new Refusal("identity.too_many_attempts", WINDOW.toMinutes());
        }
    }

    /**
     * Refuses who does not know the password of an account that is signed in; an account without one has nothing to ask.
     *
     * @throws Refusal {@code identity.password_wrong}, which is noted; {@code identity.too_many_attempts}
     */
    void refuseWrong(Person person, String password, String address) {
        refuseTooMany(Kind.PASSWORD_ASKED_WRONG, person.getLogin(), address);
        if (person.passwordHash() != null && !Passwords.fits(password, person.passwordHash())) {
            noteAttempt(Kind.PASSWORD_ASKED_WRONG, person.getLogin(), person.getId(), address);
            throw new NotedRefusal("identity.password_wrong");
        }
    }

    /** Refuses with the minutes to wait; counts what was refused too, for a refusal tells who has an account. */
    void refuseTooManyRegistrations(String address, Kind step) {
        var tried = em.createQuery("""
                        select count(e), count(case when e.address = :address then 1 end)
                        from SecurityEvent e
                        where e.kind in (:kinds) and e.happenedAt > :since""", Object[].class)
                .setParameter("address", address)
                .setParameter("kinds", List.of(step, Kind.REGISTRATION_REFUSED))
                .setParameter("since", Instant.now().minus(WINDOW))
                .getSingleResult();
        if ((Long) tried[0] >= REGISTRATIONS || (Long) tried[1] >= REGISTRATIONS_PER_ADDRESS) {
            throw new Refusal("identity.too_many_registrations", WINDOW.toMinutes());
        }
    }
}
