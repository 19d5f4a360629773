package org.smeic.lms.storage;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps bundles. No door of its own: a feature's door calls it in its transaction and answers for who may.
 *
 * <p>Files lie below {@code LMS_DATA/store/<id>}; nothing outside that folder is ever returned.
 */
@ApplicationScoped
public class Bundles {

    @PersistenceContext
    EntityManager em;

    /** Null in plain tests, where there is no container. */
    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    @Nullable
    TransactionSynchronizationRegistry transaction;

    /**
     * Unpacks and keeps a zip.
     *
     * @throws org.smeic.lms.shared.Refusal with a key {@code storage.…} naming the entry that is at fault
     */
    public Bundle take(Path zip, String name) {
        try (var unpacked = Unpacked.of(zip)) {
            return keep(unpacked, name);
        }
    }

    /** Keeps what was unpacked; the caller still closes it. */
    public Bundle keep(Unpacked unpacked, String name) {
        var bundle = new Bundle(name, unpacked.files().size(), unpacked.bytes(), Instant.now());
        em.persist(bundle);
        em.flush();
        var folder = folder(bundle.id());
        forgetIfUndone(folder);
        try {
            // Left from a database that is gone: the id was never given before in this one.
            Unpacked.delete(folder);
            unpacked.moveTo(folder);
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
        return bundle;
    }

    /** Files know no transaction: when the one that made the bundle is undone, they go too. */
    private void forgetIfUndone(Path folder) {
        if (transaction == null) {
            return;
        }
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status != Status.STATUS_COMMITTED) {
                    Unpacked.delete(folder);
                }
            }
        });
    }

    /** The file of exactly this name, whichever way its accents are composed; empty when the bundle has none. */
    public Optional<Path> file(long bundleId, String path) {
        return Unpacked.below(folder(bundleId), path);
    }

    /** Forgets the bundle and deletes its files; nothing happens if there is none. */
    public void drop(long bundleId) {
        var bundle = em.find(Bundle.class, bundleId);
        if (bundle != null) {
            em.remove(bundle);
        }
        Unpacked.delete(folder(bundleId));
    }

    private static Path folder(long bundleId) {
        return Unpacked.store().resolve(Long.toString(bundleId));
    }
}
