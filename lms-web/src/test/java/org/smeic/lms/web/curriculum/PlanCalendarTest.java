package org.smeic.lms.web.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.smeic.lms.curriculum.AboutMe;
import org.smeic.lms.curriculum.CourseInfo;
import org.smeic.lms.curriculum.PlanView;
import org.smeic.lms.curriculum.rule.Deadline;
import org.smeic.lms.curriculum.rule.WeeklyPlan;

class PlanCalendarTest {

    private static final ZoneId CHATHAM = ZoneId.of("Pacific/Chatham");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    @Test
    void aCalendarReadsTheLearnersOwnDays() throws Exception {
        var calendar = new CalendarBuilder().build(new StringReader(text(120)));
        var events = calendar.<VEvent>getComponents("VEVENT");
        assertThat(events).hasSize(3);
        var first = events.get(0);
        assertThat(first.getSummary().getValue()).isEqualTo("Customers, 60");
        assertThat(first.<LocalDate>getDateTimeStart().getDate()).isEqualTo(MONDAY);
        assertThat(first.<LocalDate>getDateTimeEnd().getDate()).isEqualTo(MONDAY.plusDays(7));
        assertThat(events.get(2).<LocalDate>getDateTimeStart().getDate()).isEqualTo(LocalDate.of(2026, 11, 15));
    }

    @Test
    void thePlanMovesAndItsEventsKeepTheirNames() {
        assertThat(names(text(120))).containsAll(names(text(60)));
        assertThat(names(text(120))).doesNotHaveDuplicates();
    }

    @Test
    void linesAreAsTheStandardSays() {
        assertThat(text(120)).startsWith("BEGIN:VCALENDAR\r\n").contains("TRANSP:TRANSPARENT\r\n", "VERSION:2.0\r\n");
        assertThat(text(120).lines()).allMatch(line -> line.length() <= 75);
    }

    private static List<String> names(String text) {
        return text.lines().filter(line -> line.startsWith("UID:")).toList();
    }

    private static String text(int customers) {
        var plan = WeeklyPlan.of(new WeeklyPlan.Work(
                MONDAY,
                MONDAY,
                CHATHAM,
                60,
                List.of(),
                List.of(),
                List.of(new WeeklyPlan.Left("five-customers", customers))));
        var view = new PlanView(
                "six-weeks",
                "Innovate in six weeks",
                "en",
                "ko",
                AboutMe.UNTOLD,
                CHATHAM,
                0,
                false,
                false,
                null,
                plan,
                Map.of("five-customers", new CourseInfo("five-customers", "Customers", "", 120, "en")),
                null,
                0,
                List.of(new PlanView.Date(
                        "five-customers",
                        "고객 다섯 명과 이야기하기 — 이번 주에 할 일과 그다음에 할 일을 모두 한 장에",
                        Deadline.of(LocalDate.of(2026, 11, 15), CHATHAM),
                        false)),
                false,
                null,
                List.of(),
                "secret");
        var words = new PlanCalendar.Words() {
            @Override
            public String work(String course, int minutes) {
                return course + ", " + minutes;
            }

            @Override
            public String due(String title) {
                return title;
            }
        };
        return new PlanCalendar(view, "http://localhost:8080", words, Instant.parse("2026-11-02T10:00:00Z")).text();
    }
}
