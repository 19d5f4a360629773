package org.smeic.lms.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import org.smeic.lms.catalog.CourseDraft;
import org.smeic.lms.catalog.CourseFacts;
import org.smeic.lms.catalog.NewCourses;
import org.smeic.lms.curriculum.NewCurricula;
import org.smeic.lms.identity.Person;
import org.smeic.lms.identity.Role;
import org.smeic.lms.shared.LmsHome;
import org.smeic.lms.shared.NotFound;

/** Which shipped courses there are, whose they are, and the course that a SCORM edition of one becomes. */
@ApplicationScoped
class ShippedEditions {

    @PersistenceContext
    EntityManager em;

    @Inject
    NewCourses courses;

    @Inject
    NewCurricula curricula;

    static String packageSlug(String course) {
        return course + "-package";
    }

    @Transactional(TxType.REQUIRES_NEW)
    boolean isMissing(String slug) {
        return !courses.isTaken(slug);
    }

    @Transactional(TxType.REQUIRES_NEW)
    boolean isMissingCurriculum(String slug) {
        return curricula.find(slug).isEmpty();
    }

    /** The demo's instructor when the demo is on, else the first administrator. */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<Long> owner() {
        return em.createQuery("select g.person.id from Grant g where g.role = :role order by g.person.id", Long.class)
                .setParameter("role", LmsHome.demo() ? Role.INSTRUCTOR : Role.ADMIN)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Makes a course of the package that the job brought, described as the course it was made of. */
    @Transactional(TxType.REQUIRES_NEW)
    void publish(String jobId, String course) {
        var model = courses.find(course).orElseThrow(NotFound::new);
        var activity = em.createQuery("select a from ImportedActivity a where a.job.id = :job", ImportedActivity.class)
                .setParameter("job", jobId)
                .getSingleResult();
        var step = new CourseDraft.Step(
                activity.getKind(), activity.getTitle(), model.getMinutes(), activity.getActivityId());
        var draft = new CourseDraft(
                packageSlug(course), edition(model.getFacts()), model.getOutcomes(), model.getSources(), List.of(step));
        var owner = Optional.ofNullable(em.find(ImportJob.class, jobId))
                .map(ImportJob::owner)
                .orElseThrow(NotFound::new);
        courses.add(draft, em.getReference(Person.class, owner.getId()), true);
    }

    private static CourseFacts edition(CourseFacts facts) {
        return new CourseFacts(
                facts.title() + suffix(facts.language()),
                facts.summary(),
                facts.aboutHtml(),
                facts.audience(),
                facts.topic(),
                facts.level(),
                facts.language(),
                facts.teacher(),
                facts.drawing());
    }

    private static String suffix(String language) {
        return language.startsWith("ko") ? " — 패키지판" : " — package edition";
    }
}
