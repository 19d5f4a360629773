package org.smeic.lms.identity;

import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** People for tests. */
public final class PeopleFixture {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private PeopleFixture() {}

    public static Person person(EntityManager em, String name, Role... roles) {
        var login = "person" + NUMBER.incrementAndGet() + "@example.org";
        var person = new Person(login, login, name, Stakeholder.SME_OWNER, Economy.THA, "en");
        person.become(Set.of(roles));
        em.persist(person);
        return person;
    }

    public static People people(EntityManager em, Caller caller) {
        var people = new People();
        people.em = em;
        people.trail = trail(em);
        people.caller = caller;
        return people;
    }

    static AuditTrail trail(EntityManager em) {
        var trail = new AuditTrail();
        trail.em = em;
        return trail;
    }
}
