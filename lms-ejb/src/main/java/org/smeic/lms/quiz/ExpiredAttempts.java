package org.smeic.lms.quiz;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.List;

/**
 * Hands in attempts whose time is over and whose learner does not come back. Open to all because it does nothing but
 * what is due; each attempt in a transaction of its own, so that one that fails keeps no other from its end.
 */
@Stateless
@PermitAll
public class ExpiredAttempts {

    private static final System.Logger LOG = System.getLogger(ExpiredAttempts.class.getName());
    private static final int AT_ONCE = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    Papers papers;

    @Resource
    SessionContext session;

    @Schedule(hour = "*", minute = "*", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void sweep() {
        var self = session.getBusinessObject(ExpiredAttempts.class);
        for (var id : due()) {
            try {
                self.end(id);
            } catch (RuntimeException failed) {
                // The next one is another learner's; this one is tried again in a minute.
                LOG.log(Level.ERROR, "quiz attempt " + id + " could not be handed in", failed);
            }
        }
    }

    /** Hands in one attempt if its time is over. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void end(long attemptId) {
        var attempt = em.find(QuizAttempt.class, attemptId);
        if (attempt != null && attempt.isOver(Instant.now())) {
            papers.lock(attempt);
            papers.close(attempt, Instant.now());
        }
    }

    List<Long> due() {
        return em.createQuery(
                        "select a.id from QuizAttempt a where a.submittedAt is null and a.deadline < :limit order by a.deadline",
                        Long.class)
                .setParameter("limit", Instant.now().minus(QuizAttempt.GRACE))
                .setMaxResults(AT_ONCE)
                .getResultList();
    }
}
