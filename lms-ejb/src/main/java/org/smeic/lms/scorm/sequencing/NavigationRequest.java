package org.smeic.lms.scorm.sequencing;

import org.jspecify.annotations.Nullable;

/**
 * What a learner or a SCO asks for (SN 4.4).
 *
 * @param target identifier of the activity, only for a choice and a jump
 */
public record NavigationRequest(Kind kind, @Nullable String target) {

    /** The words of the specification. */
    public enum Kind {
        START,
        RESUME_ALL,
        CONTINUE,
        PREVIOUS,
        CHOICE,
        JUMP,
        EXIT,
        EXIT_ALL,
        ABANDON,
        ABANDON_ALL,
        SUSPEND_ALL
    }

    public static NavigationRequest of(Kind kind) {
        return new NavigationRequest(kind, null);
    }

    public static NavigationRequest choice(String target) {
        return new NavigationRequest(Kind.CHOICE, target);
    }

    public static NavigationRequest jump(String target) {
        return new NavigationRequest(Kind.JUMP, target);
    }
}
