package org.smeic.lms.reading;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Where modules come in. No door, so that no page reaches it: the door of authoring calls it in its transaction and
 * answers for who may.
 */
@Dependent
public class Modules {

    @PersistenceContext
    EntityManager em;

    /** Keeps a module. */
    public ReadingModule add(ModuleDraft draft) {
        var module = new ReadingModule(draft);
        em.persist(module);
        return module;
    }
}
