package org.smeic.lms.web.shared;

import org.jspecify.annotations.Nullable;

/**
 * Where in a long list a page stands.
 *
 * @param page from 0, never beyond the last
 */
public record Paging(long count, int page, int pages) {

    /** Rows on a page. */
    public static final int SIZE = 25;

    /** An empty list. */
    public static final Paging NONE = new Paging(0, 0, 0);

    /** The page that was asked for, as near as the list has it. */
    public static Paging of(long count, @Nullable String asked) {
        var pages = (int) ((count + SIZE - 1) / SIZE);
        var page = asked != null && asked.matches("\\d{1,6}") ? Integer.parseInt(asked) : 0;
        return new Paging(count, Math.max(0, Math.min(page, pages - 1)), pages);
    }

    /** The first row of the page, from 0. */
    public int first() {
        return page * SIZE;
    }
}
