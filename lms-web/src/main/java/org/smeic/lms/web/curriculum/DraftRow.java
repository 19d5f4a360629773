package org.smeic.lms.web.curriculum;

import java.util.ArrayList;
import java.util.List;
import org.smeic.lms.curriculum.rule.CourseRequirement;
import org.smeic.lms.curriculum.rule.Requirement;
import org.smeic.lms.curriculum.rule.SetRequirement;

/**
 * A part of a draft as a line of the editor's page.
 *
 * @param depth 1 for the parts of the whole
 * @param first whether it cannot go up, as the first of its set that is asked for
 * @param last whether it cannot go down
 */
public record DraftRow(Requirement part, int depth, boolean first, boolean last) {

    /** All parts below the whole, each before its own parts; retired ones last in their set. */
    static List<DraftRow> of(SetRequirement tree) {
        var rows = new ArrayList<DraftRow>();
        add(tree, 1, rows);
        return rows;
    }

    private static void add(SetRequirement set, int depth, List<DraftRow> rows) {
        var offered = set.offeredParts();
        for (var part : offered) {
            add(new DraftRow(part, depth, part == offered.get(0), part == offered.get(offered.size() - 1)), rows);
        }
        set.parts().stream()
                .filter(part -> !part.offered())
                .forEach(part -> rows.add(new DraftRow(part, depth, true, true)));
    }

    private static void add(DraftRow row, List<DraftRow> rows) {
        rows.add(row);
        if (row.part() instanceof SetRequirement inner) {
            add(inner, row.depth() + 1, rows);
        }
    }

    public boolean isSet() {
        return part instanceof SetRequirement;
    }

    public String key() {
        return part.key();
    }

    /** The course's address; empty for a set. */
    public String course() {
        return part instanceof CourseRequirement required ? required.course() : "";
    }
}
