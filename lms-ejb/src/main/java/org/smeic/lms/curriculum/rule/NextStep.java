package org.smeic.lms.curriculum.rule;

/**
 * The one thing to do.
 *
 * @param part key of the course requirement it serves
 * @param course address of the course to open; on a renewal path not the required one
 */
public record NextStep(Kind kind, String part, String course) {

    /** What the learner does there. */
    public enum Kind {
        /** It ends soon; done now, the shorter path is enough. */
        RENEW,
        GO_ON,
        /** Completed with a score that is too low. */
        IMPROVE,
        BEGIN,
        /** It has ended; the whole course again. */
        REPEAT;

        /** What ends soon first, then what has begun; the rest as the tree has it. */
        int rank() {
            return switch (this) {
                case RENEW -> 0;
                case GO_ON -> 1;
                case IMPROVE, BEGIN, REPEAT -> 2;
            };
        }
    }
}
