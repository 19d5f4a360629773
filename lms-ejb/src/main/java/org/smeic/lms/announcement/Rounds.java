package org.smeic.lms.announcement;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;

/** Sends out what is due, part by part, each in a transaction of its own. */
@Singleton
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class Rounds {

    private static final Logger LOG = System.getLogger(Rounds.class.getName());

    @Resource
    UserTransaction transaction;

    @Inject
    Crier crier;

    private final AtomicBoolean underWay = new AtomicBoolean();

    /** One round; a round that still runs is not joined by another. */
    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    public void round() {
        if (!underWay.compareAndSet(false, true)) {
            return;
        }
        try {
            for (var id : run(() -> crier.due(Instant.now()))) {
                var more = true;
                while (more) {
                    more = run(() -> crier.tell(id, Instant.now()));
                }
            }
        } catch (IllegalStateException failed) {
            LOG.log(Level.WARNING, "Announcements wait for a later round", failed);
        } finally {
            underWay.set(false);
        }
    }

    private <T> T run(Callable<T> work) {
        try {
            transaction.begin();
            try {
                var result = work.call();
                transaction.commit();
                return result;
            } catch (Exception failed) {
                if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                    transaction.rollback();
                }
                throw failed;
            }
        } catch (Exception failed) {
            throw new IllegalStateException("waits for the next round", failed);
        }
    }
}
