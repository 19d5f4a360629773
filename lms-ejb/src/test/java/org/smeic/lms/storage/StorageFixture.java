package org.smeic.lms.storage;

import jakarta.persistence.EntityManager;

/** Storage without a container. */
public final class StorageFixture {

    private StorageFixture() {}

    public static Bundles bundles(EntityManager em) {
        var bundles = new Bundles();
        bundles.em = em;
        return bundles;
    }
}
