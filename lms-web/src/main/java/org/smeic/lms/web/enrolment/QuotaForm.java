package org.smeic.lms.web.enrolment;

import java.io.Serializable;
import java.util.List;

/**
 * Quotas as someone typed them.
 *
 * @param release a local date and time
 */
public record QuotaForm(List<Line> lines, String release) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A line; whatever is not there is empty. */
    public record Line(String economy, String stakeholder, String seats) implements Serializable {

        private static final long serialVersionUID = 1L;

        static final Line EMPTY = new Line("", "", "");

        boolean isEmpty() {
            return seats.isEmpty() || seats.equals("0");
        }
    }
}
