package org.smeic.lms.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;
import org.smeic.lms.identity.SecurityEvent.Kind;
import org.smeic.lms.shared.Refusal;

/** Which e-mail address is whose: shown by a link that only the address gets. */
@Stateless
@RolesAllowed(Role.Names.LEARNER)
public class EmailAddresses {

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Confirmations confirmations;

    @Inject
    Event<EmailChanged> changes;

    /**
     * Sends the link again, to the address that waits for its confirmation.
     *
     * @throws Refusal {@code identity.too_many_attempts} after 8 letters within 15 minutes
     */
    public void sendAgain(String address) {
        var me = me();
        if (me.getWantedEmail() != null || !me.isEmailConfirmed()) {
            send(me, Optional.ofNullable(me.getWantedEmail()).orElse(me.getEmail()), address);
        }
    }

    /**
     * The caller wants another address; the old one stays until the new one is confirmed.
     *
     * @throws Refusal {@code identity.password_wrong}, {@code identity.email_taken}, {@code
     *     identity.too_many_attempts}
     */
    public void change(@NotBlank @Email @Size(max = 254) String newEmail, String password, String address) {
        var me = me();
        trail.refuseWrong(me, password, address);
        if (Logins.isTaken(em, newEmail, me)) {
            throw new Refusal("identity.email_taken");
        }
        me.want(newEmail);
        send(me, newEmail.strip(), address);
    }

    /** The caller keeps the address they have. */
    public void keep() {
        me().want(null);
    }

    /**
     * The link was opened by whoever reads the address.
     *
     * @throws Refusal {@code identity.confirm_link_used} when it was used, is too old or for an address that is not
     *     wanted any more; {@code identity.email_taken} when someone else has it by now
     */
    @PermitAll
    public void confirm(String secret, String address) {
        var token = Optional.ofNullable(em.find(AccessToken.class, Secrets.hash(secret)))
                .filter(it -> it.serves(AccessToken.Purpose.CONFIRM))
                .orElseThrow(() -> new Refusal("identity.confirm_link_used"));
        var person = token.person();
        var wanted = person.getWantedEmail();
        if (wanted != null && token.isFor(Confirmations.mark(wanted))) {
            move(person, wanted, address);
        } else if (token.isFor(Confirmations.mark(person.getEmail()))) {
            person.confirmEmail();
        } else {
            throw new Refusal("identity.confirm_link_used");
        }
        em.remove(token);
        trail.note(Kind.EMAIL_CONFIRMED, person.getId(), address, null);
    }

    private void move(Person person, String wanted, String address) {
        if (Logins.isTaken(em, wanted, person)) {
            throw new Refusal("identity.email_taken");
        }
        changes.fire(new EmailChanged(person.getEmail(), wanted, person.getName(), person.getLanguage()));
        person.moveTo(wanted);
        trail.note(Kind.EMAIL_CHANGED, person.getId(), address, null);
    }

    private void send(Person me, String email, String address) {
        trail.refuseTooMany(Kind.CONFIRMATION_SENT, Person.normalLogin(email), address);
        trail.noteAttempt(Kind.CONFIRMATION_SENT, Person.normalLogin(email), me.getId(), address);
        confirmations.ask(me, email);
    }

    private Person me() {
        return Objects.requireNonNull(em.find(Person.class, caller.id()));
    }
}
