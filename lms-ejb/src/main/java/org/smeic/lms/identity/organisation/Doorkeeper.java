package org.smeic.lms.identity.organisation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.smeic.lms.identity.AuditTrail;
import org.smeic.lms.identity.Caller;
import org.smeic.lms.identity.Person;
import org.smeic.lms.identity.Role;
import org.smeic.lms.identity.SecurityEvent.Kind;
import org.smeic.lms.identity.Wall;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.shared.Refusal;

/** Who may come in, stay and go: memberships change while their organisation's row is held, so that an owner remains. */
@Dependent
class Doorkeeper {

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Wall wall;

    @Inject
    AuditTrail trail;

    /** The organisation, held until the transaction ends. */
    Organisation held(long id) {
        return Optional.ofNullable(em.find(Organisation.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
    }

    /** The caller's own membership, in whatever state. */
    Optional<Membership> membership(long organisation) {
        return membership(organisation, caller.id());
    }

    private Optional<Membership> membership(long organisation, long person) {
        return em.createQuery("""
                        select m from Membership m join fetch m.organisation
                        where m.person.id = :person and m.organisation.id = :organisation""", Membership.class)
                .setParameter("person", person)
                .setParameter("organisation", organisation)
                .getResultStream()
                .findFirst();
    }

    /** The membership by which the caller owns it. */
    Membership owned(long organisation) {
        return membership(organisation).filter(Membership::isOwner).orElseThrow(NotFound::new);
    }

    /** One the caller oversees. */
    Organisation overseen(long id) {
        return wall.query("select o from Organisation o where ground(o) and o.id = :id", Organisation.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Whether the caller says yes to who asks, besides owners: the coordinator of its economy, the secretariat. */
    boolean confirms(Organisation organisation) {
        return caller.is(Role.SECRETARIAT)
                || caller.is(Role.ADMIN)
                || organisation
                        .economy()
                        .filter(economy -> caller.is(Role.COORDINATOR, economy))
                        .isPresent();
    }

    /** The caller asks, or has asked already, or is in already. */
    Membership asked(Organisation organisation, MembershipRole as) {
        var membership = membership(organisation.getId()).orElseGet(() -> {
            var fresh = new Membership(em.getReference(Person.class, caller.id()), organisation, as);
            em.persist(fresh);
            return fresh;
        });
        membership.ask(as);
        return membership;
    }

    /** Ends a membership; the organisation's row is held. */
    void end(Membership membership) {
        if (membership.isOwner() && isLastOwnerOfOthers(membership)) {
            throw new Refusal("identity.last_owner");
        }
        if (membership.isCurrent()) {
            trail.note(
                    Kind.MEMBER_LEFT,
                    membership.person().getId(),
                    null,
                    membership.organisation().getId() + " by " + caller.id());
        }
        membership.end();
    }

    private boolean isLastOwnerOfOthers(Membership leaving) {
        var rest = em.createQuery("""
                        select count(m), count(case when m.role = org.smeic.lms.identity.organisation.MembershipRole.OWNER
                            then 1 end)
                        from Membership m where m.organisation = :organisation and m <> :leaving
                        and m.since is not null and m.until is null""", Object[].class)
                .setParameter("organisation", leaving.organisation())
                .setParameter("leaving", leaving)
                .getSingleResult();
        return (Long) rest[0] > 0 && (Long) rest[1] == 0;
    }
}
