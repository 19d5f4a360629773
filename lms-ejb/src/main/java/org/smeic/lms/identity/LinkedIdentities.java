package org.smeic.lms.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.smeic.lms.identity.SecurityEvent.Kind;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.shared.Refusal;

/**
 * Identities elsewhere and the accounts they open. An account that stood here before is never opened because of an e-mail
 * address alone: anyone can write any address into an account elsewhere. Its password is typed once, or the administrator
 * has said that the provider is believed for the domain and the address was confirmed here too.
 */
@Stateless
@RolesAllowed(Role.Names.LEARNER)
public class LinkedIdentities {

    @PersistenceContext
    EntityManager em;

    @Inject
    AuditTrail trail;

    @Inject
    Caller caller;

    /**
     * Whose account the identity opens.
     *
     * @return empty when it opens none yet
     * @throws Refusal {@code identity.with.closed} when the account is closed
     */
    @PermitAll
    public Optional<SignedIn> enter(ProvenIdentity proven, String address) {
        var link = IdentityLink.find(em, proven);
        link.ifPresent(it -> it.use(proven));
        var person = link.map(IdentityLink::person).or(() -> vouchedFor(proven, address));
        return person.map(it -> welcome(it, proven, address));
    }

    /** Whether an account has the address the identity comes with. */
    @PermitAll
    public boolean hasAccount(ProvenIdentity proven) {
        return proven.email() != null && Logins.isTaken(em, proven.email(), null);
    }

    /**
     * Links the identity to the account with its address, and opens it.
     *
     * @throws Refusal {@code identity.with.password_wrong}, which is noted; {@code identity.too_many_attempts} as at
     *     sign-in; {@code identity.with.taken}
     */
    @PermitAll
    public SignedIn linkByPassword(ProvenIdentity proven, String password, String address) {
        var login = Person.normalLogin(proven.email() == null ? "" : proven.email());
        trail.refuseTooMany(Kind.SIGN_IN_FAILED, login, address);
        var found = Logins.find(em, login);
        var fits = Passwords.fits(password, found.map(Person::passwordHash).orElse(null));
        var person = found.filter(it -> fits && !it.isDisabled());
        if (person.isEmpty()) {
            trail.noteAttempt(
                    Kind.SIGN_IN_FAILED, login, found.map(Person::getId).orElse(null), address);
            throw new NotedRefusal("identity.with.password_wrong");
        }
        keep(proven, person.get(), address);
        return welcome(person.get(), proven, address);
    }

    /**
     * Links the identity to the caller's account.
     *
     * @throws Refusal {@code identity.password_wrong}, which is noted; {@code identity.too_many_attempts}; {@code
     *     identity.with.taken} when it opens another account
     */
    public void link(ProvenIdentity proven, String password, String address) {
        var me = me();
        trail.refuseWrong(me, password, address);
        var link = IdentityLink.find(em, proven);
        if (link.isEmpty()) {
            keep(proven, me, address);
        } else if (!link.get().person().getId().equals(me.getId())) {
            throw new Refusal("identity.with.taken");
        }
    }

    /** The caller's, the oldest first. */
    public List<LinkedIdentity> mine() {
        return em.createQuery("""
                        select new org.smeic.lms.identity.LinkedIdentity(l.id, l.provider, l.label, l.linkedAt, l.usedAt)
                        from IdentityLink l where l.person.id = :me order by l.id""", LinkedIdentity.class)
                .setParameter("me", caller.id())
                .getResultList();
    }

    /**
     * The identity opens the caller's account no longer; other sessions and remembered browsers end.
     *
     * @throws Refusal {@code identity.with.last_way} when nothing else would
     */
    public SignedIn unlink(long id, String address) {
        var me = me();
        var mine = em.createQuery("select l from IdentityLink l where l.person = :me", IdentityLink.class)
                .setParameter("me", me)
                .getResultList();
        var link = Optional.ofNullable(em.find(IdentityLink.class, id))
                .filter(mine::contains)
                .orElseThrow(NotFound::new);
        if (!me.isHasPassword() && mine.size() == 1) {
            throw new Refusal("identity.with.last_way");
        }
        em.remove(link);
        // Also so that of two requests that each leave the other's way in, one fails.
        me.endSessions();
        SignIn.forgetAll(em, me);
        trail.note(Kind.IDENTITY_UNLINKED, me.getId(), address, link.provider());
        return me.signedIn();
    }

    /** An account whose address was confirmed here: else someone could wait in an account of somebody else's address. */
    private Optional<Person> vouchedFor(ProvenIdentity proven, String address) {
        if (!proven.emailTrusted() || proven.email() == null) {
            return Optional.empty();
        }
        var person = Logins.find(em, proven.email()).filter(Person::isEmailConfirmed);
        person.filter(it -> !it.isDisabled()).ifPresent(it -> keep(proven, it, address));
        return person;
    }

    private void keep(ProvenIdentity proven, Person person, String address) {
        IdentityLink.keep(em, proven, person);
        trail.note(Kind.IDENTITY_LINKED, person.getId(), address, proven.provider());
    }

    private SignedIn welcome(Person person, ProvenIdentity proven, String address) {
        if (person.isDisabled()) {
            throw new Refusal("identity.with.closed");
        }
        trail.note(Kind.SIGNED_IN, person.getId(), address, "with " + proven.provider());
        return person.signedIn();
    }

    private Person me() {
        return Objects.requireNonNull(em.find(Person.class, caller.id()));
    }
}
