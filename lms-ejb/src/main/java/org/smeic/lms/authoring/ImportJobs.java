package org.smeic.lms.authoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.catalog.Lesson;
import org.smeic.lms.catalog.LessonKind;
import org.smeic.lms.catalog.NewCourses;
import org.smeic.lms.identity.Caller;
import org.smeic.lms.identity.Role;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.shared.Refusal;

/** What an instructor hands in, and what became of it. */
@Stateless
@RolesAllowed(Role.Names.INSTRUCTOR)
public class ImportJobs {

    private static final int LONGEST_NAME = 255;

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    NewCourses courses;

    @Inject
    ImportDesk desk;

    @Inject
    ImportWork work;

    @Inject
    Background background;

    /**
     * Takes an upload in and starts its job; the answer does not wait for the job.
     *
     * @param fileName as the uploader calls it
     * @param expected the kind it is taken for; when it is none, the job says why. Null for whatever it turns out to be
     * @param key the same key from the same caller is the same job; null for a new one each time
     * @throws Refusal {@code authoring.too_large}; when no kind was given {@code authoring.empty_file} and {@code
     *     authoring.wrong_type} too; nothing is kept then
     */
    public ImportJob submit(String fileName, InputStream upload, @Nullable ImportKind expected, @Nullable String key) {
        var known = key == null ? Optional.<ImportJob>empty() : desk.find(caller.id(), key);
        return known.orElseGet(() -> start(plainName(fileName), upload, expected, key));
    }

    /**
     * Takes the next version of a lesson's package in and starts its job. Who began the lesson goes on with the version
     * they have, who begins it later gets this one.
     *
     * @throws NotFound when the lesson is not the caller's, or holds no package
     * @throws Refusal {@code authoring.too_large}; nothing is kept then
     */
    public ImportJob submitVersion(long lessonId, String fileName, InputStream upload) {
        lesson(lessonId);
        var id = UUID.randomUUID().toString();
        Uploads.keep(id, upload, Uploads.mostMegabytes());
        desk.openVersion(id, caller.id(), plainName(fileName), lessonId);
        background.run(() -> work.run(id));
        return get(id);
    }

    /**
     * A lesson of the caller that holds a package.
     *
     * @throws NotFound when it is not the caller's, or holds something else
     */
    public Lesson lesson(long lessonId) {
        var lesson = courses.lessonOf(caller.id(), lessonId);
        if (lesson.getKind() != LessonKind.SCORM) {
            throw new NotFound();
        }
        return lesson;
    }

    private ImportJob start(String fileName, InputStream upload, @Nullable ImportKind expected, @Nullable String key) {
        if (key != null && (key.isBlank() || key.length() > 200)) {
            throw new Refusal("authoring.key_length", 200);
        }
        var id = UUID.randomUUID().toString();
        var file = Uploads.keep(id, upload, Uploads.mostMegabytes());
        try {
            var kind = expected == null ? ImportKind.of(fileName, file) : expected;
            desk.open(id, caller.id(), fileName, kind, false, key);
        } catch (ConstraintViolationException sameInstant) {
            Uploads.forget(id);
            // Both asked before either was noted: the job of the other is the answer to both.
            return Optional.ofNullable(key)
                    .flatMap(same -> desk.find(caller.id(), same))
                    .orElseThrow(() -> sameInstant);
        } catch (RuntimeException refused) {
            Uploads.forget(id);
            throw refused;
        }
        background.run(() -> work.run(id));
        return get(id);
    }

    /**
     * A job of the caller.
     *
     * @throws NotFound when there is none, or it is someone else's
     */
    public ImportJob get(String id) {
        return Optional.ofNullable(em.find(ImportJob.class, id))
                .filter(job -> job.belongsTo(caller.id()))
                .orElseThrow(NotFound::new);
    }

    /** The caller's jobs, the newest first. */
    public List<ImportJob> mine(int first, int count) {
        return em.createQuery(
                        "select j from ImportJob j where j.owner.id = :owner order by j.createdAt desc, j.id",
                        ImportJob.class)
                .setParameter("owner", caller.id())
                .setFirstResult(first)
                .setMaxResults(count)
                .getResultList();
    }

    /** The largest upload taken, in megabytes. */
    public int mostMegabytes() {
        return Uploads.mostMegabytes();
    }

    /** Without the folders some browsers send along, and never longer than we keep. */
    private static String plainName(String fileName) {
        var name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }
}
