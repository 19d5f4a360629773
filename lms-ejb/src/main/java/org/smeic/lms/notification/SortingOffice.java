package org.smeic.lms.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.smeic.lms.shared.Transactions;

/** Makes letters of what waits, as each person prefers; one transaction for each person. */
@Singleton
@Startup
@DependsOn("Schema")
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class SortingOffice {

    private static final Logger LOG = System.getLogger(SortingOffice.class.getName());
    private static final Duration ROUND = Duration.ofSeconds(20);
    private static final Duration REST = Duration.ofMinutes(1);

    @Inject
    Transactions transactions;

    @Inject
    Waiting waiting;

    private final AtomicBoolean underWay = new AtomicBoolean();
    private volatile Instant restUntil = Instant.MIN;

    /** One round; a round that still runs is not joined by another. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void round() {
        if (isResting() || !underWay.compareAndSet(false, true)) {
            return;
        }
        try {
            var end = Instant.now().plus(ROUND);
            var people = transactions.run(() -> waiting.people(Instant.now()));
            while (!people.isEmpty() && Instant.now().isBefore(end) && !isResting()) {
                people.forEach(this::write);
                people = transactions.run(() -> waiting.people(Instant.now()));
            }
        } finally {
            underWay.set(false);
        }
    }

    private boolean isResting() {
        return Instant.now().isBefore(restUntil);
    }

    /** Somebody's trouble must not keep the letters of the others. */
    private void write(long person) {
        try {
            transactions.run(() -> waiting.write(person, Instant.now()));
        } catch (IllegalStateException failed) {
            LOG.log(Level.WARNING, "Messages of person " + person + " wait for a later round", failed);
            restUntil = Instant.now().plus(REST);
        }
    }
}
