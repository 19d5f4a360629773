package org.smeic.lms.identity.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.smeic.lms.identity.AuditTrail;
import org.smeic.lms.identity.Caller;
import org.smeic.lms.identity.Role;
import org.smeic.lms.identity.SecurityEvent.Kind;
import org.smeic.lms.identity.Wall;
import org.smeic.lms.shared.After;
import org.smeic.lms.shared.NotFound;

/** The organisations of an economy, for its coordinator. */
@Stateless
@RolesAllowed({Role.Names.COORDINATOR, Role.Names.AUDITOR, Role.Names.SECRETARIAT, Role.Names.ADMIN})
public class OrganisationDesk {

    @Inject
    Wall wall;

    @Inject
    Caller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Doorkeeper keeper;

    /** Those in sight whose name contains the text, by name; only what still has to be looked at, if so asked. */
    public List<OrganisationRow> organisations(String text, boolean unverified, After after, int count) {
        return wall.query("""
                        select new org.smeic.lms.identity.organisation.OrganisationRow(o.id, o.facts.name, o.facts.kind,
                        o.economy, o.facts.website, o.verifiedAt,
                        (select count(m) from Membership m where m.organisation = o and m.since is not null
                            and m.until is null),
                        (select count(a) from Membership a where a.organisation = o and a.since is null
                            and a.until is null))
                        from Organisation o where ground(o) and lower(o.facts.name) like :text escape '!'
                        and (:all = true or o.verifiedAt is null)
                        and o.facts.name >= :name and (o.facts.name > :name or o.id > :id)
                        order by o.facts.name, o.id""", OrganisationRow.class)
                .setParameter("text", Organisations.contains(text))
                .setParameter("all", !unverified)
                .setParameter("name", after.name())
                .setParameter("id", after.id())
                .setMaxResults(count)
                .getResultList();
    }

    /** The organisations of a person in sight; nothing of anybody else. */
    public List<MyOrganisation> of(long personId) {
        return wall.query("""
                        select new org.smeic.lms.identity.organisation.MyOrganisation(o.id, o.facts.name, o.facts.kind,
                        m.role, m.since, case when o.verifiedAt is null then false else true end,
                        (select count(x) from Membership x where x.organisation = o and x.since is not null
                            and x.until is null))
                        from Membership m join m.organisation o
                        where wall(m.person) and m.person.id = :person and m.until is null
                        order by o.facts.name, o.id""", MyOrganisation.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /**
     * Says that somebody looked at an organisation and it is what it says, or takes that back. Auditors only read.
     *
     * @throws NotFound unless it is the caller's to say
     */
    @RolesAllowed({Role.Names.COORDINATOR, Role.Names.SECRETARIAT, Role.Names.ADMIN})
    public void verify(long id, boolean isWhatItSays) {
        var organisation = keeper.overseen(id);
        if (!keeper.confirms(organisation)) {
            throw new NotFound();
        }
        organisation.verify(isWhatItSays, caller.id());
        trail.note(Kind.ORGANISATION_VERIFIED, caller.id(), null, id + (isWhatItSays ? "" : " taken back"));
    }
}
