package org.smeic.lms.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import org.smeic.lms.authoring.ImportJob.State;
import org.smeic.lms.authoring.ImportJob.Step;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.storage.Unpacked;

/** Does the work of one job in one transaction: all of it is there and the job is done, or nothing is. */
@ApplicationScoped
class Importer {

    @PersistenceContext
    EntityManager em;

    @Inject
    ImportDesk desk;

    @Inject
    ActivityIntake activities;

    @Inject
    CourseIntake courses;

    @Inject
    CurriculumIntake curricula;

    /** @throws org.smeic.lms.shared.Refusal when the input is at fault */
    @Transactional(TxType.REQUIRES_NEW)
    void make(String jobId) {
        var job = Optional.ofNullable(em.find(ImportJob.class, jobId)).orElseThrow(NotFound::new);
        var report = report(job, new JobProgress(desk, jobId));
        job.finish(State.DONE, report);
    }

    private ImportReport report(ImportJob job, JobProgress progress) {
        var upload = Uploads.file(job.getId());
        return switch (job.getKind()) {
            case PACKAGE -> activities.packageOf(job, upload, progress);
            case QUESTIONS -> activities.quizOf(job, upload);
            case CURRICULUM -> {
                try (var unpacked = Unpacked.of(upload, progress.unpackingUpTo(40))) {
                    yield curricula.take(job, unpacked);
                }
            }
            case COURSE -> {
                try (var unpacked = Unpacked.of(upload, progress.unpackingUpTo(40))) {
                    yield courses.take(job, unpacked, percent -> progress.tell(Step.MAKING, percent));
                }
            }
        };
    }
}
