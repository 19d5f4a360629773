package org.smeic.lms.scorm.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.smeic.lms.scorm.runtime.RuntimeData;
import org.smeic.lms.scorm.sequencing.ActivityDefinition;
import org.smeic.lms.scorm.sequencing.ActivityTree;
import org.smeic.lms.scorm.sequencing.Combination;
import org.smeic.lms.scorm.sequencing.ControlMode;
import org.smeic.lms.scorm.sequencing.GlobalObjectives;
import org.smeic.lms.scorm.sequencing.NavigationRequest;
import org.smeic.lms.scorm.sequencing.NavigationRequest.Kind;
import org.smeic.lms.scorm.sequencing.OrganizationDefinition;
import org.smeic.lms.scorm.sequencing.Outcome;
import org.smeic.lms.scorm.sequencing.RuleAction;
import org.smeic.lms.scorm.sequencing.RuleCondition;
import org.smeic.lms.scorm.sequencing.Sequencing;
import org.smeic.lms.scorm.sequencing.SequencingRule;
import org.smeic.lms.scorm.sequencing.Tracking;
import org.smeic.lms.scorm.sequencing.Truth;

/** Between what a SCO says and what the tree makes of it (RTE 2.1, 4.2), and how far that is. */
class RegistrationTest {

    private static final Sequencing FLOW =
            Sequencing.DEFAULT.with(new ControlMode(true, true, true, false, true, true, false, false));

    private final Registration two = registration(leaf("A", List.of()), leaf("B", List.of()));
    private NavigableMap<String, String> before = new TreeMap<>();

    private static ActivityDefinition leaf(String name, List<SequencingRule> rules) {
        var d = Sequencing.DEFAULT;
        var ruled = new Sequencing(
                d.controlMode(),
                rules,
                d.exitConditions(),
                d.postConditions(),
                d.limits(),
                d.rollupRules(),
                d.rollup(),
                d.objectives(),
                d.selection(),
                d.randomization(),
                d.delivery(),
                d.completion(),
                d.sharedData(),
                d.hiddenControls(),
                d.places());
        return new ActivityDefinition(name, name, true, 0, ruled, List.of());
    }

    private static Registration registration(ActivityDefinition... leaves) {
        var root = new ActivityDefinition("root", "Root", true, 0, FLOW, List.of(leaves));
        var tree = new ActivityTree(new OrganizationDefinition(root, true, true), new GlobalObjectives());
        return new Registration(tree, new HashMap<>(), new HashMap<>(), new Random(1), a -> false);
    }

    /** The open SCO starts. */
    private RuntimeData begin(Registration registration, Outcome outcome) {
        var activity = Objects.requireNonNull(outcome.delivered());
        before = registration.initial(activity, outcome.resumed(), new Content("", ""), "u1", "Lovelace, Ada");
        return registration.runtimeData(activity, before);
    }

    private void end(Registration registration, RuntimeData data, Map<String, String> says) {
        says.forEach(data::set);
        registration.end(Objects.requireNonNull(registration.tree().current()), data, before);
    }

    @Test
    void openContentThatHasNotEndedIsNotDone() {
        var only = registration(leaf("A", List.of()));
        only.launch();
        assertThat(Achievement.of(only.tree()))
                .extracting(Achievement::percent, Achievement::done, Achievement::score)
                .containsExactly(0, false, null);
    }

    @Test
    void contentThatEndedWithoutAWordIsDone() {
        var only = registration(leaf("A", List.of()));
        end(only, begin(only, only.launch()), Map.of());
        assertThat(Achievement.of(only.tree()).done()).isTrue();
        assertThat(only.tree().root().completed()).as("asked on a copy").isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void anAssetIsDoneOnceOpened() {
        var only = registration(leaf("A", List.of()));
        Tracking.opened(Objects.requireNonNull(only.launch().delivered()));
        assertThat(Achievement.of(only.tree()).done()).isTrue();
    }

    @Test
    void whatComesBackFromASuspensionIsOpenAgain() {
        var only = registration(leaf("A", List.of()));
        end(only, begin(only, only.launch()), Map.of("cmi.exit", "suspend"));
        only.navigate(NavigationRequest.of(Kind.SUSPEND_ALL));
        assertThat(only.launch().resumed()).isTrue();
        assertThat(Achievement.of(only.tree()).done()).isFalse();
    }

    @Test
    void progressCountsTheItemsThatAreDone() {
        end(two, begin(two, two.launch()), Map.of("cmi.completion_status", "completed", "cmi.score.scaled", "0.5"));
        two.navigate(NavigationRequest.of(Kind.CONTINUE));
        assertThat(Achievement.of(two.tree()))
                .extracting(Achievement::percent, Achievement::done, Achievement::score)
                .containsExactly(50, false, 25);
    }

    @Test
    void whoFailedIsNotDoneThoughAllIsCompleted() {
        end(
                two,
                begin(two, two.launch()),
                Map.of("cmi.completion_status", "completed", "cmi.success_status", "failed"));
        var next = two.navigate(NavigationRequest.of(Kind.CONTINUE));
        end(two, begin(two, next), Map.of("cmi.completion_status", "completed", "cmi.success_status", "failed"));
        assertThat(Achievement.of(two.tree()).done()).isFalse();
    }

    @Test
    void whatMayNotBeResumedIsStartedAnewAndNobodyIsLockedOut() {
        var once = new SequencingRule(
                Combination.ALL,
                List.of(new RuleCondition(RuleCondition.Kind.ATTEMPTED, null, 0, false)),
                RuleAction.DISABLED,
                0);
        var skipped = new SequencingRule(once.combination(), once.conditions(), RuleAction.SKIP, 0);
        var registration = registration(leaf("A", List.of(once, skipped)), leaf("B", List.of()));
        assertThat(registration.launch().delivered()).hasToString("A");
        registration.navigate(NavigationRequest.of(Kind.SUSPEND_ALL));
        assertThat(registration.launch().delivered()).hasToString("B");
    }

    @Test
    void aNewAttemptStartsFromNothingAndAResumedOneFromWhatWasStored() {
        end(two, begin(two, two.launch()), Map.of("cmi.location", "p3", "cmi.exit", "suspend"));
        two.navigate(NavigationRequest.of(Kind.CONTINUE));
        var again = begin(two, two.navigate(NavigationRequest.choice("A")));
        assertThat(again.get("cmi.location").value()).isEqualTo("p3");
        assertThat(again.get("cmi.entry").value()).isEqualTo("resume");
        end(two, again, Map.of("cmi.exit", "normal"));
        two.navigate(NavigationRequest.of(Kind.CONTINUE));
        var fresh = begin(two, two.navigate(NavigationRequest.choice("A")));
        assertThat(fresh.get("cmi.location").value()).isEmpty();
        assertThat(fresh.get("cmi.entry").value()).isEqualTo("ab-initio");
    }

    @Test
    void whoAbandonsLeavesNothingBehind() {
        var data = begin(two, two.launch());
        end(two, data, Map.of("cmi.completion_status", "completed", "adl.nav.request", "abandonAll"));
        two.navigate(NavigationRequest.of(Kind.ABANDON_ALL));
        assertThat(two.tree().find("A").orElseThrow().completed()).isEqualTo(Truth.UNKNOWN);
        assertThat(two.data(two.tree().find("A").orElseThrow()).values()).isEmpty();
    }

    @Test
    void aLogoutIsAnExitOfAllUnlessSomethingElseIsAskedFor() {
        var data = begin(two, two.launch());
        data.set("cmi.exit", "logout");
        var wish = two.end(Objects.requireNonNull(two.tree().current()), data, before);
        assertThat(wish).isEqualTo(NavigationRequest.of(Kind.EXIT_ALL));
    }
}
