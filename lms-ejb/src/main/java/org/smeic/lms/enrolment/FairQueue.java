package org.smeic.lms.enrolment;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.smeic.lms.identity.Economy;

/**
 * The order of the waiting list of an offering that has quotas. The rule, as the page says it: <em>first one person from
 * each economy that has no seat yet, then everybody; both in the order in which they asked.</em>
 *
 * <p>Seats given one by one go to the same people as seats given all at once, for whoever gets one gives their economy its
 * first. Nobody's place gets worse because somebody else leaves.
 */
final class FairQueue {

    /** @param arrival the number in the order of asking, different for each */
    record Waiter(long seatId, Economy economy, int arrival) {}

    private FairQueue() {}

    /** @param seated economies that have a seat, taken or held */
    static List<Waiter> order(Collection<Waiter> waiting, Set<Economy> seated) {
        var byArrival = waiting.stream()
                .sorted(Comparator.comparingInt(Waiter::arrival))
                .toList();
        var without = EnumSet.allOf(Economy.class);
        without.removeAll(seated);
        var first = byArrival.stream()
                .filter(waiter -> without.remove(waiter.economy()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return Stream.concat(first.stream(), byArrival.stream().filter(waiter -> !first.contains(waiter)))
                .toList();
    }

    /**
     * Where someone stands in {@link #order}, without the others.
     *
     * @param rank their place by arrival, from 1
     * @param firsts when the first of each economy without a seat came
     * @return from 1
     */
    static long place(int arrival, long rank, Collection<Integer> firsts) {
        var before = firsts.stream().filter(first -> first < arrival).count();
        return firsts.contains(arrival) ? before + 1 : firsts.size() + rank - before;
    }
}
