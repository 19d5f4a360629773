package org.smeic.lms.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.UUID;
import org.smeic.lms.authoring.ImportJob.State;

/** The courses and curricula we ship come in as jobs of the first instructor there is, through the code every upload takes. */
@ApplicationScoped
class ShippedCourses {

    private static final Logger LOG = System.getLogger(ShippedCourses.class.getName());
    private static final int ANY_SIZE = 1 << 20;

    /** Where the content jar is found. */
    ClassLoader content = ShippedCourses.class.getClassLoader();

    @Inject
    ImportDesk desk;

    @Inject
    ImportWork work;

    @Inject
    ShippedEditions editions;

    /** Never throws: a server without its courses is still a server. */
    void bringIn() {
        try {
            ShippedIndex.read(content)
                    .ifPresentOrElse(this::bringIn, () -> LOG.log(Level.INFO, "No shipped courses on the class path"));
        } catch (RuntimeException defect) {
            LOG.log(Level.ERROR, "The shipped courses did not come in; the next start tries again", defect);
        }
    }

    private void bringIn(ShippedIndex index) {
        var owner = editions.owner();
        if (owner.isEmpty()) {
            LOG.log(Level.WARNING, "Nobody can own the shipped courses; the next start tries again");
            return;
        }
        var number = 0;
        for (var name : index.courses()) {
            if (editions.isMissing(name)
                    && take(owner.get(), "courses/" + name + ".zip", name + ".zip", ImportKind.COURSE)
                            .isPresent()) {
                number++;
            }
        }
        for (var name : index.curricula()) {
            if (editions.isMissingCurriculum(name)) {
                take(owner.get(), "curricula/" + name + ".zip", name + ".zip", ImportKind.CURRICULUM);
            }
        }
        for (var name : index.packages()) {
            if (editions.isMissing(ShippedEditions.packageSlug(name))) {
                var job = take(
                        owner.get(), "packages/" + name + "-scorm12.zip", name + "-scorm12.zip", ImportKind.PACKAGE);
                job.ifPresent(id -> editions.publish(id, name));
                number += job.isPresent() ? 1 : 0;
            }
        }
        LOG.log(Level.INFO, "{0} shipped courses came in", number);
    }

    private Optional<String> take(long ownerId, String resource, String fileName, ImportKind kind) {
        var id = UUID.randomUUID().toString();
        try (InputStream in = content.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the content holds no " + resource);
            }
            Uploads.keep(id, in, ANY_SIZE);
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
        desk.open(id, ownerId, fileName, kind, true, null);
        work.run(id);
        var job = desk.get(id);
        if (job.getState() != State.DONE) {
            LOG.log(
                    Level.ERROR,
                    "Shipped {0} did not come in: {1}",
                    fileName,
                    job.getReport().toJson());
            return Optional.empty();
        }
        return Optional.of(id);
    }
}
