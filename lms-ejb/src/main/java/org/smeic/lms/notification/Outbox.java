package org.smeic.lms.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.smeic.lms.shared.NotFound;

/** The letters on their way; called within a transaction. */
@Dependent
class Outbox {

    /** Longer than any talk with a mail server lasts. */
    static final Duration LEASE = Duration.ofMinutes(5);

    private static final int AT_ONCE = 50;

    @PersistenceContext
    EntityManager em;

    void put(Letter letter) {
        em.persist(letter);
    }

    /** Ids of the letters whose time has come, the oldest first. */
    List<Long> due(Instant now) {
        return em.createQuery("""
                        select l.id from Letter l
                        where l.state = org.smeic.lms.notification.Letter.State.WAITING and l.nextTryAt <= :now
                        order by l.nextTryAt, l.id""", Long.class)
                .setParameter("now", now)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    /** Takes the next try of a letter until the lease ends; false when another server has it or it is not due. */
    boolean claim(long id, Instant now) {
        var seen = em.find(Letter.class, id);
        if (seen == null) {
            return false;
        }
        var taken = em.createQuery("""
                        update Letter l set l.attempts = l.attempts + 1, l.nextTryAt = :leaseEnds,
                        l.state = org.smeic.lms.notification.Letter.State.SENDING
                        where l.id = :id and l.attempts = :seen and l.nextTryAt <= :now
                        and l.state = org.smeic.lms.notification.Letter.State.WAITING""")
                .setParameter("leaseEnds", now.plus(LEASE))
                .setParameter("id", id)
                .setParameter("seen", seen.attempts())
                .setParameter("now", now)
                .executeUpdate();
        em.refresh(seen);
        return taken == 1;
    }

    /**
     * Notes, before the first byte of it goes, that its contents go to the mail server now.
     *
     * @return false when the try is not ours any more; then nothing may go
     */
    boolean hand(long id, int attempt, Instant now) {
        return em.createQuery("""
                        update Letter l set l.handedAt = :now where l.id = :id and l.attempts = :attempt
                        and l.nextTryAt > :now and l.state = org.smeic.lms.notification.Letter.State.SENDING""")
                        .setParameter("now", now)
                        .setParameter("id", id)
                        .setParameter("attempt", attempt)
                        .executeUpdate()
                == 1;
    }

    /**
     * Puts in order what a server left that went down. What was not handed over yet goes again. What was may have arrived:
     * it is noted and not sent again, except letters about the account, which go again under the same Message-ID.
     */
    int recover(Instant now) {
        var left = em.createQuery("""
                        select l from Letter l where l.state = org.smeic.lms.notification.Letter.State.SENDING
                        and l.nextTryAt <= :now order by l.id""", Letter.class)
                .setParameter("now", now)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(AT_ONCE)
                .getResultList();
        for (var letter : left) {
            if (letter.wasHanded() && !letter.isAboutAccount()) {
                letter.end(Letter.State.UNSURE, "the server that sent it went down");
            } else {
                letter.again(now);
            }
        }
        return left.size();
    }

    /** The letter as it stands; what is done with it outside the transaction changes nothing. */
    Letter read(long id) {
        return Optional.ofNullable(em.find(Letter.class, id)).orElseThrow(NotFound::new);
    }

    Letter.State sent(long id, Letter.State how) {
        var letter = read(id);
        letter.end(how, null);
        return letter.state();
    }

    Letter.State failed(long id, String why, Instant now) {
        var letter = read(id);
        letter.failed(why, now);
        return letter.state();
    }

    /** Handed over without an answer: noted, and only a letter about the account goes again. */
    Letter.State unsure(long id, String why, Instant now) {
        var letter = read(id);
        if (letter.isAboutAccount()) {
            letter.failed(why, now);
        } else {
            letter.end(Letter.State.UNSURE, why);
        }
        return letter.state();
    }

    /** Its address is none: the letter ends, and no other but those about the account will try it. */
    Letter.State nobodyThere(long id, String why) {
        var letter = read(id);
        var address = DeadAddress.normal(letter.recipient());
        if (em.find(DeadAddress.class, address) == null) {
            em.persist(new DeadAddress(address, why));
        }
        letter.end(Letter.State.GIVEN_UP, why);
        return letter.state();
    }
}
