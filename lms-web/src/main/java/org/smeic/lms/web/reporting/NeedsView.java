package org.smeic.lms.web.reporting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.identity.Economy;
import org.smeic.lms.reporting.NeedRow;

/**
 * A page of people who may need a hand, as both of its readers see it.
 *
 * @param path address of the page
 * @param economies that can be chosen; empty where there is no choice
 * @param wide whether it is for who oversees an economy
 * @param writes whether the reader may write to people
 * @param next address of what follows; null at the end
 */
public record NeedsView(
        String path,
        NeedsAsked asked,
        List<NeedBar> bars,
        List<NeedRow> rows,
        List<Economy> economies,
        boolean wide,
        boolean writes,
        @Nullable String next) {

    /** Where the reader comes back to when they have written to someone. */
    public String back() {
        return asked.link(path + "?");
    }

    /** The address of the whole list as a file. */
    public String file() {
        return asked.link(path + "-file?");
    }

    /** Whether anything but the need narrows the list. */
    public boolean isNarrowed() {
        return !asked.filter().course().isEmpty()
                || !asked.filter().organisation().isEmpty();
    }
}
