package org.smeic.lms.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.smeic.lms.shared.NotFound;

/** The letters on their way; called within a transaction. */
@Dependent
class Outbox {

    private static final int AT_ONCE = 20;

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

    /** Takes the next try of a letter; false when another server has it or it is not due. */
    boolean claim(long id, Instant now) {
        var seen = em.find(Letter.class, id);
        if (seen == null) {
            return false;
        }
        var pause = Letter.PAUSES.get(Math.min(seen.attempts(), Letter.PAUSES.size() - 1));
        var taken = em.createQuery("""
                        update Letter l set l.attempts = l.attempts + 1, l.nextTryAt = :later
                        where l.id = :id and l.attempts = :seen and l.nextTryAt <= :now
                        and l.state = org.smeic.lms.notification.Letter.State.WAITING""")
                .setParameter("later", now.plus(pause))
                .setParameter("id", id)
                .setParameter("seen", seen.attempts())
                .setParameter("now", now)
                .executeUpdate();
        em.refresh(seen);
        return taken == 1;
    }

    /** The letter as it stands; what is done with it outside the transaction changes nothing. */
    Letter read(long id) {
        return Optional.ofNullable(em.find(Letter.class, id)).orElseThrow(NotFound::new);
    }

    Letter.State sent(long id, Letter.State how) {
        var letter = read(id);
        letter.sent(how);
        return letter.state();
    }

    Letter.State failed(long id, String why) {
        var letter = read(id);
        letter.failed(why);
        return letter.state();
    }
}
