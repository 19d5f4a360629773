package org.smeic.lms.quiz.question;

/**
 * One thing to tick.
 *
 * @param html what it says, safe HTML
 * @param percent what ticking it earns, -100 to 100
 * @param remark what is said if it was ticked, safe HTML, empty for nothing
 */
public record Option(String html, double percent, String remark) {

    public Option {
        if (!(percent >= -100 && percent <= 100)) {
            throw new IllegalArgumentException("percent must be -100 to 100: " + percent);
        }
    }
}
