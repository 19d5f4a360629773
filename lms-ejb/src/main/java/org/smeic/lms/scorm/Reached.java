package org.smeic.lms.scorm;

import java.math.BigDecimal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.scorm.delivery.Achievement;
import org.smeic.lms.scorm.runtime.Standing;
import org.smeic.lms.scorm.sequencing.Activity;
import org.smeic.lms.scorm.sequencing.ActivityTree;
import org.smeic.lms.scorm.sequencing.Truth;

/**
 * What an attempt has come to as a whole.
 *
 * @param completion {@code completed}, {@code incomplete} or {@code unknown}
 * @param success {@code passed}, {@code failed} or {@code unknown}
 * @param score -1..1, null while there is none
 * @param percent 0..100
 */
public record Reached(
        String completion, String success, @Nullable BigDecimal score, boolean done, int percent) {

    /**
     * As it stands now.
     *
     * @param states of the items that were opened
     */
    static Reached of(ScormAttempt attempt, ActivityTree tree, Collection<ScormItemState> states) {
        return attempt.isOf12()
                ? of12(
                        (int) tree.all().stream().filter(Activity::isLeaf).count(),
                        states.stream()
                                .map(s -> new Standing.Part(s.status(), s.score()))
                                .toList())
                : of(Achievement.of(tree));
    }

    static Reached of(Achievement achieved) {
        var measure = achieved.measure();
        return new Reached(
                word(achieved.completed(), "completed", "incomplete"),
                word(achieved.satisfied(), "passed", "failed"),
                measure == null ? null : BigDecimal.valueOf(measure),
                achieved.done(),
                achieved.percent());
    }

    /** SCORM 1.2 knows of items only: the whole is done with the last of them, and failed with any. */
    static Reached of12(int items, Collection<Standing.Part> parts) {
        var standing = Standing.of(items, parts);
        var score = standing.score();
        var begun = parts.stream().anyMatch(p -> !p.status().equals("not attempted"));
        return new Reached(
                standing.done() ? "completed" : begun ? "incomplete" : "unknown",
                success(standing.done(), parts),
                score == null ? null : BigDecimal.valueOf(score, 2),
                standing.done(),
                standing.percent());
    }

    private static String success(boolean done, Collection<Standing.Part> parts) {
        if (parts.stream().anyMatch(p -> p.status().equals("failed"))) {
            return "failed";
        }
        return done && parts.stream().anyMatch(p -> p.status().equals("passed")) ? "passed" : "unknown";
    }

    private static String word(Truth truth, String yes, String no) {
        return truth.isKnown() ? truth.isTrue() ? yes : no : "unknown";
    }
}
