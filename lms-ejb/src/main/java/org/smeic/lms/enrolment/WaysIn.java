package org.smeic.lms.enrolment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.smeic.lms.identity.Caller;
import org.smeic.lms.identity.Person;
import org.smeic.lms.identity.Role;

/**
 * How whoever looks gets into courses, for lists of them: two statements for a visitor and three for someone signed in,
 * however many courses, one more where economies have quotas, and two where the caller waits for such a seat. Further policies answer here as well, each in a statement of its own for the whole list.
 */
@Stateless
@PermitAll
public class WaysIn {

    private static final long NOBODY = 0;

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    EntryPolicies policies;

    @Inject
    OfferingCards cards;

    /** The way into each of these courses, by the course's id. */
    public Map<Long, WayIn> of(Collection<Long> courseIds) {
        if (courseIds.isEmpty()) {
            return Map.of();
        }
        var signedIn = caller.is(Role.LEARNER);
        var mine = signedIn ? mine(courseIds) : Map.<Long, WayIn.Mine>of();
        var ways = policies.ways(courseIds);
        var coming = coming(courseIds, signedIn ? caller.id() : NOBODY);
        var quotas = signedIn ? quotas(coming.values()) : Map.<Long, QuotaLeft>of();
        return courseIds.stream()
                .distinct()
                .collect(Collectors.toMap(
                        id -> id,
                        id -> WayIn.of(
                                signedIn,
                                ways.getOrDefault(id, Way.OPEN),
                                mine.get(id),
                                coming.getOrDefault(id, List.of()),
                                quotas)));
    }

    /** When each course that has a date to come is given next, by the course's id. */
    public Map<Long, Instant> nextDates() {
        return em.createQuery("""
                        select o.course.id, min(o.startsAt) from Offering o where o.startsAt > :now
                        group by o.course.id""", Object[].class).setParameter("now", Instant.now()).getResultList().stream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Instant) row[1]));
    }

    private Map<Long, WayIn.Mine> mine(Collection<Long> courseIds) {
        var all = new HashMap<Long, WayIn.Mine>();
        em.createQuery("""
                        select e.course.id, e.status, e.percent, e.takenBack from Enrolment e
                        where e.learner.id = :learner and e.course.id in :courses""", Object[].class)
                .setParameter("learner", caller.id())
                .setParameter("courses", courseIds)
                .getResultList()
                .forEach(row ->
                        all.put((Long) row[0], new WayIn.Mine((Status) row[1], (Integer) row[2], (Boolean) row[3])));
        return all;
    }

    private Map<Long, List<OfferingCard>> coming(Collection<Long> courseIds, long learner) {
        return cards.of(courseIds, learner, Instant.now()).stream()
                .collect(Collectors.groupingBy(OfferingCard::courseId, Collectors.toUnmodifiableList()));
    }

    /** What the quotas that keep seats have for the caller, by offering. */
    private Map<Long, QuotaLeft> quotas(Collection<List<OfferingCard>> coming) {
        var keeping = coming.stream()
                .flatMap(List::stream)
                .filter(card -> card.hasQuotas() && !card.released())
                .map(OfferingCard::id)
                .toList();
        var me = keeping.isEmpty() ? null : em.find(Person.class, caller.id());
        if (me == null) {
            return Map.of();
        }
        return em.createQuery("""
                        select q.offering.id, sum(q.seats), sum(q.used) from SeatQuota q
                        where q.offering.id in :offerings and q.economy = :economy
                        and (q.stakeholder is null or q.stakeholder = :type) group by q.offering.id""", Object[].class)
                .setParameter("offerings", keeping)
                .setParameter("economy", me.getEconomy())
                .setParameter("type", me.getStakeholder())
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (Long) row[0], row -> new QuotaLeft((Long) row[1], (Long) row[1] - (Long) row[2])));
    }
}
