package org.smeic.lms.curriculum.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.smeic.lms.curriculum.rule.AnyCurriculum;
import org.smeic.lms.curriculum.rule.Condition;
import org.smeic.lms.curriculum.rule.Condition.AtLeast;
import org.smeic.lms.curriculum.rule.Condition.Is;
import org.smeic.lms.curriculum.rule.Due;
import org.smeic.lms.curriculum.rule.Rule;
import org.smeic.lms.curriculum.rule.SetRequirement;
import org.smeic.lms.curriculum.rule.Trait;
import org.smeic.lms.curriculum.rule.Variant;
import org.smeic.lms.shared.Refusal;

@Domain(AnyCurriculum.class)
@Domain(DomainContext.Global.class)
class TreeFormTest {

    @Property(tries = 500)
    void whatIsWrittenIsReadBack(@ForAll SetRequirement tree) {
        var root = new SetRequirement(
                TreeForm.ROOT, tree.title(), tree.rule(), tree.inOrder(), tree.parts(), tree.terms());
        assertThat(TreeJson.read(TreeJson.write(root))).isEqualTo(root);
    }

    @Property(tries = 500)
    void aConditionIsReadBack(@ForAll Condition condition) {
        assertThat(ConditionForm.read("part", ConditionForm.write(condition))).isEqualTo(condition);
    }

    @Example
    void anEditorWritesOnlyWhatIsUnusual() {
        var tree = TreeForm.read(Map.of(
                "in order",
                true,
                "parts",
                List.of(
                        Map.of("course", "five-customers", "score", 70, "due", "1 week"),
                        Map.of(
                                "set",
                                "offer",
                                "rule",
                                "2 of",
                                "parts",
                                List.of(
                                        Map.of("course", "price", "due", "2 days after five-customers"),
                                        Map.of("course", "border", "added when", Map.of("economy", "VN")),
                                        Map.of(
                                                "course",
                                                "digital",
                                                "only when",
                                                Map.of("hours", Map.of("less than", 3))))))));
        assertThat(tree.find("five-customers").orElseThrow().terms().due()).isEqualTo(Due.weeks(1));
        assertThat(((SetRequirement) tree.find("offer").orElseThrow()).rule()).isEqualTo(Rule.atLeast(2));
        assertThat(tree.find("price").orElseThrow().terms().due()).isEqualTo(new Due(2, "five-customers"));
        assertThat(tree.find("border").orElseThrow().terms().variant())
                .isEqualTo(Variant.addedWhen(new Is(Trait.ECONOMY, List.of("VN"))));
        assertThat(tree.find("digital").orElseThrow().terms().variant())
                .isEqualTo(Variant.onlyWhen(new AtLeast(Trait.HOURS_PER_WEEK, 3).negated()));
    }

    @Example
    void aFaultNamesPartAndField() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> TreeForm.read(Map.of("parts", List.of(Map.of("course", "a", "scor", 3)))))
                .satisfies(refusal -> {
                    assertThat(refusal.key()).isEqualTo("curriculum.form_field");
                    assertThat(refusal.arguments()).containsExactly("curriculum[1]", "scor");
                });
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> TreeForm.read(Map.of("rule", "most of them")))
                .withMessage("curriculum.form_value");
    }
}
