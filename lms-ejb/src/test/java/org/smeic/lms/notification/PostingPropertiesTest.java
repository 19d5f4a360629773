package org.smeic.lms.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.smeic.lms.notification.Choice.Way;

/** What holds of every letter wherever clocks change: Sydney, Chatham, St John's, Santiago. */
class PostingPropertiesTest {

    private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");
    private static final Duration YEAR = Duration.ofDays(400);

    /** What a person's year with the site comes to. */
    private record Sent(long id, boolean digest, Instant at) {}

    @Property(tries = 400)
    void nothingIsSentTwiceNothingIsLostNothingAtNightAndTheOrderIsKept(
            @ForAll("rhythms") Rhythm rhythm,
            @ForAll("moments") List<Instant> happened,
            @ForAll("pauses") List<Duration> rounds) {
        var items = items(happened);
        var sent = live(rhythm, items, rounds);

        assertThat(sent.stream().map(Sent::id)).doesNotHaveDuplicates();
        assertThat(sent.stream().map(Sent::id).sorted().toList())
                .isEqualTo(items.stream()
                        .filter(it -> way(it.occasion()) != Way.NONE)
                        .map(Posting.Item::id)
                        .toList());
        for (var one : sent) {
            var local = one.at().atZone(rhythm.zone());
            assertThat(rhythm.quiet().covers(local.toLocalTime())).isFalse();
            if (rhythm.pausedUntil() != null) {
                assertThat(local.toLocalDate()).isAfterOrEqualTo(rhythm.pausedUntil());
            }
        }
        for (var digest : List.of(true, false)) {
            assertThat(sent.stream().filter(it -> it.digest() == digest).map(Sent::id))
                    .isSorted();
        }
    }

    @Property(tries = 400)
    void aDigestIsNeverBeforeItsHourAndWaitsNoLongerThanItMust(
            @ForAll("rhythms") Rhythm rhythm, @ForAll("moment") Instant happened) {
        var slot = rhythm.digestAfter(happened);
        assertThat(slot).isAfter(happened).isBefore(happened.plus(Duration.ofDays(9)));
        var day = rhythm.digestDay();
        if (day != null) {
            assertThat(slot.atZone(rhythm.zone()).getDayOfWeek()).isEqualTo(day);
        }
    }

    @Property(tries = 1000)
    void quietEndsAtTheFirstMinuteThatIsNot(
            @ForAll("quiets") Quiet quiet, @ForAll("zones") ZoneId zone, @ForAll("moment") Instant moment) {
        var open = quiet.open(moment, zone);
        assertThat(quiet.covers(open.atZone(zone).toLocalTime())).isFalse();
        for (var minute = moment; minute.isBefore(open); minute = minute.plus(Duration.ofMinutes(1))) {
            assertThat(quiet.covers(minute.atZone(zone).toLocalTime())).isTrue();
        }
    }

    /** The office looks again and again, at its own pace, and asks for each person when it was told to. */
    private static List<Sent> live(Rhythm rhythm, List<Posting.Item> items, List<Duration> rounds) {
        var waiting = new ArrayList<>(items);
        var lookAt = new HashMap<Long, Instant>();
        var sent = new ArrayList<Sent>();
        var now = START;
        var end = START.plus(YEAR).plus(Duration.ofDays(60));
        for (int round = 0; now.isBefore(end); round++) {
            var at = now;
            if (waiting.stream()
                    .anyMatch(it -> !it.since().isAfter(at)
                            && !lookAt.getOrDefault(it.id(), it.since()).isAfter(at))) {
                var here =
                        waiting.stream().filter(it -> !it.since().isAfter(at)).toList();
                var posting = Posting.of(here, PostingPropertiesTest::way, rhythm, at);
                posting.atOnce().forEach(id -> sent.add(new Sent(id, false, at)));
                posting.digest().forEach(id -> sent.add(new Sent(id, true, at)));
                waiting.removeIf(it -> posting.atOnce().contains(it.id())
                        || posting.digest().contains(it.id())
                        || posting.notWanted().contains(it.id()));
                var next = posting.next();
                if (next != null) {
                    here.forEach(it -> lookAt.put(it.id(), next));
                }
            }
            now = now.plus(rounds.get(round % rounds.size()));
        }
        return sent;
    }

    private static Way way(Occasion occasion) {
        return switch (occasion) {
            case SEAT_GRANTED -> Way.AT_ONCE;
            case RENEWAL_DUE -> Way.NONE;
            default -> Way.DIGEST;
        };
    }

    private static List<Posting.Item> items(List<Instant> happened) {
        var kinds = List.of(Occasion.SEAT_GRANTED, Occasion.CURRICULUM_COMPLETED, Occasion.RENEWAL_DUE);
        var sorted = happened.stream().sorted().toList();
        var items = new ArrayList<Posting.Item>();
        for (var moment : sorted) {
            items.add(new Posting.Item(items.size() + 1L, kinds.get((int) (moment.getEpochSecond() % 3)), moment));
        }
        return items;
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                        "Australia/Sydney", "Pacific/Chatham", "America/St_Johns", "America/Santiago", "Asia/Seoul")
                .map(ZoneId::of);
    }

    @Provide
    Arbitrary<Quiet> quiets() {
        var time = Arbitraries.integers().between(0, 47).map(half -> LocalTime.of(half / 2, half % 2 * 30));
        return Combinators.combine(time, time).as(Quiet::new);
    }

    @Provide
    Arbitrary<Rhythm> rhythms() {
        return Combinators.combine(
                        Arbitraries.of(DayOfWeek.class).injectNull(0.4),
                        Arbitraries.integers().between(0, 23),
                        quiets(),
                        moment().map(it -> it.atZone(ZoneId.of("UTC")).toLocalDate())
                                .injectNull(0.6),
                        zones())
                .as(Rhythm::new);
    }

    @Provide
    Arbitrary<Instant> moment() {
        return Arbitraries.longs().between(0, YEAR.toSeconds() - 1).map(START::plusSeconds);
    }

    @Provide
    Arbitrary<List<Instant>> moments() {
        return moment().list().ofMaxSize(25);
    }

    /** Shorter than the half hour that the longest quiet leaves open: who looks less often may never meet it. */
    @Provide
    Arbitrary<List<Duration>> pauses() {
        return Arbitraries.integers()
                .between(7, 29)
                .map(Duration::ofMinutes)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }
}
