package org.smeic.lms.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.jspecify.annotations.Nullable;

/** {@code #{times.date(row.completedAt())}}: moments in the reader's language and time zone. */
@Named("times")
@RequestScoped
public class Times {

    @Inject
    I18n i18n;

    @Inject
    CurrentUser user;

    /** The day; empty for no moment. */
    public String date(@Nullable Instant moment) {
        return format(moment, DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM));
    }

    /** The day in UTC, the same for every reader, as it stands on documents; empty for no moment. */
    public String documentDay(@Nullable Instant moment) {
        return moment == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(i18n.locale())
                        .format(moment.atOffset(ZoneOffset.UTC));
    }

    /** Day, time and zone; empty for no moment. */
    public String moment(@Nullable Instant moment) {
        return format(moment, DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT));
    }

    /** The time of day; empty for no moment. */
    public String time(@Nullable Instant moment) {
        return format(moment, DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT));
    }

    private String format(@Nullable Instant moment, DateTimeFormatter formatter) {
        return moment == null ? "" : formatter.withLocale(i18n.locale()).format(moment.atZone(user.zone()));
    }
}
