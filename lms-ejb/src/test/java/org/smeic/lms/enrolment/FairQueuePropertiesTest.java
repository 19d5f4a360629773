package org.smeic.lms.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
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
