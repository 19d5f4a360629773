package org.smeic.lms.web.enrolment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.smeic.lms.enrolment.WayIn;
import org.smeic.lms.web.shared.I18n;
import org.smeic.lms.web.shared.Times;

/** A visitor's way into a course in one line. */
@Dependent
public class WayWords {

    @Inject
    I18n i18n;

    @Inject
    Times times;

    /** The line. */
    public String of(WayIn way) {
        var date = way.date();
        var quota = way.quota();
        return i18n.format(
                "enrolment.Entrance." + way.entrance().name(),
                way.percent(),
                date == null ? 0 : date.place(),
                date == null ? "" : times.date(date.releaseAt()),
                quota == null ? 0 : quota.left(),
                quota == null ? 0 : quota.seats(),
                date == null ? 0 : date.left());
    }
}
