package org.smeic.lms.catalog;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.smeic.lms.identity.Caller;
import org.smeic.lms.identity.Role;

/** Courses for tests, made through the door. */
public final class CatalogFixture {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private CatalogFixture() {}

    public static Courses courses(EntityManager em, Caller caller) {
        var courses = new Courses();
        courses.em = em;
        courses.caller = caller;
        return courses;
    }

    public static NewCourses newCourses(EntityManager em) {
        var courses = new NewCourses();
        courses.em = em;
        return courses;
    }

    /** A published course of this instructor; each kind given becomes a lesson whose activity has id 1, 2, … */
    public static Course publishedCourse(EntityManager em, long instructorId, String title, LessonKind... kinds) {
        var courses = courses(em, Caller.of(instructorId, Role.INSTRUCTOR));
        var course = courses.add(draft("course-" + NUMBER.incrementAndGet(), title, Audience.OWNER, kinds));
        courses.publish(course.getSlug());
        em.flush();
        return course;
    }

    public static CourseDraft draft(String slug, String title, Audience audience, LessonKind... kinds) {
        var steps = new java.util.ArrayList<CourseDraft.Step>();
        for (var kind : kinds) {
            steps.add(new CourseDraft.Step(kind, kind + " " + (steps.size() + 1), 10, steps.size() + 1L));
        }
        var facts = new CourseFacts(
                title,
                "You leave with a page.",
                "<p>About</p>",
                audience,
                Topic.CUSTOMERS,
                Level.FOUNDATION,
                "en",
                "The team",
                Drawing.PATH);
        return new CourseDraft(slug, facts, List.of("Do one thing"), List.of("A source"), steps);
    }
}
