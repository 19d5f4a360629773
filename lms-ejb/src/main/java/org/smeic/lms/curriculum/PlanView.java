package org.smeic.lms.curriculum;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.curriculum.rule.Deadline;
import org.smeic.lms.curriculum.rule.NextStep;
import org.smeic.lms.curriculum.rule.WeeklyPlan;

/**
 * A learner's plan for one curriculum.
 *
 * @param reader the learner's language, BCP 47
 * @param completed whether it was completed once
 * @param renewBy the last day what is to be renewed still counts; null when nothing is to be renewed
 * @param courses the courses it speaks of, by address; parts of the plan are named by course
 * @param next the one thing to do; null when nothing is left
 * @param nextMinutes minutes left of it, 0 when there is none
 * @param dates the due dates of what is not done, by title, the earliest first
 * @param open what is asked and not done, sets before their parts
 * @param feed the secret of the calendar feed
 */
public record PlanView(
        String slug,
        String title,
        String language,
        String reader,
        AboutMe about,
        ZoneId zone,
        int percent,
        boolean complete,
        boolean completed,
        @Nullable LocalDate renewBy,
        WeeklyPlan plan,
        Map<String, CourseInfo> courses,
        @Nullable NextStep next,
        int nextMinutes,
        List<Date> dates,
        boolean resting,
        @Nullable LocalDate restingUntil,
        List<Part> open,
        String feed) {

    /** How many of its courses are done. */
    public int done() {
        return (int) plan.weeks().stream().mapToLong(week -> week.done().size()).sum();
    }

    /** The earliest due date; null when there is none. */
    public @Nullable Date firstDate() {
        return dates.isEmpty() ? null : dates.get(0);
    }

    /** A part by its key and title. */
    public record Part(String key, String title) {}

    /** Something that is due. */
    public record Date(String key, String title, Deadline deadline, boolean late) {}

    /** The title of a course, its address while it has none. */
    public String title(String course) {
        var info = courses.get(course);
        return info == null ? course : info.title();
    }
}
