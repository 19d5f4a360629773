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
 * @param courses the courses it speaks of, by address; parts of the plan are named by course
 * @param next the one thing to do; null when nothing is left
 * @param nextMinutes minutes left of it, 0 when there is none
 * @param dates the due dates of what is not done, by title, the earliest first
 * @param feed the secret of the calendar feed
 */
public record PlanView(
        String slug,
        String title,
        String language,
        AboutMe about,
        ZoneId zone,
        int percent,
        boolean complete,
        WeeklyPlan plan,
        Map<String, CourseInfo> courses,
        @Nullable NextStep next,
        int nextMinutes,
        List<Date> dates,
        boolean resting,
        @Nullable LocalDate restingUntil,
        String feed) {

    /** Something that is due. */
    public record Date(String key, String title, Deadline deadline, boolean late) {}

    /** The title of a course, its address while it has none. */
    public String title(String course) {
        var info = courses.get(course);
        return info == null ? course : info.title();
    }
}
