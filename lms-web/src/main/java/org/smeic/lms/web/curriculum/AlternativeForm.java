package org.smeic.lms.web.curriculum;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.smeic.lms.curriculum.rule.Condition;
import org.smeic.lms.curriculum.rule.Trait;

/** Comparisons that must all hold, while an editor works on them. */
public class AlternativeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ArrayList<ConditionRow> rows = new ArrayList<>();
    private Trait next = Trait.STAKEHOLDER;

    static AlternativeForm of(List<Condition> comparisons) {
        var form = new AlternativeForm();
        comparisons.forEach(each -> form.rows.add(ConditionRow.of(each)));
        return form;
    }

    List<Condition> comparisons() {
        return rows.stream().map(ConditionRow::condition).toList();
    }

    void add() {
        rows.add(new ConditionRow(next));
    }

    boolean drop(ConditionRow row) {
        return rows.remove(row);
    }

    public List<ConditionRow> getRows() {
        return rows;
    }

    /** What the next row will be about. */
    public Trait getNext() {
        return next;
    }

    public void setNext(Trait next) {
        this.next = next;
    }
}
