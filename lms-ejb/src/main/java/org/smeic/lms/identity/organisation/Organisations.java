package org.smeic.lms.identity.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.smeic.lms.identity.AuditTrail;
import org.smeic.lms.identity.Caller;
import org.smeic.lms.identity.Person;
import org.smeic.lms.identity.Role;
import org.smeic.lms.identity.SecurityEvent.Kind;
import org.smeic.lms.identity.Wall;
import org.smeic.lms.shared.After;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.shared.Refusal;

/** The organisations of the caller: found one, find one, see it, leave it. */
@Stateless
@RolesAllowed(Role.Names.LEARNER)
public class Organisations {

    private static final String MEMBERS = """
            select new org.smeic.lms.identity.organisation.Member(m.id, p.id, p.name, p.email, m.role, m.since)
            from Membership m join m.person p where m.organisation.id = :organisation and m.until is null
            and (m.since is not null or :confirms = true) and %s
            order by case when m.since is null then 0 else 1 end, p.name, p.id""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Wall wall;

    @Inject
    Caller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Doorkeeper keeper;

    /** Those the caller belongs to or asked to join, by name. */
    public List<MyOrganisation> mine() {
        return em.createQuery("""
                        select new org.smeic.lms.identity.organisation.MyOrganisation(o.id, o.facts.name, o.facts.kind,
                        m.role, m.since, case when o.verifiedAt is null then false else true end,
                        (select count(x) from Membership x where x.organisation = o and x.since is not null
                            and x.until is null))
                        from Membership m join m.organisation o
                        where m.person.id = :me and m.until is null order by o.facts.name, o.id""", MyOrganisation.class)
                .setParameter("me", caller.id())
                .getResultList();
    }

    /** Organisations whose name contains the text, by name: those of the caller's economy, and verified ones of all. */
    public List<OrganisationCard> find(String text, After after, int count) {
        return em.createQuery("""
                        select new org.smeic.lms.identity.organisation.OrganisationCard(o.id, o.facts.name, o.facts.kind,
                        o.economy, o.facts.website, o.verifiedAt)
                        from Organisation o where (o.economy = :home or o.verifiedAt is not null)
                        and lower(o.facts.name) like :text escape '!'
                        and o.facts.name >= :name and (o.facts.name > :name or o.id > :id)
                        order by o.facts.name, o.id""", OrganisationCard.class)
                .setParameter("home", me().getEconomy())
                .setParameter("text", contains(text))
                .setParameter("name", after.name())
                .setParameter("id", after.id())
                .setMaxResults(count)
                .getResultList();
    }

    /**
     * Founds an organisation in the caller's economy; the caller owns it.
     *
     * @return its id
     * @throws Refusal {@code identity.organisation_exists} when the economy has one of this name
     */
    public long found(@Valid OrganisationFacts facts) {
        var me = me();
        var same = em.createQuery("""
                        select count(o) from Organisation o
                        where lower(o.facts.name) = :name and (o.economy = :home or o.economy is null)""", Long.class)
                .setParameter("name", facts.name().toLowerCase(Locale.ROOT))
                .setParameter("home", me.getEconomy())
                .getSingleResult();
        if (same > 0) {
            throw new Refusal("identity.organisation_exists", facts.name());
        }
        var organisation = new Organisation(facts, me.getEconomy());
        em.persist(organisation);
        var membership = new Membership(me, organisation, MembershipRole.OWNER);
        membership.confirm(me.getId());
        em.persist(membership);
        trail.note(Kind.ORGANISATION_FOUNDED, me.getId(), null, organisation.getId() + " " + facts.name());
        return organisation.getId();
    }

    /**
     * One with its people.
     *
     * @throws NotFound unless the caller belongs to it, or oversees it
     */
    public OrganisationView get(long id) {
        var mine = keeper.membership(id).filter(Membership::isCurrent);
        var organisation = mine.map(Membership::organisation).orElseGet(() -> keeper.overseen(id));
        var confirms = mine.filter(Membership::isOwner).isPresent() || keeper.confirms(organisation);
        var members = (mine.isPresent() ? em.createQuery(MEMBERS.formatted("1 = 1"), Member.class) : overseen())
                .setParameter("organisation", id)
                .setParameter("confirms", confirms)
                .setMaxResults(500)
                .getResultList();
        return new OrganisationView(
                id,
                organisation.getFacts(),
                organisation.economy().orElse(null),
                organisation.isVerified(),
                mine.map(Membership::role).orElse(null),
                confirms,
                members);
    }

    /** Changes what an organisation of the caller says about itself; under a new name or kind it is not verified. */
    public void describe(long id, @Valid OrganisationFacts facts) {
        var organisation = keeper.owned(id).organisation();
        organisation.describe(facts, me().getEconomy());
        trail.note(Kind.ORGANISATION_CHANGED, caller.id(), null, id + " " + facts.name());
    }

    /**
     * Asks to join; asking again changes nothing.
     *
     * @throws Refusal {@code identity.owner_is_made} for OWNER
     */
    public void join(long id, MembershipRole as) {
        if (as == MembershipRole.OWNER) {
            throw new Refusal("identity.owner_is_made");
        }
        var home = me().getEconomy();
        var organisation = keeper.held(id);
        if (!organisation.isVerified()
                && !organisation.economy().filter(home::equals).isPresent()) {
            throw new NotFound();
        }
        keeper.asked(organisation, as);
    }

    /**
     * Leaves, or takes back what was asked.
     *
     * @throws Refusal {@code identity.last_owner} when others would stay without an owner
     */
    public void leave(long id) {
        keeper.held(id);
        var mine = keeper.membership(id).orElseThrow(NotFound::new);
        keeper.end(mine);
    }

    /** Who oversees the organisation sees of its members those in their own sight: some may be at home elsewhere. */
    private TypedQuery<Member> overseen() {
        return wall.query(MEMBERS.formatted("wall(p)"), Member.class);
    }

    private Person me() {
        return Objects.requireNonNull(em.find(Person.class, caller.id()));
    }

    static String contains(String text) {
        return "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }
}
