package org.smeic.lms.web.catalog;

import java.util.List;
import org.smeic.lms.catalog.Audience;
import org.smeic.lms.catalog.Course;
import org.smeic.lms.catalog.CourseStatus;
import org.smeic.lms.catalog.LessonKind;
import org.smeic.lms.catalog.Level;
import org.smeic.lms.catalog.Topic;

/**
 * A course for programs.
 *
 * @param aboutHtml sanitised HTML
 * @param language BCP 47
 * @param minutes of all lessons together
 */
public record CourseJson(
        String slug,
        String title,
        String summary,
        String aboutHtml,
        Audience audience,
        Topic topic,
        Level level,
        String language,
        int minutes,
        String teacher,
        CourseStatus status,
        List<String> outcomes,
        List<String> sources,
        List<LessonJson> lessons) {

    /** A line of the outline; positions count from 1. */
    public record LessonJson(int position, LessonKind kind, String title, int minutes) {}

    static CourseJson of(Course course) {
        var facts = course.getFacts();
        return new CourseJson(
                course.getSlug(),
                facts.title(),
                facts.summary(),
                facts.aboutHtml(),
                facts.audience(),
                facts.topic(),
                facts.level(),
                facts.language(),
                course.getMinutes(),
                facts.teacher(),
                course.getStatus(),
                List.copyOf(course.getOutcomes()),
                List.copyOf(course.getSources()),
                course.getLessons().stream()
                        .map(lesson -> new LessonJson(
                                lesson.getPosition(), lesson.getKind(), lesson.getTitle(), lesson.getMinutes()))
                        .toList());
    }
}
