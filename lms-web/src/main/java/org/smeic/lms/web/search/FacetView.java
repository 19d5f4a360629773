package org.smeic.lms.web.search;

import java.util.List;

/**
 * A facet as a form shows it.
 *
 * @param name of its parameter
 */
public record FacetView(String name, String words, List<Option> options) {

    /** One value of it. */
    public record Option(String id, String value, String words, long count, boolean chosen) {}
}
