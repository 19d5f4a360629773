package org.smeic.lms.scorm.runtime;

import java.math.BigDecimal;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is stored of an item and what follows from it: the learner's status, score and time. A new value for each step;
 * nothing is changed in place.
 *
 * @param data elements by name, as the SCO last set them; without what belongs to one session only once it has ended
 * @param status the lesson status that counts, one of the specification's words
 * @param score 0..100, null where the SCO gave none
 * @param time hundredths of a second over all sessions that have ended
 * @param entry what the next launch hears as {@code cmi.core.entry}
 */
public record Session(
        NavigableMap<String, String> data,
        String status,
        @Nullable BigDecimal score,
        long time,
        String entry) {

    /** The element that says how far the learner is. */
    public static final String STATUS = "cmi.core.lesson_status";
    /** The element with the score. */
    public static final String RAW = "cmi.core.score.raw";

    static final String EXIT = "cmi.core.exit";
    static final String SESSION_TIME = "cmi.core.session_time";
    static final String NOT_ATTEMPTED = "not attempted";

    /** Before the first launch. */
    public static Session fresh() {
        return new Session(new TreeMap<>(), NOT_ATTEMPTED, null, 0, "ab-initio");
    }

    /** Whether the item counts as finished. */
    public boolean isDone() {
        return isDone(status);
    }

    /** Whether a lesson status means that nothing is left to do. */
    public static boolean isDone(String status) {
        return status.equals("passed") || status.equals("completed");
    }

    /** The item is an asset and was opened: there is nothing more to wait for. */
    public Session opened() {
        return new Session(data, "completed", score, time, "");
    }

    /**
     * A session begins. Time that an earlier one reported and never finished is not lost.
     */
    public Session begun() {
        var next = new TreeMap<>(data);
        next.remove(EXIT);
        var spent = Timespan.hundredths(data.getOrDefault(SESSION_TIME, ""));
        next.remove(SESSION_TIME);
        return new Session(next, status, score, time + spent, entry);
    }

    /**
     * Values that were checked come in.
     *
     * @param masteryScore where the manifest sets one, completed or passed is not believed before the session ends
     */
    public Session with(Map<String, String> values, @Nullable BigDecimal masteryScore) {
        var next = new TreeMap<>(data);
        next.putAll(values);
        var said = next.getOrDefault(STATUS, NOT_ATTEMPTED);
        var provisional = masteryScore != null && isDone(said) && next.containsKey(RAW) ? "incomplete" : said;
        // Until the session ends, the last session's result stands above what this one only begins.
        var counts = isDone() ? status : provisional;
        return new Session(next, counts, score(next), time, "resume");
    }

    /** The SCO said that it has finished (SCORM 1.2 RTE 3.4.4, {@code cmi.core.lesson_status}). */
    public Session finished(@Nullable BigDecimal masteryScore) {
        var next = new TreeMap<>(data);
        var exit = next.getOrDefault(EXIT, "");
        var result = result(next, masteryScore, exit.equals("suspend"));
        next.put(STATUS, result);
        var spent = Timespan.hundredths(next.getOrDefault(SESSION_TIME, ""));
        next.remove(SESSION_TIME);
        next.remove(EXIT);
        return new Session(next, result, score(next), time + spent, exit.equals("suspend") ? "resume" : "");
    }

    private static String result(Map<String, String> data, @Nullable BigDecimal masteryScore, boolean suspended) {
        var said = data.getOrDefault(STATUS, NOT_ATTEMPTED);
        var score = score(data);
        if (suspended && !isDone(said)) {
            return said.equals(NOT_ATTEMPTED) ? "incomplete" : said;
        }
        if (masteryScore != null && score != null) {
            return score.compareTo(masteryScore) >= 0 ? "passed" : "failed";
        }
        // A SCO that never speaks of a status has done its part by ending.
        return said.equals(NOT_ATTEMPTED) ? "completed" : said;
    }

    private static @Nullable BigDecimal score(Map<String, String> data) {
        var raw = data.getOrDefault(RAW, "");
        return raw.isEmpty() ? null : new BigDecimal(raw);
    }
}
