package org.smeic.lms.curriculum.rule;

/** What a condition may ask about a learner. */
public enum Trait {
    /** Name of the stakeholder type. */
    STAKEHOLDER,
    /** APEC's code of the economy. */
    ECONOMY,
    /** BCP 47; a condition on {@code es} holds for {@code es-MX} (RFC 4647, 3.3.1). */
    LANGUAGE,
    /** Letter of the ISIC section the firm works in. */
    SECTOR,
    /** Addresses of the courses completed. */
    COMPLETED,
    /** Years in business or in the job. */
    EXPERIENCE_YEARS,
    /** Hours a week for learning. */
    HOURS_PER_WEEK;

    /** Whether it is counted and not named. */
    public boolean isNumber() {
        return this == EXPERIENCE_YEARS || this == HOURS_PER_WEEK;
    }

    boolean matches(String asked, String actual) {
        return asked.equalsIgnoreCase(actual)
                || (this == LANGUAGE
                        && actual.regionMatches(true, 0, asked, 0, asked.length())
                        && actual.startsWith("-", asked.length()));
    }
}
