package org.smeic.lms.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.shared.Moments;

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

    /** Day, time and zone where something takes place; empty for no moment. */
    public String there(@Nullable Instant moment, ZoneId zone) {
        return moment == null ? "" : Moments.at(moment, zone, i18n.locale());
    }

    /** As {@link #there}, where the reader is; empty when that is the same. */
    public String here(@Nullable Instant moment, ZoneId zone) {
        return user.isSignedIn() && !zone.equals(user.zone()) ? there(moment, user.zone()) : "";
    }

    /** The time of day; empty for no moment. */
    public String time(@Nullable Instant moment) {
        return format(moment, DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT));
    }

    private String format(@Nullable Instant moment, DateTimeFormatter formatter) {
        return moment == null ? "" : formatter.withLocale(i18n.locale()).format(moment.atZone(user.zone()));
    }
}
