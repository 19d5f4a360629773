package org.smeic.lms.scorm.sequencing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.scorm.sequencing.ContentReport.ObjectiveReport;
import org.smeic.lms.scorm.sequencing.NavigationRequest.Kind;

/**
 * A learner in a tree. Each step answers with the identifier of what was delivered, or with {@code ended}, {@code nothing}
 * or {@code refused}, the last two with the code of the exception.
 */
public final class Course {

    private final Random chance;
    private ActivityTree tree;
    private Trace trace = new Trace();

    Course(Node root) {
        this(root.organization(), new GlobalObjectives(), new Random(1));
    }

    public Course(OrganizationDefinition definition, GlobalObjectives globals, Random chance) {
        this(new ActivityTree(definition, globals), chance);
    }

    public Course(ActivityTree tree, Random chance) {
        this.tree = tree;
        this.chance = chance;
    }

    public ActivityTree tree() {
        return tree;
    }

    String start() {
        return step(NavigationRequest.of(Kind.START));
    }

    String next() {
        return step(NavigationRequest.of(Kind.CONTINUE));
    }

    String back() {
        return step(NavigationRequest.of(Kind.PREVIOUS));
    }

    String exit() {
        return step(NavigationRequest.of(Kind.EXIT));
    }

    String exitAll() {
        return step(NavigationRequest.of(Kind.EXIT_ALL));
    }

    String suspendAll() {
        return step(NavigationRequest.of(Kind.SUSPEND_ALL));
    }

    String resumeAll() {
        return step(NavigationRequest.of(Kind.RESUME_ALL));
    }

    String abandon() {
        return step(NavigationRequest.of(Kind.ABANDON));
    }

    String abandonAll() {
        return step(NavigationRequest.of(Kind.ABANDON_ALL));
    }

    String choose(String target) {
        return step(NavigationRequest.choice(target));
    }

    String jump(String target) {
        return step(NavigationRequest.jump(target));
    }

    public String step(NavigationRequest request) {
        var outcome = new Sequencer(tree, chance).overallSequencing(request);
        trace = outcome.trace();
        var delivered = outcome.delivered();
        var refusal = outcome.trace().refusal();
        return switch (outcome.kind()) {
            case DELIVERED -> delivered == null ? "" : delivered.identifier();
            case ENDED -> "ended";
            case NOTHING -> refusal == null ? "nothing" : "nothing " + refusal.code();
            case REFUSED -> refusal == null ? "refused" : "refused " + refusal.code();
        };
    }

    /** Codes of the processes and exceptions of the last step. */
    Set<String> trace() {
        return trace.steps().stream().map(Trace.Step::code).collect(Collectors.toCollection(TreeSet::new));
    }

    Course passes() {
        return says(ObjectiveValues.UNKNOWN.withSatisfied(Truth.TRUE).withCompleted(Truth.TRUE));
    }

    Course fails() {
        return says(ObjectiveValues.UNKNOWN.withSatisfied(Truth.FALSE).withCompleted(Truth.TRUE));
    }

    Course scores(double measure) {
        return says(ObjectiveValues.UNKNOWN.withMeasure(measure));
    }

    Course leavesOpen() {
        return says(ObjectiveValues.UNKNOWN.withSatisfied(Truth.FALSE).withCompleted(Truth.FALSE));
    }

    /** The open content ends and says this of its activity. */
    Course says(ObjectiveValues values) {
        return reports(values, Map.of(), false);
    }

    /** The open content ends and says nothing, or that it wants to go on another time. */
    Course suspends() {
        return reports(ObjectiveValues.UNKNOWN, Map.of(), true);
    }

    Course says(String objective, ObjectiveValues values) {
        return reports(ObjectiveValues.UNKNOWN, Map.of(objective, values), false);
    }

    private Course reports(ObjectiveValues whole, Map<String, ObjectiveValues> objectives, boolean suspended) {
        Map<String, ObjectiveReport> reports = new HashMap<>();
        objectives.forEach((name, values) -> reports.put(
                name,
                new ObjectiveReport(
                        values, values.completed().isKnown(), values.satisfied().isKnown())));
        Tracking.report(
                current(),
                new ContentReport(
                        whole, whole.completed().isKnown(), whole.satisfied().isKnown(), reports, suspended));
        return this;
    }

    private Activity current() {
        @Nullable Activity current = tree.current();
        if (current == null) {
            throw new IllegalStateException("nothing is open");
        }
        return current;
    }

    Activity activity(String identifier) {
        return tree.find(identifier).orElseThrow();
    }

    Truth satisfied(String identifier) {
        return activity(identifier).satisfied();
    }

    Truth completed(String identifier) {
        return activity(identifier).completed();
    }

    @Nullable
    Double measure(String identifier) {
        return activity(identifier).measure();
    }

    int attempts(String identifier) {
        return activity(identifier).attemptCount();
    }

    ValidRequests offers() {
        return new LookAhead(tree, activity -> false).validRequests();
    }

    /** What the table of contents lets the learner choose, in its order. */
    List<String> choices() {
        return offers().contents().stream()
                .filter(e -> e.visible() && e.selectable())
                .map(e -> e.activity().identifier())
                .toList();
    }

    /** Why the table of contents locks it; empty if it does not. */
    String locked(String identifier) {
        return new LookAhead(tree, activity -> false)
                .refusal(activity(identifier))
                .map(Trace.Step::code)
                .orElse("");
    }

    /** Stored and loaded again, as between two requests. */
    Course reloaded() {
        tree = TreeState.of(tree).restore(tree.definition(), tree.globals());
        return this;
    }
}
