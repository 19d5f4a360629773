package org.smeic.lms.curriculum.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.smeic.lms.curriculum.rule.Condition.AtLeast;
import org.smeic.lms.curriculum.rule.Condition.Is;

class AdaptationTest {

    private static final Condition LITTLE_TIME = new AtLeast(Trait.HOURS_PER_WEEK, 3).negated();
    private static final Condition EXPORTS = new Is(Trait.ECONOMY, List.of("VN", "THA"));
    private static final Condition KOREAN = new Is(Trait.LANGUAGE, List.of("ko"));

    private final SetRequirement version = SetRequirement.of(
            "six-weeks",
            Rule.ALL,
            CourseRequirement.of("customers"),
            CourseRequirement.of("customers-ko").under(Terms.NONE.variant(Variant.insteadOf("customers", KOREAN))),
            CourseRequirement.of("border").under(Terms.NONE.variant(Variant.addedWhen(EXPORTS))),
            CourseRequirement.of("protect").under(Terms.NONE.variant(Variant.onlyWhen(LITTLE_TIME.negated()))),
            CourseRequirement.of("price").under(Terms.NONE.after("customers")));

    @Test
    void aVisitorSeesWhatIsForEveryoneAndHearsWhatWouldChangeIt() {
        var fitted = Adaptation.of(version, Profile.UNKNOWN);
        assertThat(in(fitted)).containsExactly("customers", "protect", "price");
        assertThat(fitted.decisions().get("border"))
                .isEqualTo(
                        new Adaptation.Decision(false, Phrase.of("reason.out_until_known", EXPORTS.sentence()), true));
        assertThat(fitted.decisions().get("protect").reason().key()).isEqualTo("reason.in_until_known");
    }

    @Test
    void eachPartSaysWhatOfTheProfilePutItThere() {
        var owner = Profile.UNKNOWN.with(Trait.ECONOMY, "VN").with(Trait.HOURS_PER_WEEK, 2);
        var fitted = Adaptation.of(version, owner);
        assertThat(in(fitted)).containsExactly("customers", "border", "price");
        assertThat(fitted.decisions().get("border").reason())
                .isEqualTo(Phrase.of("reason.fits", new Is(Trait.ECONOMY, List.of("VN")).sentence()));
        assertThat(fitted.decisions().get("protect").reason())
                .isEqualTo(Phrase.of("reason.does_not_fit", LITTLE_TIME.sentence()));
    }

    @Test
    void whatWaitedForAReplacedPartWaitsForTheOneInItsPlace() {
        var fitted = Adaptation.of(version, Profile.UNKNOWN.with(Trait.LANGUAGE, "ko-KR"));
        assertThat(in(fitted)).startsWith("customers-ko").doesNotContain("customers");
        assertThat(fitted.tree().find("price").orElseThrow().terms().after()).containsExactly("customers-ko");
    }

    @Test
    void whatStandsForAPartDoesNotWaitForItself() {
        var waiting = SetRequirement.of(
                "talks",
                Rule.ALL,
                CourseRequirement.of("customers"),
                CourseRequirement.of("price").under(Terms.NONE.after("customers")),
                CourseRequirement.of("customers-ko")
                        .under(Terms.NONE
                                .variant(Variant.insteadOf("customers", KOREAN))
                                .after("customers", "price")));
        var fitted = Adaptation.of(waiting, Profile.UNKNOWN.with(Trait.LANGUAGE, "ko"));
        var standing = Evaluation.of(fitted.tree(), Facts.of(LocalDate.of(2026, 5, 4)));
        assertThat(standing.at("price").state()).isEqualTo(State.OPEN);
        assertThat(standing.whole().next().course()).isEqualTo("price");
    }

    @Test
    void whoRenewsAPartThatIsReplacedIsAskedForTheOneInItsPlace() {
        var half = new Validity(6, 90, List.of("refresher"));
        var tree = SetRequirement.of(
                "talks",
                Rule.ALL,
                CourseRequirement.of("customers").valid(half),
                CourseRequirement.of("customers-ko")
                        .valid(half)
                        .under(Terms.NONE.variant(Variant.insteadOf("customers", KOREAN))));
        var fitted = Adaptation.of(tree, Profile.UNKNOWN.with(Trait.LANGUAGE, "ko"));
        var standing = Evaluation.of(
                fitted.tree(), Facts.of(LocalDate.of(2026, 10, 20), Result.of("customers", LocalDate.of(2026, 5, 4))));
        assertThat(standing.whole().next())
                .isEqualTo(new NextStep(NextStep.Kind.RENEW, "customers-ko", "customers-ko"));
    }

    @Test
    void whoDidThePartBeforeItWasReplacedIsNotAskedForTheOther() {
        var fitted = Adaptation.of(version, Profile.UNKNOWN.with(Trait.LANGUAGE, "ko"));
        var day = LocalDate.of(2026, 5, 4);
        var standing = Evaluation.of(fitted.tree(), Facts.of(day, Result.of("customers", day)));
        assertThat(standing.at("customers-ko").state()).isEqualTo(State.MET);
        assertThat(standing.at("customers-ko").reason())
                .isEqualTo(Phrase.of("standing.through", Phrase.Name.part("customers")));
        assertThat(standing.at("price").state()).isEqualTo(State.OPEN);
    }

    private static List<String> in(Adaptation fitted) {
        return fitted.tree().offeredParts().stream().map(Requirement::key).toList();
    }
}
