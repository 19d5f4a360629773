package org.smeic.lms.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.smeic.lms.identity.Economy;

class FairQueuePropertiesTest {

    @Property
    void seatsGivenOneByOneGoToTheSameAsSeatsGivenAtOnce(
            @ForAll("waiting") List<FairQueue.Waiter> waiting, @ForAll Set<Economy> seated) {
        var left = new ArrayList<>(waiting);
        var have = EnumSet.noneOf(Economy.class);
        have.addAll(seated);
        var given = new ArrayList<FairQueue.Waiter>();
        while (!left.isEmpty()) {
            var next = FairQueue.order(left, have).get(0);
            left.remove(next);
            have.add(next.economy());
            given.add(next);
        }
        assertThat(given).isEqualTo(FairQueue.order(waiting, seated));
    }

    @Property
    void everyoneStandsInItOnce(@ForAll("waiting") List<FairQueue.Waiter> waiting, @ForAll Set<Economy> seated) {
        assertThat(FairQueue.order(waiting, seated)).containsExactlyInAnyOrderElementsOf(waiting);
    }

    @Property
    void noEconomyGetsASecondSeatWhileAnotherWaitsForItsFirst(
            @ForAll("waiting") List<FairQueue.Waiter> waiting, @ForAll Set<Economy> seated) {
        var got = new EnumMap<Economy, Integer>(Economy.class);
        var order = FairQueue.order(waiting, seated);
        for (int i = 0; i < order.size(); i++) {
            var economy = order.get(i).economy();
            var second = seated.contains(economy) || got.containsKey(economy);
            if (second) {
                assertThat(order.subList(i, order.size()))
                        .allMatch(later -> seated.contains(later.economy()) || got.containsKey(later.economy()));
            }
            got.merge(economy, 1, Integer::sum);
        }
    }

    @Property
    void nobodyStandsFurtherBackBecauseAnotherLeaves(
            @ForAll("waiting") List<FairQueue.Waiter> waiting, @ForAll Set<Economy> seated, @ForAll int who) {
        if (waiting.isEmpty()) {
            return;
        }
        var before = FairQueue.order(waiting, seated);
        var others = new ArrayList<>(waiting);
        others.remove(Math.floorMod(who, waiting.size()));
        var after = FairQueue.order(others, seated);
        others.forEach(it -> assertThat(after.indexOf(it)).isLessThanOrEqualTo(before.indexOf(it)));
    }

    @Property
    void withinAnEconomyTheOrderIsThatOfAsking(
            @ForAll("waiting") List<FairQueue.Waiter> waiting, @ForAll Set<Economy> seated) {
        for (var economy : Economy.values()) {
            assertThat(FairQueue.order(waiting, seated).stream()
                            .filter(it -> it.economy() == economy)
                            .map(FairQueue.Waiter::arrival)
                            .toList())
                    .isSorted();
        }
    }

    @Property
    void thePlaceIsKnownWithoutTheOthers(
            @ForAll("waiting") List<FairQueue.Waiter> waiting, @ForAll Set<Economy> seated) {
        var order = FairQueue.order(waiting, seated);
        var firsts =
                firsts(waiting, seated).stream().map(FairQueue.Waiter::arrival).toList();
        for (var one : waiting) {
            var rank = 1
                    + waiting.stream()
                            .filter(it -> it.arrival() < one.arrival())
                            .count();
            assertThat(FairQueue.place(one.arrival(), rank, firsts)).isEqualTo(order.indexOf(one) + 1L);
        }
    }

    @Property
    void theNextAreKnownFromTheFirstOfEachEconomyAndAsManyOthers(
            @ForAll("waiting") List<FairQueue.Waiter> waiting,
            @ForAll Set<Economy> seated,
            @ForAll @IntRange(max = 20) int count) {
        var some = new HashSet<>(firsts(waiting, seated));
        waiting.stream()
                .sorted(Comparator.comparingInt(FairQueue.Waiter::arrival))
                .limit(count + some.size())
                .forEach(some::add);
        assertThat(FairQueue.order(some, seated).stream().limit(count))
                .containsExactlyElementsOf(
                        FairQueue.order(waiting, seated).stream().limit(count).toList());
    }

    private static List<FairQueue.Waiter> firsts(List<FairQueue.Waiter> waiting, Set<Economy> seated) {
        return Arrays.stream(Economy.values())
                .filter(economy -> !seated.contains(economy))
                .flatMap(economy -> waiting.stream()
                        .filter(it -> it.economy() == economy)
                        .min(Comparator.comparingInt(FairQueue.Waiter::arrival))
                        .stream())
                .toList();
    }

    @Provide
    Arbitrary<List<FairQueue.Waiter>> waiting() {
        return Arbitraries.of(Economy.AUS, Economy.CHL, Economy.JPN, Economy.THA, Economy.VN)
                .list()
                .ofMaxSize(20)
                .map(homes -> IntStream.range(0, homes.size())
                        .mapToObj(i -> new FairQueue.Waiter(100 + i, homes.get(i), i + 1))
                        .toList())
                .flatMap(list -> Arbitraries.shuffle(list));
    }
}
