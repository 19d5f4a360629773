package org.smeic.lms.enrolment;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.smeic.lms.catalog.Lesson;
import org.smeic.lms.shared.NotFound;

/**
 * Where activities report. Called by the door of an activity in its transaction; when the last lesson
 * is done the course is completed and {@link CourseCompleted} fired in that same transaction.
 */
@Dependent
public class Progress {

    @PersistenceContext
    EntityManager em;

    @Inject
    Event<CourseCompleted> completions;

    /**
     * Takes a report; progress never shrinks, and a report after completion changes scores only.
     *
     * @throws NotFound when enrolment or lesson do not exist
     */
    public void report(long enrolmentId, long lessonId, Report report) {
        // The lock makes two last lessons finished at once count each other; for that, what is read after it must be
        // what others have committed meanwhile, which the datasource's READ COMMITTED grants.
        var enrolment = Optional.ofNullable(em.find(Enrolment.class, enrolmentId, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
        var lesson = Optional.ofNullable(em.find(Lesson.class, lessonId)).orElseThrow(NotFound::new);
        var step = progress(enrolment, lesson).take(report);
        enrolment.standAt(lesson, step);
        if (step.finishes() && enrolment.getStatus() == Status.ACTIVE) {
            countDone(enrolment);
        }
    }

    private void countDone(Enrolment enrolment) {
        var counted = em.createQuery("""
                        select count(l), count(case when p.done = true then 1 end)
                        from Lesson l left join LessonProgress p on p.lesson = l and p.enrolment = :enrolment
                        where l.course = :course""", Object[].class)
                .setParameter("enrolment", enrolment)
                .setParameter("course", enrolment.getCourse())
                .getSingleResult();
        var all = ((Long) counted[0]).intValue();
        var done = ((Long) counted[1]).intValue();
        enrolment.reach(done * 100 / all, done);
        if (done == all) {
            enrolment.become(Status.COMPLETED);
            completions.fire(enrolment.completed());
        }
    }

    private LessonProgress progress(Enrolment enrolment, Lesson lesson) {
        return em.createQuery(
                        "select p from LessonProgress p where p.enrolment = :enrolment and p.lesson = :lesson",
                        LessonProgress.class)
                .setParameter("enrolment", enrolment)
                .setParameter("lesson", lesson)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> {
                    var fresh = new LessonProgress(enrolment, lesson);
                    em.persist(fresh);
                    return fresh;
                });
    }
}
