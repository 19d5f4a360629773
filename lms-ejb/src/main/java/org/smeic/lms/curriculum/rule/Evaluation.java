package org.smeic.lms.curriculum.rule;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says where learners stand in a curriculum: the same tree and facts always give the same answer. */
public final class Evaluation {

    private final SetRequirement tree;
    private final Facts facts;
    private final Map<String, Reached> reached;
    private final Set<String> asked;
    private final Map<String, String> gates = new HashMap<>();

    private Evaluation(SetRequirement tree, Facts facts) {
        this.tree = tree;
        this.facts = facts;
        this.reached = Reach.of(tree, facts);
        this.asked = tree.asked().map(Requirement::key).collect(Collectors.toSet());
    }

    /** Where one learner stands in their own tree. */
    public static Standing of(SetRequirement tree, Facts facts) {
        return new Evaluation(tree, facts).standing();
    }

    /** A learner of many. */
    public record Learner(Profile profile, Facts facts) {}

    /**
     * Where many learners stand on one version: each tree is fitted once for all learners who are alike.
     *
     * @param learners by their id
     */
    public static Map<Long, Standing> all(SetRequirement version, Map<Long, Learner> learners) {
        var trees = new HashMap<Profile, SetRequirement>();
        var standings = new LinkedHashMap<Long, Standing>();
        learners.forEach((id, learner) -> standings.put(
                id,
                of(
                        trees.computeIfAbsent(learner.profile(), profile -> Adaptation.of(version, profile)
                                .tree()),
                        learner.facts())));
        return standings;
    }

    private Standing standing() {
        visit(tree, null);
        var inOrder = new LinkedHashMap<String, Standing.Part>();
        tree.all().forEach(part -> inOrder.put(part.key(), part(part)));
        return new Standing(tree.key(), inOrder);
    }

    /** @param gate the part that must be met first and is not; null when this one is open */
    private void visit(Requirement part, @Nullable String gate) {
        if (gate != null) {
            gates.put(part.key(), gate);
        }
        if (part instanceof SetRequirement set) {
            @Nullable String before = null;
            for (var each : set.parts()) {
                visit(each, gate != null ? gate : own(each, set.inOrder() ? before : null));
                if (each.offered() && before == null && !at(each).ever()) {
                    before = each.key();
                }
            }
        }
    }

    private Standing.Part part(Requirement part) {
        var here = at(part);
        var state = state(part);
        return new Standing.Part(
                part.key(),
                state,
                here.fraction(),
                have(part, here),
                need(part),
                reason(part, here, state, gates.get(part.key())),
                next(part, new HashSet<>()).orElse(null),
                state == State.LOCKED ? gates.get(part.key()) : null,
                here.metOn(),
                here.record() == null ? null : here.record().until());
    }

    /** The first of a part's own conditions that is not met; what is not asked for holds nobody up. */
    private @Nullable String own(Requirement part, @Nullable String before) {
        if (before != null) {
            return before;
        }
        return part.terms().after().stream()
                .sorted()
                .filter(asked::contains)
                .filter(key -> !Objects.requireNonNull(reached.get(key)).ever())
                .findFirst()
                .orElse(null);
    }

    private State state(Requirement part) {
        var here = at(part);
        var record = here.record();
        if (here.lasting()) {
            return here.exemption() != null && (record == null || !record.lasts()) ? State.EXEMPT : State.MET;
        } else if (here.now()) {
            return State.EXPIRING;
        } else if (here.ever()) {
            return State.EXPIRED;
        }
        return gates.containsKey(part.key()) ? State.LOCKED : State.OPEN;
    }

    private Phrase reason(Requirement part, Reached here, State state, @Nullable String gate) {
        var exemption = here.exemption();
        if (state == State.EXEMPT && exemption != null) {
            return Phrase.of("standing.exempt", exemption.note(), exemption.decidedBy());
        } else if (state == State.LOCKED && gate != null) {
            return Phrase.of("standing.locked", Phrase.Name.part(gate));
        }
        if (here.through() != null) {
            return Phrase.of("standing.through", Phrase.Name.part(here.through()));
        }
        return part instanceof SetRequirement set
                ? reason(set, here, state)
                : reason((CourseRequirement) part, here, state);
    }

    private Phrase reason(SetRequirement set, Reached here, State state) {
        var need = need(set);
        var have = Math.min(have(set, here), need);
        if (set.rule().kind() == Rule.Kind.CREDITS) {
            return Phrase.of("standing.credits", have, need);
        }
        return Phrase.of(state == State.EXPIRED ? "standing.set_expired" : "standing.set", have, need);
    }

    private static int need(Requirement part) {
        return part instanceof SetRequirement set ? set.rule().need(set) : 1;
    }

    private int have(Requirement part, Reached here) {
        if (!(part instanceof SetRequirement set)) {
            return here.now() ? 1 : 0;
        } else if (set.rule().kind() == Rule.Kind.CREDITS) {
            return here.earned();
        }
        var stoodFor = set.parts().stream().map(each -> at(each).through()).collect(Collectors.toSet());
        return (int) set.parts().stream()
                .filter(each ->
                        each.offered() || (set.rule().kind() != Rule.Kind.ALL && !stoodFor.contains(each.key())))
                .filter(each -> at(each).now())
                .count();
    }

    private static Phrase reason(CourseRequirement course, Reached here, State state) {
        var record = Objects.requireNonNull(here.record());
        var best = record.best();
        var until = record.until();
        if (until != null && (state == State.EXPIRING || state == State.EXPIRED)) {
            return Phrase.of(state == State.EXPIRING ? "standing.expiring" : "standing.expired", until);
        } else if (state == State.EXPIRED) {
            return Phrase.of("standing.exemption_over");
        } else if (best != null && state == State.OPEN) {
            var score = best.score();
            return score == null
                    ? Phrase.of("standing.no_score", Objects.requireNonNullElse(course.score(), 0))
                    : Phrase.of("standing.score_low", score, Objects.requireNonNullElse(course.score(), 0));
        } else if (best != null && !best.course().equals(course.course())) {
            return Phrase.of("standing.equivalent", Phrase.Name.course(best.course()), best.completedOn());
        } else if (best != null) {
            return Phrase.of("standing.done", best.completedOn());
        }
        return record.percent() > 0
                ? Phrase.of("standing.underway", record.percent())
                : Phrase.of("standing.not_begun");
    }

    /**
     * What presses most; of equals the first in the order of the tree. For what is locked it is the next step of what
     * must be met first, even where that is in a set that needs no more of its parts.
     *
     * @param asking the parts on the way here, for a tree in which something waits for itself
     */
    private Optional<NextStep> next(Requirement part, Set<String> asking) {
        var state = state(part);
        if (state == State.MET || state == State.EXEMPT || !part.offered() || !asking.add(part.key())) {
            return Optional.empty();
        }
        var step = Optional.<NextStep>empty();
        if (state == State.LOCKED) {
            step = tree.find(Objects.requireNonNull(gates.get(part.key()))).flatMap(gate -> next(gate, asking));
        } else if (part instanceof SetRequirement set) {
            step = (set.rule().kind() == Rule.Kind.CREDITS ? creditors(set) : set.offeredParts().stream())
                    .flatMap(each -> next(each, asking).stream())
                    .filter(each -> state != State.EXPIRING || each.kind() == NextStep.Kind.RENEW)
                    .min(Comparator.comparing(each -> each.kind().rank()));
        } else if (part instanceof CourseRequirement course) {
            step = Optional.of(step(course, at(course), state));
        }
        asking.remove(part.key());
        return step;
    }

    /** Where credits are counted, sets below are headings: even in one that is met a course adds its credits. */
    private Stream<Requirement> creditors(SetRequirement set) {
        return set.offeredParts().stream()
                .flatMap(part ->
                        part instanceof SetRequirement inner && at(inner).exemption() == null
                                ? creditors(inner)
                                : Stream.of(part));
    }

    private static NextStep step(CourseRequirement course, Reached here, State state) {
        var record = Objects.requireNonNull(here.record());
        if (state == State.EXPIRING) {
            // The shorter way renews what was done here, not what this part counts through.
            var left = here.through() != null
                    ? course.course()
                    : course.renewal().stream()
                            .filter(each -> !record.renewed().contains(each))
                            .findFirst()
                            .orElse(course.course());
            return new NextStep(NextStep.Kind.RENEW, course.key(), left);
        }
        var kind = NextStep.Kind.BEGIN;
        if (state == State.EXPIRED) {
            kind = NextStep.Kind.REPEAT;
        } else if (record.best() != null) {
            kind = NextStep.Kind.IMPROVE;
        } else if (record.percent() > 0) {
            kind = NextStep.Kind.GO_ON;
        }
        return new NextStep(kind, course.key(), course.course());
    }

    private Reached at(Requirement part) {
        return Objects.requireNonNull(reached.get(part.key()));
    }
}
