package org.smeic.lms.identity.organisation;

import jakarta.persistence.EntityManager;
import org.smeic.lms.identity.Caller;
import org.smeic.lms.identity.PeopleFixture;
import org.smeic.lms.identity.Person;
import org.smeic.lms.identity.Role;
import org.smeic.lms.shared.Facts;

/** Organisations for tests. */
public final class OrganisationFixture {

    private final EntityManager em;

    /** The letters that were asked for. */
    public final Facts<InvitedToOrganisation> letters = new Facts<>();

    public OrganisationFixture(EntityManager em) {
        this.em = em;
    }

    /** An organisation that this person founded; its id. */
    public long organisation(String name, Person owner) {
        return organisations(Caller.of(owner.getId(), Role.LEARNER))
                .found(new OrganisationFacts(name, OrganisationKind.SME, ""));
    }

    /** Puts someone into it; the id of the membership. */
    public long member(long organisation, Person person, MembershipRole role) {
        var membership = new Membership(person, em.getReference(Organisation.class, organisation), role);
        membership.confirm(person.getId());
        em.persist(membership);
        return membership.id();
    }

    public Organisations organisations(Caller caller) {
        var organisations = new Organisations();
        organisations.em = em;
        organisations.caller = caller;
        organisations.trail = PeopleFixture.trail(em);
        organisations.keeper = keeper(caller);
        return organisations;
    }

    public Members members(Caller caller) {
        var members = new Members();
        members.em = em;
        members.caller = caller;
        members.trail = PeopleFixture.trail(em);
        members.keeper = keeper(caller);
        members.invitations = letters;
        return members;
    }

    public OrganisationDesk desk(Caller caller) {
        var desk = new OrganisationDesk();
        desk.caller = caller;
        desk.wall = PeopleFixture.wall(em, caller);
        desk.trail = PeopleFixture.trail(em);
        desk.keeper = keeper(caller);
        return desk;
    }

    private Doorkeeper keeper(Caller caller) {
        var keeper = new Doorkeeper();
        keeper.em = em;
        keeper.caller = caller;
        keeper.wall = PeopleFixture.wall(em, caller);
        keeper.trail = PeopleFixture.trail(em);
        return keeper;
    }
}
