package org.smeic.lms.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.authoring.ImportJob.State;
import org.smeic.lms.authoring.ImportJob.Step;
import org.smeic.lms.authoring.folder.Note;
import org.smeic.lms.identity.Person;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.shared.Refusal;

/** Keeps the book of jobs, each line in a transaction of its own, so that whoever watches sees it at once. */
@ApplicationScoped
class ImportDesk {

    @PersistenceContext
    EntityManager em;

    /**
     * Notes a new job.
     *
     * @throws ConstraintViolationException when a job of the same key was noted at the same instant
     */
    @Transactional(TxType.REQUIRES_NEW)
    void open(String jobId, long ownerId, String fileName, ImportKind kind, boolean publishes, @Nullable String key) {
        em.persist(new ImportJob(jobId, em.getReference(Person.class, ownerId), fileName, kind, publishes, key));
        em.flush();
    }

    @Transactional(TxType.REQUIRES_NEW)
    Optional<ImportJob> find(long ownerId, String key) {
        return em.createQuery(
                        "select j from ImportJob j where j.owner.id = :owner and j.idempotencyKey = :key",
                        ImportJob.class)
                .setParameter("owner", ownerId)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    @Transactional(TxType.REQUIRES_NEW)
    ImportJob get(String jobId) {
        return Optional.ofNullable(em.find(ImportJob.class, jobId)).orElseThrow(NotFound::new);
    }

    /** Notes a new version of the package in a lesson. */
    @Transactional(TxType.REQUIRES_NEW)
    void openVersion(String jobId, long ownerId, String fileName, long lessonId) {
        var job =
                new ImportJob(jobId, em.getReference(Person.class, ownerId), fileName, ImportKind.PACKAGE, false, null);
        job.replaceIn(lessonId);
        em.persist(job);
    }

    /** @param percent 0 to 99 */
    @Transactional(TxType.REQUIRES_NEW)
    void progress(String jobId, Step step, int percent) {
        em.createQuery("update ImportJob j set j.step = :step, j.progress = :percent where j.id = :id")
                .setParameter("step", step)
                .setParameter("percent", percent)
                .setParameter("id", jobId)
                .executeUpdate();
    }

    /** The input's fault. */
    @Transactional(TxType.REQUIRES_NEW)
    void refuse(String jobId, Refusal refusal) {
        var reasons = refusal instanceof RefusedUpload upload ? upload.reasons() : List.<Note>of();
        finish(jobId, State.REFUSED, ImportReport.refused(note(refusal), reasons));
    }

    /** Ours. */
    @Transactional(TxType.REQUIRES_NEW)
    void fail(String jobId, String incident) {
        finish(
                jobId,
                State.FAILED,
                ImportReport.refused(new Note("authoring.failed", "", List.of(incident)), List.of()));
    }

    /** Ends what a stopped server left; how many there were. */
    @Transactional(TxType.REQUIRES_NEW)
    int endInterrupted() {
        var left = em.createQuery("select j from ImportJob j where j.state = :running", ImportJob.class)
                .setParameter("running", State.RUNNING)
                .getResultList();
        left.forEach(job -> job.finish(
                State.FAILED, ImportReport.refused(new Note("authoring.interrupted", "", List.of()), List.of())));
        return left.size();
    }

    private void finish(String jobId, State state, ImportReport report) {
        var job = em.find(ImportJob.class, jobId);
        if (job != null) {
            job.finish(state, report);
        }
    }

    /** Our own refusals name the file first; the others' sentences carry their place in themselves. */
    private static Note note(Refusal refusal) {
        var arguments = Stream.of(refusal.arguments()).map(String::valueOf).toList();
        var isOurs = refusal.key().startsWith("authoring.") && !arguments.isEmpty();
        return new Note(refusal.key(), isOurs ? arguments.get(0) : "", arguments);
    }
}
