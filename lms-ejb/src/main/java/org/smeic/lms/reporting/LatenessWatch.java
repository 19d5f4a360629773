package org.smeic.lms.reporting;

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
import org.smeic.lms.curriculum.OpenDates;
import org.smeic.lms.shared.Transactions;

/** Looks up each night what is due next on all journeys, some in a transaction; a night that fails is caught up with. */
@Singleton
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class LatenessWatch {

    private static final Logger LOG = System.getLogger(LatenessWatch.class.getName());

    @Inject
    Transactions transactions;

    @Inject
    OpenDates dates;

    @Inject
    LatenessBook book;

    /** All journeys whose curricula have due dates. */
    @Schedule(hour = "3", minute = "10", persistent = false)
    public void look() {
        try {
            transactions.run(() -> {
                book.forgetEnded();
                return true;
            });
            for (var version : transactions.run(dates::versions)) {
                var last = 0L;
                do {
                    var after = last;
                    last = transactions.run(() -> book.look(version, after));
                } while (last > 0);
            }
        } catch (IllegalStateException failed) {
            LOG.log(Level.WARNING, "What is due was not looked up to the end; the next night does", failed);
        }
    }
}
