package org.smeic.lms.curriculum.rule;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What holds of every version and every profile. */
@Domain(AnyCurriculum.class)
@Domain(DomainContext.Global.class)
class AdaptationPropertiesTest {

    @Property(tries = 1000)
    void everyPartHasItsReason(@ForAll SetRequirement version, @ForAll Profile profile) {
        var fitted = Adaptation.of(version, profile);
        fitted.tree().parts().stream().flatMap(Requirement::all).forEach(part -> {
            var decision = fitted.decisions().get(part.key());
            assertThat(decision).as(part.key()).isNotNull();
            if (decision.in()) {
                assertThat(part.offered()).as(part.key()).isTrue();
            }
        });
    }

    @Property(tries = 1000)
    void fittingLosesNoPart(@ForAll SetRequirement version, @ForAll Profile profile) {
        assertThat(Adaptation.of(version, profile).tree().all().map(Requirement::key))
                .containsExactlyElementsOf(version.all().map(Requirement::key).toList());
    }

    @Property(tries = 1000)
    void noSetIsAskedForThatHasNothingToAsk(@ForAll SetRequirement version, @ForAll Profile profile) {
        var fitted = Adaptation.of(version, profile);
        fitted.decisions().forEach((key, decision) -> {
            var before = version.find(key).orElseThrow();
            var after = fitted.tree().find(key).orElseThrow();
            if (decision.in()
                    && before instanceof SetRequirement was
                    && !was.offeredParts().isEmpty()) {
                assertThat(((SetRequirement) after).offeredParts()).as(key).isNotEmpty();
            }
        });
    }

    @Property(tries = 1000)
    void whatWasDoneBeforeFittingStillCounts(
            @ForAll SetRequirement version, @ForAll Profile profile, @ForAll Facts facts) {
        if (Evaluation.of(version, facts).complete() && version.rule().kind() != Rule.Kind.ALL) {
            // Those whose own tree asks for nothing else than the version does.
            var fitted = Adaptation.of(version, profile).tree();
            if (fitted.offeredParts().equals(version.offeredParts())) {
                assertThat(Evaluation.of(fitted, facts).complete()).isTrue();
            }
        }
    }

    @Property(tries = 1000)
    void moreKnowledgeNeverTurnsAnAnswer(@ForAll Condition condition, @ForAll Profile profile) {
        var economy = profile.words().containsKey(Trait.ECONOMY) ? profile : profile.with(Trait.ECONOMY, "VN");
        var more = economy.numbers().isEmpty() ? economy.with(Trait.HOURS_PER_WEEK, 3) : economy;
        if (condition.test(profile) != Truth.UNKNOWN) {
            assertThat(condition.test(more)).isEqualTo(condition.test(profile));
        } else {
            assertThat(condition.test(more)).isNotEqualTo(Truth.UNKNOWN);
        }
    }

    @Property(tries = 1000)
    void theReasonsAreTrueOfTheLearner(@ForAll Condition condition, @ForAll Profile profile) {
        var expected = condition.test(profile) == Truth.UNKNOWN ? Truth.UNKNOWN : Truth.YES;
        assertThat(condition.deciding(profile)).allMatch(each -> each.test(profile) == expected);
    }

    @Property(tries = 1000)
    void theOppositeIsTheOpposite(@ForAll Condition condition, @ForAll Profile profile) {
        assertThat(condition.negated().test(profile))
                .isEqualTo(condition.test(profile).not());
    }
}
