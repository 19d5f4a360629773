package org.smeic.lms.admission;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.smeic.lms.catalog.CourseStatus;
import org.smeic.lms.enrolment.Offering;
import org.smeic.lms.enrolment.QuotaSeats;
import org.smeic.lms.identity.Caller;
import org.smeic.lms.identity.Economy;
import org.smeic.lms.identity.Mandate;
import org.smeic.lms.identity.NameSearch;
import org.smeic.lms.identity.Person;
import org.smeic.lms.identity.Role;
import org.smeic.lms.identity.Scope;
import org.smeic.lms.identity.Wall;
import org.smeic.lms.shared.After;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.shared.Refusal;

/** A coordinator sends people of their economy to offerings that keep seats for it. */
@Stateless
@RolesAllowed(Role.Names.COORDINATOR)
public class Nominations {

    /** How many can be nominated at once. */
    public static final int AT_ONCE = 100;

    private static final int MOST_REASON = 500;
    private static final int LONGEST_KEY = 200;

    private static final String OFFERINGS = """
            select new org.smeic.lms.admission.QuotaRow(o.id, c.slug, c.facts.title, c.facts.language,
            o.startsAt, o.zone, o.releaseAt, sum(q.seats), sum(q.used))
            from SeatQuota q join q.offering o join o.course c
            where q.economy in :economies and c.status = org.smeic.lms.catalog.CourseStatus.PUBLISHED and %s
            group by o.id, c.slug, c.facts.title, c.facts.language, o.startsAt, o.zone, o.releaseAt
            order by o.releaseAt, o.id""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Wall wall;

    @Inject
    QuotaSeats seats;

    @Inject
    NominationDesk desk;

    /** Offerings to come that keep or kept seats for the caller's economies, the one to be released next first. */
    public List<QuotaRow> coming(int first, int count) {
        return em.createQuery(OFFERINGS.formatted("o.startsAt > :now"), QuotaRow.class)
                .setParameter("economies", economies())
                .setParameter("now", Instant.now())
                .setFirstResult(first)
                .setMaxResults(count)
                .getResultList();
    }

    /**
     * One of them, begun or not.
     *
     * @throws NotFound when it keeps nothing for the caller's economies
     */
    public QuotaRow one(long offeringId) {
        return em.createQuery(OFFERINGS.formatted("o.id = :id"), QuotaRow.class)
                .setParameter("economies", economies())
                .setParameter("id", offeringId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The nominations of the caller's economies for an offering, in the order in which they were made. */
    public List<NominationRow> all(long offeringId, int after, int count) {
        return wall.query("""
                        select new org.smeic.lms.admission.NominationRow(l.id, l.name, l.economy, l.stakeholder, n.state,
                        n.number, n.reason, n.nominatedAt, n.answerUntil) from Nomination n join n.learner l
                        where wall(l) and l.economy in :economies and n.offering.id = :offering and n.number > :after
                        order by n.number""", NominationRow.class)
                .setParameter("economies", economies())
                .setParameter("offering", offeringId)
                .setParameter("after", after)
                .setMaxResults(count)
                .getResultList();
    }

    /** People of the caller's economies by name, behind a row, with what they have of this offering. */
    public List<Candidate> candidates(long offeringId, String text, After after, int count) {
        var names = NameSearch.of(text);
        if (names.isVain()) {
            return List.of();
        }
        var query = wall.query(
                        """
                        select new org.smeic.lms.admission.Candidate(p.id, p.name, p.economy, p.stakeholder, n.state, %1$s)
                        from Person p %2$s left join Nomination n on n.learner = p and n.offering.id = :offering
                        where wall(p, %3$s) and %3$s in :economies and p.disabled = false and p.id <> :me
                        %4$s and %1$s >= :name and (%1$s > :name or p.id > :id) order by %1$s, p.id""".formatted(names.place(), names.turns(), names.economy(), names.fits()), Candidate.class)
                .setParameter("offering", offeringId)
                .setParameter("economies", economies())
                .setParameter("me", caller.id())
                .setParameter("name", after.name())
                .setParameter("id", after.id())
                .setMaxResults(count);
        names.fill(query);
        return query.getResultList();
    }

    /**
     * Nominates people of the caller's economies, never the caller, in the order given; whoever is nominated already stays what they are.
     *
     * @param reason 1 to 500 characters, which they read
     * @throws NotFound when the caller may not see one of them, or there is no quota for them
     * @throws Refusal {@code admission.nominate_late}, {@code nominate_reason}, {@code too_many_at_once},
     *     {@code enrolment.has_seat}
     */
    public Nominated nominate(long offeringId, Collection<Long> people, String reason) {
        return nominate(seats.held(offeringId), people, reason);
    }

    /**
     * As {@link #nominate(long, Collection, String)}, once for each key of the caller: sent again, the answer is the same and
     * nothing is done.
     *
     * @param key up to 200 characters
     * @throws Refusal {@code admission.key_used} when the key was used for something else
     */
    public Nominated nominateOnce(long offeringId, Collection<Long> people, String reason, String key) {
        var offering = seats.held(offeringId);
        var before = em.createQuery(
                        "select c from NominationCall c where c.callerId = :me and c.callKey = :key",
                        NominationCall.class)
                .setParameter("me", caller.id())
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
        if (before.isPresent() || key.isBlank() || key.length() > LONGEST_KEY) {
            return before.filter(call -> call.isFor(offeringId))
                    .map(NominationCall::came)
                    .orElseThrow(() -> new Refusal("admission.key_used"));
        }
        var came = nominate(offering, people, reason);
        em.persist(new NominationCall(caller.id(), key, offeringId, came));
        return came;
    }

    private Nominated nominate(Offering offering, Collection<Long> people, String reason) {
        if (people.size() > AT_ONCE) {
            throw new Refusal("admission.too_many_at_once", AT_ONCE);
        }
        var why = reason.strip();
        if (why.isEmpty() || why.length() > MOST_REASON) {
            throw new Refusal("admission.nominate_reason", MOST_REASON);
        }
        refuseLate(offering);
        var me = em.getReference(Person.class, caller.id());
        int held = 0;
        int reserve = 0;
        for (var id : people) {
            var state = desk.nominate(offering, mine(id), me, why);
            held += state == NominationState.OFFERED ? 1 : 0;
            reserve += state == NominationState.RESERVE ? 1 : 0;
        }
        return new Nominated(held, reserve);
    }

    private static void refuseLate(Offering offering) {
        if (!offering.keepsSeats()
                || offering.isReleaseDue(Instant.now())
                || offering.getCourse().getStatus() != CourseStatus.PUBLISHED) {
            throw new Refusal("admission.nominate_late");
        }
    }

    /** Takes a nomination back that has not been answered. */
    public void withdraw(long offeringId, long personId) {
        var offering = seats.held(offeringId);
        var nomination = desk.find(offering, mine(personId).getId()).orElseThrow(NotFound::new);
        if (!nomination.state().isOpen()) {
            throw new Refusal("admission.nomination_over");
        }
        desk.withdraw(nomination);
    }

    private Person mine(long personId) {
        return wall.find(personId)
                .filter(person -> person.getId() != caller.id())
                .filter(person -> economies().contains(person.getEconomy()) && !person.isDisabled())
                .orElseThrow(NotFound::new);
    }

    private Set<Economy> economies() {
        return caller.mandates().stream()
                .filter(mandate -> mandate.role() == Role.COORDINATOR)
                .map(Mandate::scope)
                .flatMap(Scope::economies)
                .collect(Collectors.toSet());
    }
}
