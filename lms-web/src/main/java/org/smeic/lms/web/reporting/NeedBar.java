package org.smeic.lms.web.reporting;

import java.util.List;
import java.util.Locale;
import org.smeic.lms.reporting.Need;
import org.smeic.lms.reporting.NeedCount;

/**
 * How many have a need, to draw and to follow.
 *
 * @param width 0 to 100; the longest of the plot is 100
 * @param current whether it is the one the list below shows
 */
public record NeedBar(Need need, int count, boolean more, int width, String address, boolean current) {

    static List<NeedBar> of(List<NeedCount> counts, NeedsAsked asked, String path) {
        var most = Math.max(1, counts.stream().mapToInt(NeedCount::count).max().orElse(1));
        return counts.stream()
                .map(it -> new NeedBar(
                        it.need(),
                        it.count(),
                        it.more(),
                        it.count() == 0 ? 0 : Math.max(2, it.count() * 100 / most),
                        new NeedsAsked(asked.filter().of(it.need()), asked.after()).link(path + "?"),
                        it.need() == asked.filter().need()))
                .toList();
    }

    /** What its colour is called. */
    public String style() {
        return need.name().toLowerCase(Locale.ROOT);
    }
}
