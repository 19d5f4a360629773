package org.smeic.lms.scorm;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.scorm.ImportWatch.Stage;
import org.smeic.lms.scorm.manifest.Item;
import org.smeic.lms.scorm.manifest.ManifestReader;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.storage.Bundles;
import org.smeic.lms.storage.Unpacked;

/**
 * Where packages come in. No door, so that no page reaches it: an import job calls it in its transaction, where nobody
 * is signed in, and answers for who may.
 */
@Dependent
public class ScormPackages {

    @PersistenceContext
    EntityManager em;

    @Inject
    Bundles bundles;

    /**
     * Takes a package in; a refused one leaves nothing behind.
     *
     * @param fileName the zip's name as the instructor knows it
     * @throws org.smeic.lms.shared.Refusal with a key {@code storage.…} or {@code scorm.…} naming the file or the place in the manifest
     */
    public ScormImport add(Path zip, String fileName) {
        return add(zip, fileName, null, ImportWatch.NONE);
    }

    /**
     * As {@link #add(Path, String)}, and somebody watches.
     *
     * @param ownerId who may register learners of other systems for it, null for nobody
     */
    public ScormImport add(Path zip, String fileName, @Nullable Long ownerId, ImportWatch watch) {
        try (var unpacked = Unpacked.of(zip, percent -> watch.at(Stage.UNPACKING, percent))) {
            watch.at(Stage.READING, 0);
            var manifest = ManifestReader.read(unpacked);
            watch.at(Stage.KEEPING, 0);
            var bundle = bundles.keep(unpacked, fileName);
            var scormPackage = new ScormPackage(bundle.id(), ownerId, manifest);
            em.persist(scormPackage);
            em.flush();
            return new ScormImport(
                    scormPackage.getId(),
                    manifest.title(),
                    manifest.edition(),
                    manifest.all()
                            .filter(i -> i.launch() != null)
                            .map(Item::title)
                            .toList(),
                    PackageContents.of(manifest),
                    manifest.notes());
        }
    }

    /**
     * What the manifest calls itself; the next version of a package calls itself the same.
     *
     * @throws NotFound when there is no such package
     */
    public String identifier(long packageId) {
        return Optional.ofNullable(em.find(ScormPackage.class, packageId))
                .map(ScormPackage::getIdentifier)
                .orElseThrow(NotFound::new);
    }
}
