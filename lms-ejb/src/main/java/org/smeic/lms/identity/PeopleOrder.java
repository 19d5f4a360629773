package org.smeic.lms.identity;

import org.smeic.lms.shared.After;

/** The orders of a list of people; each has an index that begins with the economy. */
public enum PeopleOrder {
    NAME("%1$s >= :name and (%1$s > :name or p.id > :id)", "%1$s, p.id"),
    NEWEST("(:id = 0 or p.id < :id)", "p.id desc");

    private final String after;
    private final String by;

    PeopleOrder(String after, String by) {
        this.after = after;
        this.by = by;
    }

    /** The condition for the rows behind one, where {@code name} is what stands in the alphabet. */
    String after(String name) {
        return after.formatted(name);
    }

    String by(String name) {
        return by.formatted(name);
    }

    /** Where the list goes on behind this row. */
    public After behind(PersonRow row) {
        return new After(this == NAME ? row.place() : "", row.id());
    }
}
