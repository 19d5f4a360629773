package org.smeic.lms.web.curriculum;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.curriculum.rule.Condition;
import org.smeic.lms.curriculum.rule.Condition.AtLeast;
import org.smeic.lms.curriculum.rule.Condition.Is;
import org.smeic.lms.curriculum.rule.Condition.Not;
import org.smeic.lms.curriculum.rule.Trait;
import org.smeic.lms.shared.Refusal;

/** One comparison while an editor works on it: a trait, how it is compared, and with what. */
public class ConditionRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Trait trait;
    private boolean opposite;
    private String[] values = new String[0];
    private @Nullable Integer number;

    ConditionRow(Trait trait) {
        this.trait = trait;
    }

    static ConditionRow of(Condition comparison) {
        if (comparison instanceof Not not) {
            var row = of(not.of());
            row.opposite = true;
            return row;
        } else if (comparison instanceof AtLeast least) {
            var row = new ConditionRow(least.trait());
            row.number = least.least();
            return row;
        }
        var is = (Is) comparison;
        var row = new ConditionRow(is.trait());
        row.values = is.values().toArray(String[]::new);
        return row;
    }

    /** @throws Refusal when nothing is said yet to compare with */
    Condition condition() {
        var comparison = trait.isNumber() ? atLeast() : is();
        return opposite ? comparison.negated() : comparison;
    }

    private Condition atLeast() {
        if (number == null) {
            throw new Refusal("curriculum.part.number_missing");
        }
        return new AtLeast(trait, Objects.requireNonNull(number));
    }

    private Condition is() {
        if (values.length == 0) {
            throw new Refusal("curriculum.part.condition_empty");
        }
        return new Is(trait, List.of(values));
    }

    public Trait getTrait() {
        return trait;
    }

    public boolean isNumber() {
        return trait.isNumber();
    }

    public boolean isOpposite() {
        return opposite;
    }

    public void setOpposite(boolean opposite) {
        this.opposite = opposite;
    }

    public String[] getValues() {
        return values.clone();
    }

    public void setValues(String[] values) {
        this.values = values.clone();
    }

    public @Nullable Integer getBound() {
        return number;
    }

    public void setBound(@Nullable Integer number) {
        this.number = number;
    }
}
