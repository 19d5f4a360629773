package org.smeic.lms.search;

import org.jspecify.annotations.Nullable;
import org.smeic.lms.catalog.Audience;
import org.smeic.lms.catalog.Topic;

/**
 * What someone answered; null where they did not, or where anything will do.
 *
 * @param language BCP 47
 */
public record Answers(
        @Nullable Audience who,
        @Nullable Topic need,
        @Nullable Spare time,
        @Nullable String language) {

    /** The questions, in the order they are asked. */
    public enum Question {
        WHO,
        NEED,
        TIME,
        LANGUAGE
    }

    /** The time someone has. WEEKS leaves short things in. */
    public enum Spare {
        AN_HOUR,
        THREE_HOURS,
        WEEKS
    }

    /** The answer to a question; null when it is open. */
    public @Nullable String to(Question question) {
        return switch (question) {
            case WHO -> who == null ? null : who.name();
            case NEED -> need == null ? null : need.name();
            case TIME -> time == null ? null : time.name();
            case LANGUAGE -> language;
        };
    }
}
