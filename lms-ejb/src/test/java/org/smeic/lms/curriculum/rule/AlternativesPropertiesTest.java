package org.smeic.lms.curriculum.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What an editor sees of a condition says the same as the condition itself. */
@Domain(AnyCurriculum.class)
@Domain(DomainContext.Global.class)
class AlternativesPropertiesTest {

    @Property(tries = 2000)
    void theyAnswerAsTheConditionDoesAlsoWhereItIsNotKnown(@ForAll Condition condition, @ForAll Profile profile) {
        var alternatives = Alternatives.of(condition);
        Assume.that(alternatives.isPresent());
        assertThat(Alternatives.condition(alternatives.get()).test(profile)).isEqualTo(condition.test(profile));
    }

    @Property(tries = 2000)
    void whatHoldsForSomeoneIsPossible(@ForAll Condition condition, @ForAll Profile profile) {
        Assume.that(condition.test(profile) == Truth.YES);
        assertThat(Alternatives.possible(condition)).isTrue();
    }

    @Property(tries = 1000)
    void aVariantThatSomeoneGetsIsNeverDoubted(@ForAll SetRequirement tree, @ForAll Profile profile) {
        var doubted = Soundness.doubts(tree).stream()
                .filter(doubt -> !doubt.key().equals("fault.empty_set"))
                .map(Phrase::part)
                .toList();
        var fitted = Adaptation.of(tree, profile);
        Assume.that(fitted.decisions().values().stream().noneMatch(Adaptation.Decision::unknown));
        assertThat(fitted.tree().asked().map(Requirement::key)).noneMatch(doubted::contains);
    }

    @Property(tries = 500)
    void movingAPartUpAndDownAgainChangesNothing(@ForAll SetRequirement tree) {
        for (var key : tree.all().map(Requirement::key).toList()) {
            var up = Editing.move(tree, key, -1);
            if (!up.equals(tree)) {
                assertThat(Editing.move(up, key, 1)).isEqualTo(tree);
            }
            assertThat(up.all().map(Requirement::key).sorted().toList())
                    .isEqualTo(tree.all().map(Requirement::key).sorted().toList());
        }
    }

    @Property(tries = 500)
    void aPartThatGoesElsewhereIsNeverLostOrDoubled(@ForAll SetRequirement tree) {
        var keys = tree.all().map(Requirement::key).sorted().toList();
        for (var key : keys) {
            for (var set : tree.all().filter(SetRequirement.class::isInstance).toList()) {
                assertThat(Editing.into(tree, key, set.key())
                                .all()
                                .map(Requirement::key)
                                .sorted()
                                .toList())
                        .isEqualTo(keys);
            }
        }
    }

    @org.junit.jupiter.api.Test
    void whatCannotBeTrueOfOnePersonIsDoubted() {
        var korean = new Condition.Is(Trait.LANGUAGE, List.of("ko"));
        var owner = new Condition.Is(Trait.STAKEHOLDER, List.of("SME_OWNER"));
        var maker = new Condition.Is(Trait.STAKEHOLDER, List.of("POLICY_MAKER"));
        var tree = SetRequirement.of(
                "all",
                Rule.ALL,
                CourseRequirement.of("a"),
                CourseRequirement.of("b").under(Terms.NONE.variant(Variant.insteadOf("a", korean))),
                CourseRequirement.of("c")
                        .under(Terms.NONE.variant(Variant.insteadOf("a", new Condition.AllOf(List.of(korean, owner))))),
                CourseRequirement.of("d")
                        .under(Terms.NONE.variant(Variant.addedWhen(new Condition.AllOf(List.of(owner, maker))))));
        assertThat(Soundness.doubts(tree))
                .containsExactly(
                        Phrase.of("fault.always_taken", Phrase.Name.part("c")),
                        Phrase.of("fault.for_nobody", Phrase.Name.part("d")));
    }
}
