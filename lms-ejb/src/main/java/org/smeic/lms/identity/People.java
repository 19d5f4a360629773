package org.smeic.lms.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.smeic.lms.identity.SecurityEvent.Kind;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.shared.Refusal;

/** Accounts: kept by their owner, closed by administrators. */
@Stateless
@RolesAllowed(Role.Names.ADMIN)
public class People {

    @PersistenceContext
    EntityManager em;

    @Inject
    AuditTrail trail;

    @Inject
    Caller caller;

    @Inject
    Event<MovedEconomy> moves;

    /** The caller's own account. */
    @RolesAllowed(Role.Names.LEARNER)
    public Person me() {
        return person(caller.id());
    }

    /** Changes what the caller says about themselves. */
    @RolesAllowed(Role.Names.LEARNER)
    public SignedIn describe(@Valid Description about) {
        var me = me();
        var before = me.getEconomy();
        me.describe(about);
        if (me.getEconomy() != before) {
            moves.fire(new MovedEconomy(me.getId(), me.getEconomy()));
        }
        return me.signedIn();
    }

    /**
     * Changes the caller's password; other sessions and remembered browsers end.
     *
     * @throws Refusal {@code identity.password_wrong} when the old one does not fit, which is noted; {@code
     *     identity.too_many_attempts} after 8 times within 15 minutes
     */
    @RolesAllowed(Role.Names.LEARNER)
    public SignedIn changePassword(String old, String wanted, String address) {
        var me = me();
        trail.refuseTooMany(Kind.PASSWORD_CHANGE_REFUSED, me.getLogin(), address);
        if (!Passwords.fits(old, me.passwordHash())) {
            trail.noteAttempt(Kind.PASSWORD_CHANGE_REFUSED, me.getLogin(), me.getId(), address);
            throw new NotedRefusal("identity.password_wrong");
        }
        me.setPassword(Passwords.hash(Passwords.accepted(wanted)));
        SignIn.forgetAll(em, me);
        trail.note(Kind.PASSWORD_CHANGED, me.getId(), address, null);
        return me.signedIn();
    }

    /** A machine token for the caller, shown once. */
    @RolesAllowed(Role.Names.LEARNER)
    public String newApiToken(@NotBlank @Size(max = 100) String label) {
        var secret = Secrets.fresh();
        em.persist(new AccessToken(secret, me(), AccessToken.Purpose.API, label.strip(), null));
        trail.note(Kind.TOKEN_MADE, caller.id(), null, label);
        return secret;
    }

    /** The caller's machine tokens, the newest first. */
    @RolesAllowed(Role.Names.LEARNER)
    public List<ApiToken> apiTokens() {
        return em.createQuery("""
                        select new org.smeic.lms.identity.ApiToken(t.hash, t.label, t.createdAt) from AccessToken t
                        where t.person.id = :person and t.purpose = :purpose order by t.createdAt desc""", ApiToken.class)
                .setParameter("person", caller.id())
                .setParameter("purpose", AccessToken.Purpose.API)
                .getResultList();
    }

    /** Makes a machine token of the caller worthless. */
    @RolesAllowed(Role.Names.LEARNER)
    public void withdrawApiToken(String id) {
        var gone = em.createQuery("""
                        delete from AccessToken t
                        where t.hash = :id and t.person.id = :person and t.purpose = :purpose""")
                .setParameter("id", id)
                .setParameter("person", caller.id())
                .setParameter("purpose", AccessToken.Purpose.API)
                .executeUpdate();
        if (gone == 0) {
            throw new NotFound();
        }
        trail.note(Kind.TOKEN_WITHDRAWN, caller.id(), null, null);
    }

    /** People whose name or login contains the text, by name; empty text: everyone. */
    public List<Person> find(String text, int first, int count) {
        return em.createQuery("""
                        select p from Person p
                        where lower(p.name) like :text escape '!' or p.login like :text escape '!'
                        order by p.name, p.id""", Person.class)
                .setParameter("text", contains(text))
                .setFirstResult(first)
                .setMaxResults(count)
                .getResultList();
    }

    /** How many {@link #find} would find. */
    public long count(String text) {
        return em.createQuery("""
                        select count(p) from Person p
                        where lower(p.name) like :text escape '!' or p.login like :text escape '!'""", Long.class)
                .setParameter("text", contains(text))
                .getSingleResult();
    }

    /** One account. */
    public Person get(long id) {
        return person(id);
    }

    /** Closes or opens an account; nothing of it is lost. */
    public void disable(long personId, boolean off) {
        if (personId == caller.id()) {
            throw new Refusal("identity.not_yourself");
        }
        person(personId).disable(off);
        trail.note(off ? Kind.ACCOUNT_DISABLED : Kind.ACCOUNT_ENABLED, personId, null, "by " + caller.id());
    }

    /** The audit trail, the newest line first. */
    public List<TrailLine> trail(int first, int count) {
        return em.createQuery("""
                        select new org.smeic.lms.identity.TrailLine(
                            e.happenedAt, e.kind, e.personId, p.name, e.address, e.detail)
                        from SecurityEvent e left join Person p on p.id = e.personId order by e.id desc""", TrailLine.class)
                .setFirstResult(first)
                .setMaxResults(count)
                .getResultList();
    }

    /** How many lines the audit trail has. */
    public long trailLength() {
        return em.createQuery("select count(e) from SecurityEvent e", Long.class)
                .getSingleResult();
    }

    private Person person(long id) {
        return Optional.ofNullable(em.find(Person.class, id)).orElseThrow(NotFound::new);
    }

    private static String contains(String text) {
        return "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }
}
