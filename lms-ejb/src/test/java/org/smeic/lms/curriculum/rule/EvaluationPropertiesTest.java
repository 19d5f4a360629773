package org.smeic.lms.curriculum.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What holds of every tree and all facts. */
@Domain(AnyCurriculum.class)
@Domain(DomainContext.Global.class)
class EvaluationPropertiesTest {

    @Property(tries = 1000)
    void removingAPartNeverUncompletes(@ForAll SetRequirement tree, @ForAll Facts facts) {
        var before = Evaluation.of(tree, facts);
        for (var key : before.parts().keySet()) {
            assertNothingLost(before, Evaluation.of(tree.without(key), facts), "without " + key);
        }
    }

    @Property(tries = 1000)
    void anExemptionNeverBlocks(@ForAll SetRequirement tree, @ForAll Facts facts, @ForAll long seed) {
        var more = new ArrayList<>(facts.exemptions());
        more.add(new AnyCurriculum.Maker(seed).exemption());
        var exempted = Evaluation.of(tree, facts.exempt(more.toArray(Exemption[]::new)));
        assertNothingLost(Evaluation.of(tree, facts), exempted, "exempted");
        assertNothingShut(Evaluation.of(tree, facts), exempted);
    }

    @Property(tries = 1000)
    void aFurtherResultNeverBlocks(@ForAll SetRequirement tree, @ForAll Facts facts, @ForAll long seed) {
        var more = new ArrayList<>(facts.results());
        more.add(new AnyCurriculum.Maker(seed).result());
        var richer = new Facts(more, facts.underway(), facts.exemptions(), facts.equivalences(), facts.today());
        assertNothingLost(Evaluation.of(tree, facts), Evaluation.of(tree, richer), "further result");
        assertNothingShut(Evaluation.of(tree, facts), Evaluation.of(tree, richer));
    }

    @Property(tries = 1000)
    void theOrderOfFactsMeansNothing(@ForAll SetRequirement tree, @ForAll Facts facts, @ForAll Random random) {
        var other = new Facts(
                shuffled(facts.results(), random),
                shuffled(facts.underway(), random),
                shuffled(facts.exemptions(), random),
                shuffled(facts.equivalences(), random),
                facts.today());
        assertThat(Evaluation.of(tree, other)).isEqualTo(Evaluation.of(tree, facts));
    }

    @Property(tries = 1000)
    void whatHasOpenedNeverShuts(
            @ForAll SetRequirement tree, @ForAll Facts facts, @ForAll @IntRange(max = 2000) int days) {
        assertNothingShut(
                Evaluation.of(tree, facts),
                Evaluation.of(tree, facts.on(facts.today().plusDays(days))));
    }

    @Property(tries = 1000)
    void aPartIsWholeExactlyWhenItCounts(@ForAll SetRequirement tree, @ForAll Facts facts) {
        Evaluation.of(tree, facts).parts().values().forEach(part -> {
            assertThat(part.fraction()).as(part.key()).isBetween(0.0, 1.0);
            assertThat(part.fraction() == 1)
                    .as(part.toString())
                    .isEqualTo(part.state().counts());
        });
    }

    @Property(tries = 1000)
    void whoIsNotDoneIsToldOneThingThatIsOpen(
            @ForAll SetRequirement version, @ForAll Profile profile, @ForAll Facts facts) {
        if (!Soundness.faults(version).isEmpty()) {
            return;
        }
        var tree = Adaptation.of(version, profile).tree();
        var standing = Evaluation.of(tree, facts);
        var next = standing.whole().next();
        if (standing.complete()) {
            assertThat(next == null || next.kind() == NextStep.Kind.RENEW).isTrue();
        } else {
            assertThat(next).as(standing.toString()).isNotNull();
            assertThat(standing.at(next.part()).state()).isIn(State.OPEN, State.EXPIRED, State.EXPIRING);
        }
    }

    @Property(tries = 1000)
    void doingWhatIsLeftInItsOrderCompletes(
            @ForAll SetRequirement version, @ForAll Profile profile, @ForAll Facts facts) {
        if (!Soundness.faults(version).isEmpty()) {
            return;
        }
        var tree = Adaptation.of(version, profile).tree();
        var now = facts;
        for (var step : Remaining.of(tree, facts)) {
            assertThat(Evaluation.of(tree, now).at(step.part()).state()).isNotEqualTo(State.LOCKED);
            var results = new ArrayList<>(now.results());
            results.add(new Result(step.course(), 1, facts.today(), 100));
            now = new Facts(results, now.underway(), now.exemptions(), now.equivalences(), now.today());
        }
        assertThat(Evaluation.of(tree, now).complete()).isTrue();
    }

    @Property(tries = 200)
    void nobodyStandsElsewhereInACrowd(
            @ForAll SetRequirement tree, @ForAll Facts facts, @ForAll Profile one, @ForAll Profile other) {
        var crowd = Evaluation.all(
                tree,
                java.util.Map.of(1L, new Evaluation.Learner(one, facts), 2L, new Evaluation.Learner(other, facts)));
        assertThat(crowd.get(1L))
                .isEqualTo(Evaluation.of(Adaptation.of(tree, one).tree(), facts));
        assertThat(crowd.get(2L))
                .isEqualTo(Evaluation.of(Adaptation.of(tree, other).tree(), facts));
    }

    private static void assertNothingLost(Standing before, Standing after, String how) {
        before.parts().forEach((key, part) -> {
            if (part.state().counts()) {
                assertThat(after.at(key).state().counts()).as(how + ": " + key).isTrue();
            }
        });
    }

    private static void assertNothingShut(Standing before, Standing after) {
        before.parts().forEach((key, part) -> {
            if (part.state() != State.LOCKED) {
                assertThat(after.at(key).state()).as(key).isNotEqualTo(State.LOCKED);
            }
        });
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        var other = new ArrayList<>(list);
        Collections.shuffle(other, random);
        return other;
    }
}
