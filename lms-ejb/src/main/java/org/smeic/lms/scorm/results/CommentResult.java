package org.smeic.lms.scorm.results;

import java.util.Map;

/**
 * Something the learner wrote.
 *
 * @param location where in the content, as the SCO names it; empty when it did not
 * @param at when, as the SCO has written it; empty when it did not
 */
public record CommentResult(String text, String location, String at) {

    /** @param entry elements by their name within {@code cmi.comments_from_learner.n} */
    public static CommentResult of(Map<String, String> entry) {
        return new CommentResult(
                entry.getOrDefault("comment", "").replaceFirst("^\\{lang=[^}]*}", ""),
                entry.getOrDefault("location", ""),
                entry.getOrDefault("timestamp", ""));
    }
}
