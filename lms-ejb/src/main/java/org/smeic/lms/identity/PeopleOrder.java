package org.smeic.lms.identity;

import org.smeic.lms.shared.After;

/** The orders of a list of people; each has an index that begins with the economy. */
public enum PeopleOrder {
    NAME("p.name >= :name and (p.name > :name or p.id > :id)", "p.name, p.id"),
    NEWEST("(:id = 0 or p.id < :id)", "p.id desc");

    private final String after;
    private final String by;

    PeopleOrder(String after, String by) {
        this.after = after;
        this.by = by;
    }

    String after() {
        return after;
    }

    String by() {
        return by;
    }

    /** Where the list goes on behind this row. */
    public After behind(PersonRow row) {
        return new After(this == NAME ? row.name() : "", row.id());
    }
}
