package org.smeic.lms.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Objects;
import org.smeic.lms.identity.Person;

/** The people who are told something; called within the transaction of the fact. */
@Dependent
class Readers {

    @PersistenceContext
    EntityManager em;

    Reader of(long personId) {
        var person = Objects.requireNonNull(em.find(Person.class, personId), "person");
        return new Reader(em, person, Preferences.of(em, personId));
    }
}
