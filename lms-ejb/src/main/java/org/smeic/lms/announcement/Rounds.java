package org.smeic.lms.announcement;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.smeic.lms.shared.Transactions;

/** Sends out what is due, part by part, each in a transaction of its own. */
@Singleton
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class Rounds {

    private static final Logger LOG = System.getLogger(Rounds.class.getName());

    @Inject
    Transactions transactions;

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
            for (var id : transactions.run(() -> crier.due(Instant.now()))) {
                var more = true;
                while (more) {
                    more = transactions.run(() -> crier.tell(id, Instant.now()));
                }
            }
        } catch (IllegalStateException failed) {
            LOG.log(Level.WARNING, "Announcements wait for a later round", failed);
        } finally {
            underWay.set(false);
        }
    }
}
