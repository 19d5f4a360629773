package org.smeic.lms.curriculum.rule;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.smeic.lms.curriculum.rule.Condition.AllOf;
import org.smeic.lms.curriculum.rule.Condition.AnyOf;
import org.smeic.lms.curriculum.rule.Condition.AtLeast;
import org.smeic.lms.curriculum.rule.Condition.Is;

/** Trees, profiles and facts made by chance, so small that they meet each other often. */
public class AnyCurriculum extends DomainContextBase {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final List<String> COURSES = List.of("a", "b", "c", "d", "e", "f", "g", "h");
    private static final List<String> ECONOMIES = List.of("VN", "THA", "ROK");

    @Provide
    Arbitrary<SetRequirement> trees() {
        return random().map(seed -> new Maker(seed).tree());
    }

    @Provide
    Arbitrary<Facts> facts() {
        return random().map(seed -> new Maker(seed).facts());
    }

    @Provide
    Arbitrary<Profile> profiles() {
        return random().map(seed -> new Maker(seed).profile());
    }

    @Provide
    Arbitrary<Condition> conditions() {
        return random().map(seed -> new Maker(seed).condition(3));
    }

    @Provide
    Arbitrary<List<Pause>> pauses() {
        return random().map(seed -> new Maker(seed).pauses());
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                        "Australia/Sydney", "Pacific/Chatham", "America/St_Johns", "America/Santiago", "Asia/Seoul")
                .map(ZoneId::of);
    }

    /** Days about the changes of the clocks of five years. */
    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 5 * 365).map(LocalDate.of(2025, 1, 1)::plusDays);
    }

    private static Arbitrary<Long> random() {
        return Arbitraries.longs();
    }

    /** Everything a seed gives. */
    static final class Maker {

        private final Random chance;
        private final List<String> keys = new ArrayList<>();

        Maker(long seed) {
            chance = new Random(seed);
        }

        SetRequirement tree() {
            return set(2, 1 + chance.nextInt(3)).under(Terms.NONE);
        }

        private Requirement part(int depth) {
            return depth > 0 && chance.nextInt(3) == 0 ? set(depth - 1, chance.nextInt(4)) : course();
        }

        private SetRequirement set(int depth, int size) {
            var parts = new ArrayList<Requirement>();
            for (var i = 0; i < size; i++) {
                var part = part(depth);
                parts.add(
                        parts.isEmpty() || chance.nextInt(5) > 0
                                ? part
                                : part.under(part.terms()
                                        .variant(Variant.insteadOf(any(parts).key(), condition(2)))));
            }
            return new SetRequirement(key(), "", rule(), chance.nextBoolean(), parts, terms());
        }

        private CourseRequirement course() {
            var score = chance.nextInt(3) == 0 ? (Integer) (50 + chance.nextInt(50)) : null;
            var renewal = chance.nextBoolean() ? List.<String>of() : List.of(any(COURSES));
            var months = 1 + chance.nextInt(24);
            var validity = chance.nextInt(3) == 0 ? new Validity(months, chance.nextInt(months * 28), renewal) : null;
            return new CourseRequirement(key(), any(COURSES), score, validity, chance.nextInt(4), terms());
        }

        private Rule rule() {
            return switch (chance.nextInt(4)) {
                case 0 -> Rule.ANY;
                case 1 -> Rule.atLeast(1 + chance.nextInt(3));
                case 2 -> Rule.credits(1 + chance.nextInt(5));
                default -> Rule.ALL;
            };
        }

        private Terms terms() {
            var terms = Terms.NONE;
            if (!keys.isEmpty() && chance.nextInt(5) == 0) {
                terms = terms.after(any(keys));
            }
            if (chance.nextInt(3) == 0) {
                terms = terms.due(
                        new Due(chance.nextInt(60), keys.isEmpty() || chance.nextBoolean() ? null : any(keys)));
            }
            if (chance.nextInt(4) == 0) {
                terms = terms.variant(
                        chance.nextBoolean() ? Variant.onlyWhen(condition(2)) : Variant.addedWhen(condition(2)));
            }
            return chance.nextInt(10) == 0 ? terms.retire() : terms;
        }

        private String key() {
            keys.add("k" + keys.size());
            return keys.get(keys.size() - 1);
        }

        Condition condition(int depth) {
            return switch (chance.nextInt(depth > 0 ? 6 : 3)) {
                case 0 -> new Is(Trait.ECONOMY, List.of(any(ECONOMIES)));
                case 1 -> new Is(Trait.COMPLETED, List.of(any(COURSES), any(COURSES)));
                case 2 -> new AtLeast(Trait.HOURS_PER_WEEK, chance.nextInt(6));
                case 3 -> new AllOf(conditions(depth));
                case 4 -> new AnyOf(conditions(depth));
                default -> condition(depth - 1).negated();
            };
        }

        private List<Condition> conditions(int depth) {
            var all = new ArrayList<Condition>();
            for (var i = chance.nextInt(4); i > 0; i--) {
                all.add(condition(depth - 1));
            }
            return all;
        }

        Profile profile() {
            return Profile.UNKNOWN
                    .with(Trait.ECONOMY, chance.nextBoolean() ? any(ECONOMIES) : null)
                    .with(Trait.COMPLETED, Set.copyOf(List.of(any(COURSES), any(COURSES))))
                    .with(Trait.HOURS_PER_WEEK, chance.nextBoolean() ? (Integer) chance.nextInt(6) : null);
        }

        Facts facts() {
            var results = new ArrayList<Result>();
            for (var i = chance.nextInt(9); i > 0; i--) {
                results.add(result());
            }
            var exemptions = new ArrayList<Exemption>();
            for (var i = chance.nextInt(3); i > 0; i--) {
                exemptions.add(exemption());
            }
            var equivalences = new ArrayList<Equivalence>();
            for (var i = chance.nextInt(3); i > 0; i--) {
                equivalences.add(new Equivalence(any(COURSES), 1, 1 + chance.nextInt(2), any(COURSES)));
            }
            var underway = chance.nextBoolean()
                    ? List.<Underway>of()
                    : List.of(new Underway(any(COURSES), chance.nextInt(101)));
            return new Facts(results, underway, exemptions, equivalences, TODAY);
        }

        Result result() {
            var score = chance.nextBoolean() ? null : (Integer) chance.nextInt(101);
            return new Result(any(COURSES), 1 + chance.nextInt(3), TODAY.minusDays(chance.nextInt(900) - 20), score);
        }

        Exemption exemption() {
            var from = TODAY.minusDays(chance.nextInt(400) - 20);
            var until = chance.nextBoolean() ? null : from.plusDays(chance.nextInt(400));
            return new Exemption("k" + chance.nextInt(9), "Degree", "Ada", from, until);
        }

        List<Pause> pauses() {
            var pauses = new ArrayList<Pause>();
            for (var i = chance.nextInt(3); i > 0; i--) {
                var from = LocalDate.of(2025, 1, 1).plusDays(chance.nextInt(5 * 365));
                pauses.add(new Pause(from, from.plusDays(chance.nextInt(60))));
            }
            return pauses;
        }

        private <T> T any(List<T> of) {
            return of.get(chance.nextInt(of.size()));
        }
    }

    static Profile profile(Trait trait, String value) {
        return new Profile(Map.of(trait, Set.of(value)), Map.of());
    }
}
