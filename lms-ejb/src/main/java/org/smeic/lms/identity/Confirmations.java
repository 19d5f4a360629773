package org.smeic.lms.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import org.smeic.lms.identity.AccessToken.Purpose;

/** The links that show whose an address is. Each knows, as a hash, for which address it was made. */
@Dependent
class Confirmations {

    static final Duration OPEN = Duration.ofDays(2);

    @PersistenceContext
    EntityManager em;

    @Inject
    Event<EmailToConfirm> letters;

    void ask(Person person, String email) {
        var secret = Secrets.fresh();
        em.persist(new AccessToken(
                secret, person, Purpose.CONFIRM, mark(email), Instant.now().plus(OPEN)));
        letters.fire(new EmailToConfirm(email, person.getName(), person.getLanguage(), secret));
    }

    static String mark(String email) {
        return Secrets.hash(Person.normalLogin(email));
    }
}
