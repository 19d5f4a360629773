package org.smeic.lms.curriculum.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.smeic.lms.curriculum.rule.NextStep.Kind;

class EvaluationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);

    private final SetRequirement twoOfThree = SetRequirement.of(
            "offer",
            Rule.atLeast(2),
            CourseRequirement.of("price"),
            CourseRequirement.of("digital"),
            CourseRequirement.of("cash"));
    private final SetRequirement programme = SetRequirement.of(
                    "six-weeks", Rule.ALL, CourseRequirement.of("customers").scored(70), twoOfThree)
            .ordered();

    @Test
    void aSetOpensWhenTheOneBeforeIsMet() {
        var standing = Evaluation.of(programme, Facts.of(TODAY));
        assertThat(standing.at("offer").state()).isEqualTo(State.LOCKED);
        assertThat(standing.at("price").reason())
                .isEqualTo(Phrase.of("standing.locked", Phrase.Name.part("customers")));
        assertThat(standing.whole().next()).isEqualTo(new NextStep(Kind.BEGIN, "customers", "customers"));

        var after = Evaluation.of(programme, Facts.of(TODAY, new Result("customers", 1, MAY, 70)));
        assertThat(after.at("offer").state()).isEqualTo(State.OPEN);
        assertThat(after.whole().next()).isEqualTo(new NextStep(Kind.BEGIN, "price", "price"));
        assertThat(after.whole().fraction()).isEqualTo(0.5);
    }

    @Test
    void aLowScoreAsksToImprove() {
        var standing = Evaluation.of(programme, Facts.of(TODAY, new Result("customers", 1, MAY, 35)));
        assertThat(standing.at("customers").reason()).isEqualTo(Phrase.of("standing.score_low", 35, 70));
        assertThat(standing.at("customers").fraction()).isEqualTo(0.5);
        assertThat(standing.whole().next()).isEqualTo(new NextStep(Kind.IMPROVE, "customers", "customers"));
    }

    @Test
    void whatHasBegunComesBeforeWhatHasNot() {
        var facts = Facts.of(TODAY, new Result("customers", 1, MAY, 90)).begun(new Underway("cash", 20));
        assertThat(Evaluation.of(programme, facts).whole().next()).isEqualTo(new NextStep(Kind.GO_ON, "cash", "cash"));
    }

    @Test
    void whatWasDoneCountsAfterItWasTakenOut() {
        var facts = Facts.of(TODAY, Result.of("price", MAY), Result.of("cash", MAY));
        assertThat(Evaluation.of(twoOfThree, facts).complete()).isTrue();
        assertThat(Evaluation.of(twoOfThree.without("price"), facts).complete()).isTrue();
        assertThat(Evaluation.of(twoOfThree.without("price"), Facts.of(TODAY, Result.of("cash", MAY)))
                        .complete())
                .isFalse();
    }

    @Test
    void anExemptionNamesItsEvidenceAndOpensWhatFollows() {
        var exemption = new Exemption("customers", "Runs interviews for a living", "Ada", MAY, null);
        var standing = Evaluation.of(programme, Facts.of(TODAY).exempt(exemption));
        assertThat(standing.at("customers").state()).isEqualTo(State.EXEMPT);
        assertThat(standing.at("customers").reason())
                .isEqualTo(Phrase.of("standing.exempt", "Runs interviews for a living", "Ada"));
        assertThat(standing.at("offer").state()).isEqualTo(State.OPEN);
    }

    @Test
    void aCourseCountsAsAnotherInTheEditionsThatDo() {
        var tree = SetRequirement.of("all", Rule.ALL, CourseRequirement.of("customers"));
        var korean = new Equivalence("customers-ko", 2, 3, "customers");
        var old = Facts.of(TODAY, new Result("customers-ko", 1, MAY, null)).equivalent(korean);
        var recent = Facts.of(TODAY, new Result("customers-ko", 2, MAY, null)).equivalent(korean);
        assertThat(Evaluation.of(tree, old).complete()).isFalse();
        assertThat(Evaluation.of(tree, recent).at("customers").reason())
                .isEqualTo(Phrase.of("standing.equivalent", Phrase.Name.course("customers-ko"), MAY));
    }

    @Test
    void aShorterPathRenewsBeforeTheEndAndTheWholeCourseAfter() {
        var course = CourseRequirement.of("safety").valid(new Validity(12, 60, List.of("safety-in-brief")));
        var tree = SetRequirement.of("all", Rule.ALL, course);
        var done = Facts.of(LocalDate.of(2027, 1, 1), Result.of("safety", MAY));

        assertThat(Evaluation.of(tree, done).at("safety").state()).isEqualTo(State.MET);
        var soon = Evaluation.of(tree, done.on(LocalDate.of(2027, 4, 1)));
        assertThat(soon.whole().state()).isEqualTo(State.EXPIRING);
        assertThat(soon.whole().next()).isEqualTo(new NextStep(Kind.RENEW, "safety", "safety-in-brief"));
        var late = Evaluation.of(tree, done.on(LocalDate.of(2027, 5, 4)));
        assertThat(late.whole().state()).isEqualTo(State.EXPIRED);
        assertThat(late.whole().next()).isEqualTo(new NextStep(Kind.REPEAT, "safety", "safety"));

        var renewed = Facts.of(
                LocalDate.of(2027, 5, 5),
                Result.of("safety", MAY),
                Result.of("safety-in-brief", LocalDate.of(2027, 3, 20)));
        assertThat(Evaluation.of(tree, renewed).at("safety").until()).isEqualTo(LocalDate.of(2028, 5, 4));
    }

    @Test
    void creditsAreCountedAcrossSets() {
        var tree = SetRequirement.of(
                "credits",
                Rule.credits(3),
                new CourseRequirement("a", "a", null, null, 2, Terms.NONE),
                SetRequirement.of("inner", Rule.ANY, CourseRequirement.of("b"), CourseRequirement.of("c")));
        var standing = Evaluation.of(tree, Facts.of(TODAY, Result.of("a", MAY)));
        assertThat(standing.whole().reason()).isEqualTo(Phrase.of("standing.credits", 2, 3));
        assertThat(Evaluation.of(tree, Facts.of(TODAY, Result.of("a", MAY), Result.of("c", MAY)))
                        .complete())
                .isTrue();
    }

    @Test
    void anEditorIsToldWhatNobodyCouldTake() {
        var waiting = CourseRequirement.of("a").under(Terms.NONE.after("b"));
        var circle = SetRequirement.of(
                "all", Rule.ALL, waiting, CourseRequirement.of("b").under(Terms.NONE.after("a")));
        assertThat(Soundness.faults(circle))
                .containsExactly(
                        Phrase.of("fault.never_opens", Phrase.Name.part("a")),
                        Phrase.of("fault.never_opens", Phrase.Name.part("b")));
        assertThat(Soundness.faults(SetRequirement.of("all", Rule.atLeast(2), waiting)))
                .containsExactly(
                        new Phrase("fault.asks_too_much", List.of(Phrase.Name.part("all"), 2, 1)),
                        new Phrase("fault.unknown_key", List.of(Phrase.Name.part("a"), Phrase.Name.part("b"))));
        assertThat(Soundness.faults(programme)).isEmpty();
    }
}
