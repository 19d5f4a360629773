package org.smeic.lms.scorm.adl;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.scorm.delivery.Content;
import org.smeic.lms.scorm.delivery.Registration;
import org.smeic.lms.scorm.manifest.Item;
import org.smeic.lms.scorm.manifest.Manifest;
import org.smeic.lms.scorm.sequencing.Activity;
import org.smeic.lms.scorm.sequencing.ActivityTree;
import org.smeic.lms.scorm.sequencing.GlobalObjectives;
import org.smeic.lms.scorm.sequencing.NavigationRequest;
import org.smeic.lms.scorm.sequencing.Outcome;
import org.smeic.lms.scorm.sequencing.ValidRequests;

/** A learner in one of ADL's packages, as the player would lead them, without a browser. */
final class CourseRun {

    /** What a learner keeps from one package to the next. */
    static final class Learner {
        final GlobalObjectives globals = new GlobalObjectives();
        final Map<String, String> shared = new HashMap<>();
    }

    private final Registration registration;
    private final Map<String, Item> items;
    private NavigableMap<String, String> before = new TreeMap<>();
    private boolean open;
    private boolean ended = true;

    CourseRun(Manifest manifest, Learner learner) {
        var organization = Optional.ofNullable(manifest.organization()).orElseThrow();
        var globals = organization.objectivesGlobalToSystem() ? learner.globals : new GlobalObjectives();
        Map<String, String> shared = organization.sharedDataGlobalToSystem() ? learner.shared : new HashMap<>();
        registration = new Registration(
                new ActivityTree(organization, globals), new HashMap<>(), shared, new Random(1), activity -> false);
        items = manifest.all().collect(Collectors.toMap(Item::identifier, i -> i));
    }

    Outcome launch() {
        return settle(registration.launch());
    }

    Outcome navigate(NavigationRequest request) {
        return settle(registration.navigate(request));
    }

    private @Nullable Activity delivered;
    private boolean resumed;

    private Outcome settle(Outcome outcome) {
        if (outcome.kind() != Outcome.Kind.REFUSED) {
            ended = outcome.kind() == Outcome.Kind.ENDED;
            delivered = outcome.delivered();
            resumed = outcome.resumed();
            open = delivered != null;
        }
        return outcome;
    }

    boolean isOpen() {
        return open;
    }

    boolean hasEnded() {
        return ended;
    }

    /** The SCO that was delivered starts. */
    RuntimeApi start() {
        var activity = Optional.ofNullable(delivered).orElseThrow();
        var item = item(activity);
        before = registration.initial(activity, resumed, content(item), Command.LEARNER_ID, "Learner, Two");
        return new RuntimeApi(registration.runtimeData(activity, before));
    }

    /** It has ended; what it wants next. */
    @Nullable
    NavigationRequest end(RuntimeApi api) {
        open = false;
        return registration.end(Optional.ofNullable(delivered).orElseThrow(), api.data(), before);
    }

    /** Title and launch parameters of what was delivered. */
    String parameters() {
        var launch = delivered == null ? null : item(delivered).launch();
        return launch == null ? "(nothing)" : launch.query();
    }

    ValidRequests validRequests() {
        return registration.validRequests();
    }

    Optional<Activity> titled(String title) {
        return registration.tree().all().stream()
                .filter(a -> a.definition().title().strip().equals(title.strip()))
                .findFirst();
    }

    private Item item(Activity activity) {
        return Optional.ofNullable(items.get(activity.identifier())).orElseThrow();
    }

    private static Content content(Item item) {
        return new Content(item.rules().dataFromLms(), item.rules().timeLimitAction());
    }
}
