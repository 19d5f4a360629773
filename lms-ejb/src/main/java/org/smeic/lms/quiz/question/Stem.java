package org.smeic.lms.quiz.question;

/**
 * What every question has.
 *
 * @param name a short name for lists, plain text, never empty
 * @param html what is asked, safe HTML
 * @param points what the question weighs in its quiz, more than 0
 * @param remarks what is said afterwards
 */
public record Stem(String name, String html, double points, Remarks remarks) {

    public Stem {
        if (!(points > 0) || points > 1_000_000) {
            throw new IllegalArgumentException("points must be more than 0: " + points);
        }
    }

    /** One point, no remarks. */
    public static Stem of(String name, String html) {
        return new Stem(name, html, 1, Remarks.NONE);
    }
}
