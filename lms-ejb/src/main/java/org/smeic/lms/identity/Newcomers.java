package org.smeic.lms.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;
import org.smeic.lms.identity.SecurityEvent.Kind;
import org.smeic.lms.shared.Refusal;

/** How someone gets an account: first what they sign in with, then who they are and what they agree to. */
@Stateless
@PermitAll
public class Newcomers {

    @PersistenceContext
    EntityManager em;

    @Inject
    AuditTrail trail;

    @Inject
    Confirmations confirmations;

    /**
     * Takes the first step; nothing is made yet.
     *
     * @param address where the request came from, for the rate limit and the trail
     * @return what the last step needs; empty without a password
     * @throws Refusal {@code identity.email_taken} when the e-mail address has an account; {@code
     *     identity.too_many_registrations} after 60 from a network address or 600 in all within 15 minutes
     */
    public Optional<NewPassword> begin(@Valid Credentials wanted, String address) {
        trail.refuseTooManyRegistrations(address, Kind.REGISTRATION_BEGUN);
        refuseTaken(Person.normalLogin(wanted.email()), address);
        trail.note(Kind.REGISTRATION_BEGUN, null, address, null);
        return Optional.ofNullable(wanted.password()).map(NewPassword::of);
    }

    /**
     * Makes the account, and asks the address for its confirmation unless a trusted provider has done so.
     *
     * @throws Refusal as {@link #begin}; {@code identity.consent_missing} without a required consent; {@code
     *     identity.with.taken} when the identity has an account by now
     */
    public SignedIn register(@Valid Registration form, String address) {
        Consents.refuseWithoutNeeded(form.consents());
        trail.refuseTooManyRegistrations(address, Kind.REGISTERED);
        var login = Person.normalLogin(form.email());
        refuseTaken(login, address);
        var about = form.about();
        var person =
                new Person(login, form.email(), about.name(), about.stakeholder(), about.economy(), about.language());
        person.describe(about);
        var password = form.password();
        if (password != null) {
            person.setPassword(password.hash());
        }
        keep(person);
        form.consents().forEach(purpose -> em.persist(new Consent(person, purpose, purpose.getVersion())));
        var identity = form.identity();
        trail.note(Kind.REGISTERED, person.getId(), address, identity == null ? null : "with " + identity.provider());
        if (identity != null) {
            IdentityLink.keep(em, identity, person);
        }
        if (identity != null && identity.vouchesFor(form.email())) {
            person.confirmEmail();
        } else {
            confirmations.ask(person, person.getEmail());
        }
        return person.signedIn();
    }

    private void refuseTaken(String login, String address) {
        if (Logins.isTaken(em, login, null)) {
            trail.noteAttempt(Kind.REGISTRATION_REFUSED, login, null, address);
            throw new NotedRefusal("identity.email_taken");
        }
    }

    private void keep(Person person) {
        try {
            em.persist(person);
            em.flush();
        } catch (ConstraintViolationException sameInstant) {
            // Only the login can be taken, by a request that came between the question and here.
            throw new Refusal("identity.email_taken");
        }
    }
}
