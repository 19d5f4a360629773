package org.smeic.lms.search;

/** Where a word stands, and how much that says. */
enum Zone {
    TITLE(8),
    OUTCOMES(4),
    SUMMARY(3),
    PARTS(2),
    BODY(1);

    private final float weight;

    Zone(float weight) {
        this.weight = weight;
    }

    float weight() {
        return weight;
    }

    String field() {
        return name();
    }

    String field(String language) {
        return name() + "." + language;
    }
}
