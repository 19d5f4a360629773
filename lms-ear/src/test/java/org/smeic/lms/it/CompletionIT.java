package org.smeic.lms.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.smeic.lms.catalog.Audience;
import org.smeic.lms.catalog.CourseDraft;
import org.smeic.lms.catalog.CourseFacts;
import org.smeic.lms.catalog.Courses;
import org.smeic.lms.catalog.Drawing;
import org.smeic.lms.catalog.LessonKind;
import org.smeic.lms.catalog.Level;
import org.smeic.lms.catalog.Topic;
import org.smeic.lms.enrolment.Enrolments;
import org.smeic.lms.enrolment.OutlineItem;
import org.smeic.lms.enrolment.Status;
import org.smeic.lms.identity.Role;
import org.smeic.lms.reading.ModuleDraft;
import org.smeic.lms.reading.Modules;
import org.smeic.lms.reading.Readings;

/** The last result, the completion and the certificate hold together or not at all. */
@ArquillianTest
class CompletionIT {

    private static final String SLUG = "one-page-course";

    @Inject
    Modules modules;

    @Inject
    Courses courses;

    @Inject
    Enrolments enrolments;

    @Inject
    Readings readings;

    @Inject
    UserTransaction transaction;

    @PersistenceContext(unitName = "lms-ejb.jar#lms")
    EntityManager em;

    @Resource(lookup = "java:jboss/datasources/LmsDS")
    DataSource database;

    @Test
    void aCertificateThatCannotBeWrittenUndoesTheCompletionAndTheResult() throws Exception {
        long instructor = idOf("instructor");
        long learner = idOf("owner");
        As.person(instructor, this::publishCourseOfOnePage, Role.LEARNER, Role.INSTRUCTOR);
        var lesson = As.person(learner, this::enrol, Role.LEARNER);

        sql("alter table certificate rename to certificate_away");
        try {
            assertThrows(RuntimeException.class, () -> As.person(learner, () -> read(lesson), Role.LEARNER));
        } finally {
            sql("alter table certificate_away rename to certificate");
        }
        assertEquals(new State(Status.ACTIVE, false, 0), As.person(learner, () -> state(lesson), Role.LEARNER));

        As.person(learner, () -> read(lesson), Role.LEARNER);
        assertEquals(new State(Status.COMPLETED, true, 1), As.person(learner, () -> state(lesson), Role.LEARNER));
    }

    private record State(Status status, boolean done, long visits) {}

    private long idOf(String login) {
        return em.createQuery("select p.id from Person p where p.login = :login", Long.class)
                .setParameter("login", login)
                .getSingleResult();
    }

    private Void publishCourseOfOnePage() throws Exception {
        transaction.begin();
        var module = modules.add(
                new ModuleDraft("M", 1, null, null, null, List.of(new ModuleDraft.Page("P", "<p>x</p>", 1))));
        transaction.commit();
        var facts = new CourseFacts(
                "One page", "One page.", "", Audience.OWNER, Topic.IDEAS, Level.FOUNDATION, "en", "T", Drawing.PATH);
        courses.add(new CourseDraft(
                SLUG,
                facts,
                List.of("Read"),
                List.of(),
                List.of(new CourseDraft.Step(LessonKind.PAGES, "M", 1, module.getId()))));
        courses.publish(SLUG);
        return null;
    }

    private OutlineItem enrol() {
        enrolments.enrol(SLUG);
        return enrolments.outline(SLUG).at(1).orElseThrow();
    }

    private Void read(OutlineItem lesson) {
        readings.read(lesson.lessonId(), 1);
        return null;
    }

    private State state(OutlineItem lesson) {
        var outline = enrolments.outline(SLUG);
        var visits = em.createQuery("select count(v) from PageVisit v where v.enrolment.id = :id", Long.class)
                .setParameter("id", outline.enrolmentId())
                .getSingleResult();
        return new State(outline.status(), outline.at(1).orElseThrow().done(), visits);
    }

    private void sql(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
