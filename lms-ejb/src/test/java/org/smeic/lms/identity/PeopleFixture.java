package org.smeic.lms.identity;

import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.smeic.lms.shared.Facts;

/** People for tests. */
public final class PeopleFixture {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private PeopleFixture() {}

    public static Person person(EntityManager em, String name, Role... roles) {
        return person(
                em,
                name,
                Economy.THA,
                Stream.of(roles)
                        .filter(role -> role != Role.LEARNER)
                        .map(role -> Mandate.widest(role, Economy.THA))
                        .toArray(Mandate[]::new));
    }

    public static Person person(EntityManager em, String name, Economy economy, Mandate... mandates) {
        var login = "person" + NUMBER.incrementAndGet() + "@example.org";
        var person = new Person(login, login, name, Stakeholder.SME_OWNER, economy, "en");
        Stream.of(mandates).forEach(mandate -> person.give(mandate, null));
        person.confirmEmail();
        em.persist(person);
        return person;
    }

    /** Agrees that the coordinator of their economy writes to them and sees their address. */
    public static Person lettingCoordinatorsWrite(EntityManager em, Person person) {
        var consents = new Consents();
        consents.em = em;
        consents.caller = Caller.of(person.getId(), Role.LEARNER);
        consents.agree(Set.of(ConsentPurpose.TERMS, ConsentPurpose.COORDINATOR));
        return person;
    }

    /** A caller with the roles this person has, each where it holds. */
    public static Caller caller(Person person) {
        return Caller.of(person.getId(), person.mandates());
    }

    public static Wall wall(EntityManager em, Caller caller) {
        var wall = new Wall();
        wall.em = em;
        wall.caller = caller;
        return wall;
    }

    public static Grants grants(EntityManager em, Caller caller) {
        var grants = new Grants();
        grants.em = em;
        grants.trail = trail(em);
        grants.caller = caller;
        return grants;
    }

    public static Coordination coordination(EntityManager em, Caller caller) {
        var coordination = new Coordination();
        coordination.wall = wall(em, caller);
        return coordination;
    }

    public static People people(EntityManager em, Caller caller) {
        var people = new People();
        people.em = em;
        people.trail = trail(em);
        people.caller = caller;
        people.moves = new Facts<>();
        return people;
    }

    static Newcomers newcomers(EntityManager em) {
        var newcomers = new Newcomers();
        newcomers.em = em;
        newcomers.trail = trail(em);
        newcomers.confirmations = confirmations(em, new Facts<>());
        return newcomers;
    }

    static Confirmations confirmations(EntityManager em, Facts<EmailToConfirm> letters) {
        var confirmations = new Confirmations();
        confirmations.em = em;
        confirmations.letters = letters;
        return confirmations;
    }

    static Registration registration(String name, String email, Stakeholder stakeholder, Economy economy) {
        var about = new Description(name, "en", stakeholder, economy);
        return new Registration(email, NewPassword.of("correct horse"), about, Set.of(ConsentPurpose.TERMS));
    }

    public static AuditTrail trail(EntityManager em) {
        var trail = new AuditTrail();
        trail.em = em;
        return trail;
    }
}
