package org.smeic.lms.scorm.sequencing;

import org.jspecify.annotations.Nullable;

/** Which navigation requests make sense where the learner is, and what they mean (SN 4.4; NB.2.1). */
final class NavigationRequests {

    /** How the current attempt ends. */
    enum Termination {
        EXIT,
        EXIT_ALL,
        SUSPEND_ALL,
        ABANDON,
        ABANDON_ALL
    }

    /** What is looked for then. */
    enum Sequence {
        START,
        RESUME_ALL,
        CONTINUE,
        PREVIOUS,
        CHOICE,
        JUMP,
        RETRY,
        EXIT
    }

    /**
     * A request that makes sense.
     *
     * @param termination null when nothing has to end
     * @param target only for a choice and a jump
     */
    record Valid(
            @Nullable Termination termination,
            Sequence sequence,
            @Nullable Activity target) {}

    private final ActivityTree tree;
    private final Trace trace;

    NavigationRequests(ActivityTree tree, Trace trace) {
        this.tree = tree;
        this.trace = trace;
    }

    /** NB.2.1; null when the request is not valid, and the trace says why. */
    @Nullable
    Valid navigationRequest(NavigationRequest request) {
        var current = tree.current;
        return switch (request.kind()) {
            case START -> current == null ? only(Sequence.START) : refuse("NB.2.1-1", current);
            case RESUME_ALL -> resumeAll(current);
            case CHOICE -> choice(current, request.target());
            case JUMP -> jump(current, request.target());
            default -> current == null ? refuse("NB.2.1-2", null) : moveOn(current, request.kind());
        };
    }

    private @Nullable Valid moveOn(Activity current, NavigationRequest.Kind kind) {
        return switch (kind) {
            case CONTINUE -> flow(current, Sequence.CONTINUE);
            case PREVIOUS -> flow(current, Sequence.PREVIOUS);
            case EXIT -> whileActive(current, Termination.EXIT);
            case ABANDON -> whileActive(current, Termination.ABANDON);
            case EXIT_ALL -> new Valid(Termination.EXIT_ALL, Sequence.EXIT, null);
            case ABANDON_ALL -> new Valid(Termination.ABANDON_ALL, Sequence.EXIT, null);
            case SUSPEND_ALL -> new Valid(Termination.SUSPEND_ALL, Sequence.EXIT, null);
            case START, RESUME_ALL, CHOICE, JUMP -> throw new IllegalArgumentException(kind.name());
        };
    }

    private @Nullable Valid resumeAll(@Nullable Activity current) {
        if (current != null) {
            return refuse("NB.2.1-1", current);
        }
        return tree.suspended == null ? refuse("NB.2.1-3", null) : only(Sequence.RESUME_ALL);
    }

    private @Nullable Valid flow(Activity current, Sequence sequence) {
        var parent = current.parent();
        var back = sequence == Sequence.PREVIOUS;
        if (parent == null) {
            return refuse(back ? "NB.2.1-6" : "NB.2.1-4", current);
        }
        var mode = parent.sequencing().controlMode();
        if (!mode.flow() || (back && mode.forwardOnly())) {
            return refuse(back ? "NB.2.1-5" : "NB.2.1-4", parent);
        }
        return leaving(current, sequence, null);
    }

    private @Nullable Valid choice(@Nullable Activity current, @Nullable String identifier) {
        var target = identifier == null ? null : tree.find(identifier).orElse(null);
        if (target == null) {
            return refuse("NB.2.1-11", null);
        }
        if (!target.isRoot() && !target.parentMode().choice()) {
            return refuse("NB.2.1-10", target);
        }
        if (current == null) {
            return new Valid(null, Sequence.CHOICE, target);
        }
        var common = tree.commonAncestor(current, target);
        for (@Nullable Activity at = current; at != null && (at != common || at == current); at = at.parent()) {
            if (at.active && !at.sequencing().controlMode().choiceExit()) {
                return refuse("NB.2.1-8", at);
            }
        }
        return leaving(current, Sequence.CHOICE, target);
    }

    private @Nullable Valid jump(@Nullable Activity current, @Nullable String identifier) {
        var target = identifier == null ? null : tree.find(identifier).orElse(null);
        if (target == null || !target.isAvailable()) {
            return refuse("NB.2.1-11", target);
        }
        return current == null ? refuse("NB.2.1-2", null) : leaving(current, Sequence.JUMP, target);
    }

    private @Nullable Valid whileActive(Activity current, Termination termination) {
        return current.active ? new Valid(termination, Sequence.EXIT, null) : refuse("NB.2.1-12", current);
    }

    private static Valid leaving(Activity current, Sequence sequence, @Nullable Activity target) {
        return new Valid(current.active ? Termination.EXIT : null, sequence, target);
    }

    private static Valid only(Sequence sequence) {
        return new Valid(null, sequence, null);
    }

    private @Nullable Valid refuse(String code, @Nullable Activity at) {
        trace.refuse(code, at);
        return null;
    }
}
