package org.smeic.lms.reading;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.file.Path;
import java.util.Optional;
import org.smeic.lms.storage.Bundles;

/** The pictures of pages, for everyone: they hold nothing of any learner, and certificates and mails may show them. */
@Stateless
@PermitAll
public class PagePictures {

    @PersistenceContext
    EntityManager em;

    @Inject
    Bundles bundles;

    /** The picture of this name; empty when no module shows pictures of the bundle, so that packages stay closed. */
    public Optional<Path> find(long bundleId, String path) {
        var isOurs = em.createQuery(
                        "select count(m) > 0 from ReadingModule m where m.bundleId = :bundle", Boolean.class)
                .setParameter("bundle", bundleId)
                .getSingleResult();
        return isOurs ? bundles.file(bundleId, path) : Optional.empty();
    }
}
