package org.smeic.lms.enrolment;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.smeic.lms.identity.Economy;

/**
 * Waiting lists in the order of {@link FairQueue}, and who stands where. Of a list it reads the first of each economy and as
 * many others as there are seats to give, however many wait.
 */
@Dependent
class WaitingPlaces {

    private static final String WAITERS = """
            select s.id, l.economy, s.arrival from Seat s join s.learner l where s.offering.id = :offering
            and s.state = org.smeic.lms.enrolment.SeatState.WAITING""";

    @PersistenceContext
    EntityManager em;

    /** The next who wait, at most so many. */
    List<FairQueue.Waiter> next(long offeringId, int count) {
        var firsts = firsts(List.of(offeringId)).getOrDefault(offeringId, Map.of());
        var favoured = firsts.isEmpty()
                ? Stream.<FairQueue.Waiter>of()
                : waiters(offeringId, " and s.arrival in :firsts")
                        .setParameter("firsts", firsts.values())
                        .getResultStream()
                        .map(WaitingPlaces::waiter);
        var others = waiters(offeringId, " order by s.arrival")
                .setMaxResults(count + firsts.size())
                .getResultStream()
                .map(WaitingPlaces::waiter);
        var seated = EnumSet.allOf(Economy.class);
        seated.removeAll(firsts.keySet());
        return FairQueue.order(Stream.concat(favoured, others).collect(Collectors.toSet()), seated).stream()
                .limit(count)
                .toList();
    }

    /** The cards with the learner's true place where quotas make it another than that of arrival. */
    List<OfferingCard> fair(List<OfferingCard> cards, long learner) {
        var unlike = cards.stream()
                .filter(card -> card.mine() == SeatState.WAITING && card.hasQuotas())
                .map(OfferingCard::id)
                .toList();
        if (unlike.isEmpty()) {
            return cards;
        }
        var firsts = firsts(unlike);
        var arrivals = arrivals(unlike, learner);
        return cards.stream()
                .map(card -> unlike.contains(card.id())
                        ? card.at(FairQueue.place(
                                arrivals.getOrDefault(card.id(), 0),
                                card.place(),
                                firsts.getOrDefault(card.id(), Map.of()).values()))
                        : card)
                .toList();
    }

    private TypedQuery<Object[]> waiters(long offeringId, String which) {
        return em.createQuery(WAITERS + which, Object[].class).setParameter("offering", offeringId);
    }

    private static FairQueue.Waiter waiter(Object[] row) {
        return new FairQueue.Waiter((Long) row[0], (Economy) row[1], (Integer) row[2]);
    }

    /** By offering and by economy without a seat: when the first of those who wait has come. */
    private Map<Long, Map<Economy, Integer>> firsts(Collection<Long> offerings) {
        var firsts = new HashMap<Long, Map<Economy, Integer>>();
        em.createQuery("""
                        select s.offering.id, l.economy, min(s.arrival) from Seat s join s.learner l
                        where s.offering.id in :offerings and s.state = org.smeic.lms.enrolment.SeatState.WAITING
                        and not exists (select 1 from Seat t where t.offering = s.offering and t.learner.economy = l.economy
                            and t.state in (org.smeic.lms.enrolment.SeatState.TAKEN, org.smeic.lms.enrolment.SeatState.HELD))
                        group by s.offering.id, l.economy""", Object[].class)
                .setParameter("offerings", offerings)
                .getResultList()
                .forEach(row -> firsts.computeIfAbsent((Long) row[0], id -> new EnumMap<>(Economy.class))
                        .put((Economy) row[1], (Integer) row[2]));
        return firsts;
    }

    private Map<Long, Integer> arrivals(Collection<Long> offerings, long learner) {
        return em.createQuery(
                        "select s.offering.id, s.arrival from Seat s where s.offering.id in :offerings and s.learner.id = :learner",
                        Object[].class)
                .setParameter("offerings", offerings)
                .setParameter("learner", learner)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Integer) row[1]));
    }
}
