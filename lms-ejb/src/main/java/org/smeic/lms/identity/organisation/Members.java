package org.smeic.lms.identity.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.smeic.lms.identity.AuditTrail;
import org.smeic.lms.identity.Caller;
import org.smeic.lms.identity.Person;
import org.smeic.lms.identity.Role;
import org.smeic.lms.identity.Secrets;
import org.smeic.lms.identity.SecurityEvent.Kind;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.shared.Refusal;

/** The people of an organisation, for its owners and for who says yes on behalf of its economy. */
@Stateless
@RolesAllowed(Role.Names.LEARNER)
public class Members {

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Doorkeeper keeper;

    @Inject
    Event<InvitedToOrganisation> invitations;

    /** Says yes to who asked. Where nobody is owner, a coordinator's yes makes one. */
    public void accept(long organisation, long membershipId) {
        var asking = changeable(organisation, membershipId);
        asking.confirm(caller.id());
        trail.note(Kind.MEMBER_JOINED, asking.person().getId(), null, organisation + " by " + caller.id());
        var owners = em.createQuery("""
                        select count(m) from Membership m where m.organisation.id = :organisation and m.since is not null
                        and m.until is null and m.role = org.smeic.lms.identity.organisation.MembershipRole.OWNER""", Long.class)
                .setParameter("organisation", organisation)
                .getSingleResult();
        if (owners == 0 && asking.role() == MembershipRole.STAFF) {
            asking.become(MembershipRole.OWNER);
            trail.note(Kind.OWNER_CHANGED, asking.person().getId(), null, organisation + " by " + caller.id());
        }
    }

    /** Says no to who asked, or lets a member go. */
    public void letGo(long organisation, long membershipId) {
        keeper.end(changeable(organisation, membershipId));
    }

    /** The caller hands their ownership over to another member and stays as staff. */
    public void handOver(long organisation, long membershipId) {
        keeper.held(organisation);
        var mine = keeper.owned(organisation);
        var next = membership(organisation, membershipId);
        if (!next.isCurrent()) {
            throw new NotFound();
        }
        next.become(MembershipRole.OWNER);
        if (!next.id().equals(mine.id())) {
            mine.become(MembershipRole.STAFF);
        }
        trail.note(Kind.OWNER_CHANGED, next.person().getId(), null, organisation + " by " + caller.id());
    }

    /**
     * Sends a letter with a link that lets its reader in; who has an account and who has none is not told. A second letter
     * to the same address makes the first worthless.
     *
     * @throws Refusal {@code identity.owner_is_made} for OWNER
     */
    public void invite(long organisation, @NotBlank @Email @Size(max = 254) String email, MembershipRole as) {
        if (as == MembershipRole.OWNER) {
            throw new Refusal("identity.owner_is_made");
        }
        keeper.held(organisation);
        var mine = keeper.owned(organisation);
        var address = email.strip().toLowerCase(Locale.ROOT);
        em.createQuery("delete from Invitation i where i.organisation.id = :organisation and i.email = :email")
                .setParameter("organisation", organisation)
                .setParameter("email", address)
                .executeUpdate();
        var secret = Secrets.fresh();
        em.persist(new Invitation(secret, mine.organisation(), address, as, caller.id()));
        trail.note(Kind.MEMBER_INVITED, caller.id(), null, String.valueOf(organisation));
        var me = Objects.requireNonNull(em.find(Person.class, caller.id()));
        invitations.fire(new InvitedToOrganisation(
                address, me.getName(), mine.organisation().getFacts().name(), me.getLanguage(), secret));
    }

    /**
     * What a letter invites to.
     *
     * @throws NotFound for a link that was used, is too old or unknown
     */
    public OrganisationCard invitation(String secret) {
        var to = open(secret).organisation();
        return new OrganisationCard(
                to.getId(),
                to.getFacts().name(),
                to.getFacts().kind(),
                to.economy().orElse(null),
                to.getFacts().website(),
                null);
    }

    /**
     * The caller comes in by a letter, which is worthless afterwards.
     *
     * @return id of the organisation
     */
    public long comeIn(String secret) {
        var organisation = keeper.held(open(secret).organisation().getId());
        var invitation = open(secret);
        var membership = keeper.asked(organisation, invitation.role());
        if (membership.isAsked()) {
            membership.confirm(invitation.invitedBy());
            trail.note(
                    Kind.MEMBER_JOINED,
                    caller.id(),
                    null,
                    organisation.getId() + " invited by " + invitation.invitedBy());
        }
        em.remove(invitation);
        return organisation.getId();
    }

    private Invitation open(String secret) {
        return Optional.ofNullable(em.find(Invitation.class, Secrets.hash(secret)))
                .filter(Invitation::isOpen)
                .orElseThrow(NotFound::new);
    }

    /** A membership the caller decides about. */
    private Membership changeable(long organisation, long membershipId) {
        var held = keeper.held(organisation);
        var owns = keeper.membership(organisation).filter(Membership::isOwner).isPresent();
        if (!owns && !keeper.confirms(held)) {
            throw new NotFound();
        }
        return membership(organisation, membershipId);
    }

    private Membership membership(long organisation, long id) {
        return Optional.ofNullable(em.find(Membership.class, id))
                .filter(membership -> membership.organisation().getId() == organisation)
                .orElseThrow(NotFound::new);
    }
}
