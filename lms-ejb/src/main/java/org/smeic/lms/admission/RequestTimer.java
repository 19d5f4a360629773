package org.smeic.lms.admission;

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
 * Reminds those who decide, and decides when their time is over. Open to all because it does nothing but what is due;
 * each request in a transaction of its own, under its lock, so that several servers do it once.
 */
@Stateless
@PermitAll
public class RequestTimer {

    private static final System.Logger LOG = System.getLogger(RequestTimer.class.getName());
    private static final int AT_ONCE = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    RequestDesk desk;

    @Resource
    SessionContext session;

    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void sweep() {
        var self = session.getBusinessObject(RequestTimer.class);
        for (var id : due(Instant.now())) {
            try {
                self.tend(id);
            } catch (RuntimeException failed) {
                // The next one is another learner's; this one is tried again in a minute.
                LOG.log(Level.ERROR, "request " + id + " could not be tended", failed);
            }
        }
    }

    /** Does with one request what is due; nothing when another server has done it. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void tend(long requestId) {
        desk.tend(desk.held(requestId), Instant.now());
    }

    List<Long> due(Instant now) {
        return em.createQuery("""
                        select r.id from EntryRequest r where r.state = org.smeic.lms.admission.RequestState.ASKED
                        and (r.decideAt <= :now or r.remindAt <= :now) order by r.askedAt""", Long.class)
                .setParameter("now", now)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }
}
