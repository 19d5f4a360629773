package org.smeic.lms.announcement;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.smeic.lms.identity.MayWrite;

/** Tells announcements to some people at a time; called within a transaction. */
@Dependent
class Crier {

    static final int AT_ONCE = 100;

    @PersistenceContext
    EntityManager em;

    @Inject
    Event<Told> facts;

    /** Ids of those whose time has come. */
    List<Long> due(Instant now) {
        return em.createQuery("""
                        select a.id from Announcement a where a.state in (org.smeic.lms.announcement.State.WAITING,
                        org.smeic.lms.announcement.State.SENDING) and a.goesAt <= :now order by a.id""", Long.class).setParameter("now", now).getResultList();
    }

    /**
     * Tells the next; of two servers the second waits, and goes on behind them.
     *
     * @return whether there may be more
     */
    boolean tell(long id, Instant now) {
        var announcement = em.find(Announcement.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (announcement == null || !announcement.isDue(now)) {
            return false;
        }
        var next = next(announcement);
        next.forEach(row -> facts.fire(announcement.to((Long) row[1])));
        if (next.isEmpty()) {
            announcement.end();
            return false;
        }
        announcement.reach((Long) next.get(next.size() - 1)[0], next.size());
        return true;
    }

    /** Each as what was reached with them, and who it is. */
    private List<Object[]> next(Announcement announcement) {
        var query = announcement.course() == null
                ? em.createQuery("""
                        select p.id, p.id from Person p where p.economy = :economy and p.disabled = false
                        and p.id > :reached and %s order by p.id""".formatted(MayWrite.to("p")), Object[].class)
                        .setParameter("economy", announcement.economy())
                : em.createQuery("""
                        select e.id, e.learner.id from Enrolment e where e.course = :course
                        and e.status = org.smeic.lms.enrolment.Status.ACTIVE and e.id > :reached order by e.id""", Object[].class).setParameter("course", announcement.course());
        return query.setParameter("reached", announcement.reached())
                .setMaxResults(AT_ONCE)
                .getResultList();
    }
}
