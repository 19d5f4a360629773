package org.smeic.lms.admission;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.smeic.lms.shared.Transactions;

/**
 * Passes on seats nobody answered for, and releases what quotas kept. Open to all because it does nothing but what is due;
 * each offering in a transaction of its own, under its lock, so that several servers do it once. What is due is read from
 * the tables each minute: nothing is lost while no server runs.
 */
@Stateless
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class NominationTimer {

    private static final System.Logger LOG = System.getLogger(NominationTimer.class.getName());
    private static final int AT_ONCE = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    NominationDesk desk;

    @Inject
    Transactions transactions;

    @Schedule(hour = "*", minute = "*", second = "40", persistent = false)
    public void sweep() {
        for (var id : due(Instant.now())) {
            try {
                transactions.run(() -> {
                    desk.tend(id);
                    return id;
                });
            } catch (IllegalStateException failed) {
                // The next one is another course's; this one is tried again in a minute.
                LOG.log(Level.ERROR, "seats of offering " + id + " could not be passed on", failed);
            }
        }
    }

    @Schedule(hour = "3", minute = "17", persistent = false)
    public void forget() {
        transactions.run(() -> forget(Instant.now()));
    }

    /** How many calls of programs are too old to be sent again. */
    int forget(Instant now) {
        return em.createQuery("delete from NominationCall c where c.calledAt < :then")
                .setParameter("then", now.minus(NominationCall.KEPT))
                .executeUpdate();
    }

    /** Offerings where something is due. */
    List<Long> due(Instant now) {
        var unanswered = em.createQuery("""
                        select distinct n.offering.id from Nomination n
                        where n.state = org.smeic.lms.admission.NominationState.OFFERED and n.answerUntil <= :now""", Long.class)
                .setParameter("now", now)
                .setMaxResults(AT_ONCE)
                .getResultStream();
        var toRelease = em.createQuery("""
                        select o.id from Offering o where o.releasedAt is null and o.releaseAt <= :now
                        order by o.releaseAt""", Long.class)
                .setParameter("now", now)
                .setMaxResults(AT_ONCE)
                .getResultStream();
        return Stream.concat(unanswered, toRelease).distinct().toList();
    }
}
