package org.smeic.lms.quiz;

import jakarta.ejb.ApplicationException;
import org.smeic.lms.quiz.exchange.ImportReport;
import org.smeic.lms.shared.Refusal;

/** A file holds no question that can be kept; the report says why. */
@ApplicationException(rollback = true)
public class NothingKept extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient ImportReport report;

    NothingKept(ImportReport report) {
        super("quiz.nothing_kept", report.entries().size());
        this.report = report;
    }

    public ImportReport report() {
        return report;
    }
}
