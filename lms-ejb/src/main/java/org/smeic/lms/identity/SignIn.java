package org.smeic.lms.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.smeic.lms.identity.AccessToken.Purpose;
import org.smeic.lms.identity.SecurityEvent.Kind;
import org.smeic.lms.shared.Refusal;

/** How someone proves who they are: by password, by a remembered browser, by a machine token, by mail. */
@Stateless
@PermitAll
public class SignIn {

    /** How long a browser is remembered after it was last seen. */
    public static final Duration REMEMBERED = Duration.ofDays(30);

    private static final Duration HANDED_OVER = Duration.ofMinutes(1);
    private static final Duration RESET_OPEN = Duration.ofHours(2);

    @PersistenceContext
    EntityManager em;

    @Inject
    AuditTrail trail;

    @Inject
    Event<PasswordResetRequested> resets;

    /**
     * Checks a password.
     *
     * @param address where the request came from, for the rate limit and the trail
     * @return the person; empty when login and password do not fit, which is noted
     * @throws Refusal {@code identity.too_many_attempts} after 8 failures of an account or 40 of an
     *     address within 15 minutes
     */
    public Optional<SignedIn> byPassword(String login, String password, String address) {
        var typed = Person.normalLogin(login);
        trail.refuseTooMany(Kind.SIGN_IN_FAILED, typed, address);
        var person = byLogin(typed);
        var fits = Passwords.fits(password, person.map(Person::passwordHash).orElse(null));
        var welcome = person.filter(p -> fits && !p.isDisabled());
        trail.noteAttempt(
                welcome.isPresent() ? Kind.SIGNED_IN : Kind.SIGN_IN_FAILED,
                typed,
                person.map(Person::getId).orElse(null),
                address);
        return welcome.map(Person::signedIn);
    }

    /** A secret that signs this person in again for 30 days; the browser keeps it. */
    public String remember(long personId) {
        forgetExpired(personId);
        return newToken(
                em.getReference(Person.class, personId),
                Purpose.REMEMBER,
                "",
                Instant.now().plus(REMEMBERED));
    }

    /** Someone whose browser was remembered, and the secret it keeps from now on. */
    public record Remembered(SignedIn person, String secret) {}

    /**
     * Whose remembered browser this is. The secret is good once; for a minute longer it answers pages
     * that the same browser opens side by side.
     */
    public Optional<Remembered> renew(String secret) {
        return token(secret, Purpose.REMEMBER)
                .filter(token -> !token.person().isDisabled())
                .map(token -> {
                    token.expireBy(Instant.now().plus(HANDED_OVER));
                    return new Remembered(
                            token.person().signedIn(), remember(token.person().getId()));
                });
    }

    /** Whose machine token this is. */
    public Optional<SignedIn> byApiToken(String secret) {
        return token(secret, Purpose.API)
                .map(AccessToken::person)
                .filter(person -> !person.isDisabled())
                .map(Person::signedIn);
    }

    /** Forgets a remembered browser. */
    public void forget(String secret) {
        em.createQuery("delete from AccessToken t where t.hash = :hash and t.purpose = :purpose")
                .setParameter("hash", Secrets.hash(secret))
                .setParameter("purpose", Purpose.REMEMBER)
                .executeUpdate();
    }

    /** Notes the end of a session. */
    public void signedOut(long personId, String address) {
        trail.note(Kind.SIGNED_OUT, personId, address, null);
    }

    /** Whether a session opened with this stamp still stands; false after a password or role change. */
    public boolean stillStands(long personId, int stamp) {
        var person = em.find(Person.class, personId);
        return person != null && !person.isDisabled() && person.stamp() == stamp;
    }

    /** Sends a link by mail if the address has an account; says nothing either way. */
    public void requestReset(String email, String address) {
        var login = Person.normalLogin(email);
        trail.refuseTooMany(Kind.RESET_REQUESTED, login, address);
        var person = byLogin(login).filter(p -> !p.isDisabled());
        trail.noteAttempt(Kind.RESET_REQUESTED, login, person.map(Person::getId).orElse(null), address);
        person.ifPresent(p -> {
            var secret = newToken(p, Purpose.RESET, "", Instant.now().plus(RESET_OPEN));
            resets.fire(new PasswordResetRequested(p.getId(), p.getEmail(), p.getName(), p.getLanguage(), secret));
        });
    }

    /**
     * Sets a new password with the link from the mail; every session and remembered browser ends.
     *
     * @throws Refusal {@code identity.reset_link_used} when the link was used, is too old or unknown
     */
    public void reset(String secret, String newPassword, String address) {
        var token = token(secret, Purpose.RESET).orElseThrow(() -> new Refusal("identity.reset_link_used"));
        var person = token.person();
        person.setPassword(Passwords.hash(Passwords.accepted(newPassword)));
        // The link came to this address and nowhere else.
        person.confirmEmail();
        forgetAll(em, person);
        trail.note(Kind.PASSWORD_RESET, person.getId(), address, null);
    }

    static void forgetAll(EntityManager em, Person person) {
        em.createQuery("delete from AccessToken t where t.person = :person and t.purpose <> :api")
                .setParameter("person", person)
                .setParameter("api", Purpose.API)
                .executeUpdate();
    }

    private Optional<AccessToken> token(String secret, Purpose purpose) {
        return Optional.ofNullable(em.find(AccessToken.class, Secrets.hash(secret)))
                .filter(token -> token.serves(purpose));
    }

    private void forgetExpired(long personId) {
        em.createQuery("delete from AccessToken t where t.person.id = :person and t.expiresAt < :now")
                .setParameter("person", personId)
                .setParameter("now", Instant.now())
                .executeUpdate();
    }

    private Optional<Person> byLogin(String login) {
        return Logins.find(em, login);
    }

    private String newToken(Person person, Purpose purpose, String label, Instant expires) {
        var secret = Secrets.fresh();
        em.persist(new AccessToken(secret, person, purpose, label, expires));
        return secret;
    }
}
