package org.smeic.lms.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.smeic.lms.identity.Person;

/** The messages that wait for their way by mail; called within a transaction. */
@Dependent
class Waiting {

    private static final int AT_ONCE = 200;
    private static final int IN_A_LETTER = 200;

    @PersistenceContext
    EntityManager em;

    /** People of whom something is to be decided now. */
    List<Long> people(Instant now) {
        return em.createQuery("""
                        select distinct m.personId from Message m
                        where m.mail = org.smeic.lms.notification.Message.Mail.WAITING and m.lookAt <= :now""", Long.class)
                .setParameter("now", now)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    /**
     * Writes what is to go to someone now. The person's messages are locked, so that of two servers the second finds
     * nothing left; letter and mark are one transaction, so that nothing is lost between them or written twice.
     */
    int write(long personId, Instant now) {
        var messages = em.createQuery("""
                        select m from Message m where m.personId = :person
                        and m.mail = org.smeic.lms.notification.Message.Mail.WAITING order by m.id""", Message.class)
                .setParameter("person", personId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(IN_A_LETTER)
                .getResultList();
        if (messages.isEmpty()) {
            return 0;
        }
        var person = Objects.requireNonNull(em.find(Person.class, personId), "person");
        if (person.isDisabled() || isDead(person.getEmail())) {
            messages.forEach(Message::notWanted);
            return 0;
        }
        var preferences = Preferences.of(em, personId);
        var items = messages.stream()
                .map(it -> new Posting.Item(it.getId(), it.occasion(), it.createdAt()))
                .toList();
        var posting = Posting.of(items, preferences::mail, preferences.rhythm(person.zone()), now);
        return carryOut(posting, messages, person);
    }

    private int carryOut(Posting posting, List<Message> messages, Person person) {
        messages.stream().filter(it -> posting.notWanted().contains(it.getId())).forEach(Message::notWanted);
        var now = messages.stream()
                .filter(it -> posting.atOnce().contains(it.getId()))
                .toList();
        var digest = messages.stream()
                .filter(it -> posting.digest().contains(it.getId()))
                .toList();
        if (!now.isEmpty()) {
            send(new LetterComposer(person, Preferences.kept(em, person.getId())).atOnce(now), now);
        }
        if (!digest.isEmpty()) {
            send(new LetterComposer(person, Preferences.kept(em, person.getId())).digest(digest), digest);
        }
        var next = posting.next();
        if (next != null) {
            messages.stream().filter(it -> it.mail() == Message.Mail.WAITING).forEach(it -> it.lookAgain(next));
        }
        return (now.isEmpty() ? 0 : 1) + (digest.isEmpty() ? 0 : 1);
    }

    private void send(Letter letter, List<Message> messages) {
        em.persist(letter);
        em.flush();
        messages.forEach(it -> it.written(letter.getId()));
    }

    private boolean isDead(String address) {
        return em.find(DeadAddress.class, DeadAddress.normal(address)) != null;
    }
}
