package org.smeic.lms.curriculum.rule;

/**
 * What a set asks of its parts. It never asks for more than is offered: a set of two parts whose rule says three asks
 * for two.
 *
 * @param least how many parts or credits; 0 for {@code ALL} and {@code ANY}
 */
public record Rule(Kind kind, int least) {

    /** All offered parts. */
    public static final Rule ALL = new Rule(Kind.ALL, 0);

    /** One of the parts. */
    public static final Rule ANY = new Rule(Kind.ANY, 0);

    /** What is counted. */
    public enum Kind {
        ALL,
        ANY,
        AT_LEAST,
        CREDITS
    }

    public Rule {
        if (least < 0) {
            throw new IllegalArgumentException("least from 0: " + least);
        }
    }

    /** At least so many parts. */
    public static Rule atLeast(int parts) {
        return new Rule(Kind.AT_LEAST, parts);
    }

    /** At least so many credits. */
    public static Rule credits(int credits) {
        return new Rule(Kind.CREDITS, credits);
    }

    /** How many parts (or credits) of this set are needed. */
    int need(SetRequirement set) {
        var offered = set.offeredParts().size();
        return switch (kind) {
            case ALL -> offered;
            case ANY -> Math.min(1, offered);
            case AT_LEAST -> Math.min(least, offered);
            case CREDITS -> Math.min(least, set.attainable());
        };
    }
}
