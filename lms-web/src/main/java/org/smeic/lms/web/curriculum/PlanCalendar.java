package org.smeic.lms.web.curriculum;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.smeic.lms.curriculum.PlanView;
import org.smeic.lms.curriculum.rule.WeeklyPlan;

/**
 * A plan as a calendar (RFC 5545). Each week's work is an event of whole days that leaves the learner's time free, each
 * due date one of a single day; all days are the learner's own. Their identifiers stay the same while the plan moves, so
 * that a calendar moves them instead of adding more.
 */
final class PlanCalendar {

    private static final int DAYS = 7;

    private final PlanView plan;
    private final String site;
    private final Words words;
    private final Instant now;
    private final Map<String, Integer> pieces = new HashMap<>();

    /** The sentences of the calendar, in a language. */
    interface Words {

        /** So many minutes of a course. */
        String work(String course, int minutes);

        /** What is due. */
        String due(String title);
    }

    PlanCalendar(PlanView plan, String site, Words words, Instant now) {
        this.plan = plan;
        this.site = site;
        this.words = words;
        this.now = now.truncatedTo(ChronoUnit.SECONDS);
    }

    String text() {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//APEC SME Innovation Center//Learning//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", plan.title()));
        calendar.add(new XProperty("X-WR-TIMEZONE", plan.zone().getId()));
        for (var week : plan.plan().weeks()) {
            for (var piece : week.pieces()) {
                calendar.add(work(week, piece));
            }
        }
        plan.dates()
                .forEach(date -> calendar.add(event(
                        date.deadline().day(),
                        1,
                        words.due(date.title()),
                        "due-" + date.key(),
                        site + "/curricula/" + plan.slug())));
        return folded(calendar);
    }

    private static String folded(Calendar calendar) {
        var text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException memory) {
            throw new UncheckedIOException(memory);
        }
        return text.toString();
    }

    private VEvent work(WeeklyPlan.Week week, WeeklyPlan.Piece piece) {
        return event(
                week.from(),
                DAYS,
                words.work(plan.title(piece.part()), piece.minutes()),
                "piece-" + pieces.merge(piece.part(), 1, Integer::sum) + "-" + piece.part(),
                site + "/courses/" + piece.part());
    }

    private VEvent event(LocalDate from, int days, String summary, String id, String address) {
        var event = new VEvent(from, from.plusDays(days), summary);
        event.add(new Uid(id + "." + plan.slug() + "@" + site.replaceFirst("^https?://", "")));
        event.add(new Description(address));
        event.add(new Url(URI.create(address)));
        event.add(ImmutableTransp.TRANSPARENT);
        event.getProperty(Property.DTSTAMP).ifPresent(event::remove);
        event.add(new DtStamp(now));
        return event;
    }
}
