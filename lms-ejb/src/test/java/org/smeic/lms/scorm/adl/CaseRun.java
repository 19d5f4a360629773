package org.smeic.lms.scorm.adl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.scorm.manifest.Manifest;
import org.smeic.lms.scorm.sequencing.Activity;
import org.smeic.lms.scorm.sequencing.HiddenControl;
import org.smeic.lms.scorm.sequencing.NavigationRequest;
import org.smeic.lms.scorm.sequencing.NavigationRequest.Kind;
import org.smeic.lms.scorm.sequencing.Outcome;
import org.smeic.lms.scorm.sequencing.ValidRequests;

/** One of ADL's cases, played step by step: what must be delivered, what the SCO calls, what the learner does. */
final class CaseRun {

    private final TestCase test;
    private final Function<String, Manifest> packages;
    private final CourseRun.Learner learner;
    private final List<String> failures = new ArrayList<>();
    private final Map<String, CourseRun> courses = new HashMap<>();
    private CourseRun course;
    private int at;

    CaseRun(TestCase test, Function<String, Manifest> packages, CourseRun.Learner learner) {
        this.test = test;
        this.packages = packages;
        this.learner = learner;
        this.course = course(test.name().equals("DDM") ? "DDMa" : test.name());
    }

    private CourseRun course(String name) {
        return courses.computeIfAbsent(name, n -> new CourseRun(packages.apply(n), learner));
    }

    /** What went wrong, nothing when the case passes. */
    List<String> run() {
        course.launch();
        if (test.name().equals("API")) {
            chooseIfOffered("Asset Launch Test");
        } else if (!List.of(".", "", "DDMa").contains(test.start())) {
            chooseIfOffered(test.start());
        }
        while (failures.isEmpty() && at < test.steps().size()) {
            step(test.steps().get(at++));
        }
        if (failures.isEmpty() && course.isOpen()) {
            failures.add("an extra activity was delivered: " + course.parameters());
        }
        if (failures.isEmpty() && test.steps().get(at - 1).verb().equals("HasEnded") && !course.hasEnded()) {
            failures.add("the session did not end");
        }
        return failures;
    }

    private void step(Step step) {
        if (!course.isOpen() || !step.isFor(course.parameters())) {
            fail(
                    step,
                    "expected activity " + step.activity() + ", delivered "
                            + (course.isOpen() ? course.parameters() : "nothing"));
            return;
        }
        ask(step);
        var api = course.start();
        step.commands().forEach(c -> c.check(api).ifPresent(f -> fail(step, f)));
        if (!api.isOver()) {
            api.terminate("");
        }
        var wish = course.end(api);
        if (at < test.steps().size() || !isLearners(step.verb())) {
            follow(step, wish);
        }
    }

    private void ask(Step step) {
        if (step.questions().isEmpty()) {
            return;
        }
        var valid = course.validRequests();
        for (var question : step.questions()) {
            answer(question, valid)
                    .filter(a -> a != question.answer())
                    .ifPresent(a -> fail(step, question.device() + " " + question.item() + " is " + a));
        }
    }

    private Optional<Boolean> answer(Question question, ValidRequests valid) {
        var entry = course.titled(title(question.item())).flatMap(a -> entry(a, valid));
        return Optional.ofNullable(
                switch (question.device()) {
                    case "continue.enabled" -> goesOn(valid);
                    case "continue.disabled" -> !goesOn(valid);
                    case "previous.enabled" -> goesBack(valid);
                    case "previous.disabled" -> !goesBack(valid);
                    case "toc.enabled" -> valid.contents().stream().anyMatch(ValidRequests.Entry::visible);
                    case "toc.visible" ->
                        entry.map(ValidRequests.Entry::visible).orElse(false);
                    case "toc.enabled.selectable" ->
                        entry.map(e -> e.visible() && e.selectable()).orElse(false);
                    default -> null;
                });
    }

    private static boolean goesOn(ValidRequests valid) {
        return valid.goOn() && !valid.hidden().contains(HiddenControl.CONTINUE);
    }

    private static boolean goesBack(ValidRequests valid) {
        return valid.back() && !valid.hidden().contains(HiddenControl.PREVIOUS);
    }

    private static Optional<ValidRequests.Entry> entry(Activity activity, ValidRequests valid) {
        return valid.contents().stream().filter(e -> e.activity() == activity).findFirst();
    }

    private static boolean isLearners(String verb) {
        return !List.of("", "AutoTest", "HasEnded", "OKEnd").contains(verb);
    }

    private void follow(Step step, @Nullable NavigationRequest wish) {
        var words = step.instruction();
        var first = words.size() > 1 ? words.get(1) : "";
        switch (step.verb()) {
            case "", "AutoTest", "HasEnded", "OKEnd" -> wished(step, wish);
            case "Continue" -> move(step, NavigationRequest.of(Kind.CONTINUE));
            case "Previous" -> move(step, NavigationRequest.of(Kind.PREVIOUS));
            case "Choice", "ChoiceExit", "launch" -> choose(step, first);
            case "TRIGExitAll" -> move(step, NavigationRequest.of(Kind.EXIT_ALL));
            case "APIt1" -> choose(step, "API Implementation Test 1");
            case "APIt2" -> choose(step, "API Implementation Test 2");
            case "DMIt1", "DMIt2", "DMIt3", "DMIt4" ->
                choose(step, "Data Model Implementation Test " + step.verb().charAt(4));
            case "RootSX4b" -> {
                wished(step, wish);
                choose(step, "LMS Test Content Package SX-04b");
            }
            case "ContinueExitCM8" -> {
                move(step, NavigationRequest.of(Kind.CONTINUE));
                relaunch(null);
            }
            case "SuspendCM09ca" -> {
                move(step, NavigationRequest.of(Kind.SUSPEND_ALL));
                relaunch(null);
            }
            // The click takes the SCO away; what it wishes while it goes comes too late.
            case "ExitCM09ba" -> relaunch(null);
            case "LaunchDDMb", "ReLaunchDDMb" -> relaunch(wish, "DDMb");
            case "ReLaunchDDMa" -> relaunch(wish, "DDMa");
            case "DMBxAct" -> {
                relaunch(wish, null);
                chooseIfOffered("Data Model Behavior Test 1");
            }
            case "RelaunchCM10" -> {
                relaunch(wish, null);
                choose(step, "Activity 4");
            }
            case "relaunch", "autoendrelaunch", "exitlaunch" -> relaunch(wish, first);
            case "launchnchoose", "relaunchnchoose", "autoendlaunchnchoose" -> {
                relaunch(wish, first);
                choose(step, words.get(2));
            }
            default -> relaunch(wish, null);
        }
    }

    private void wished(Step step, @Nullable NavigationRequest wish) {
        if (wish != null && course.navigate(wish).kind() == Outcome.Kind.REFUSED) {
            return;
        }
        if (wish == null && at < test.steps().size()) {
            fail(step, "the SCO asked for nothing");
        }
    }

    /** The learner leaves and comes back; what the SCO wanted happens first. */
    private void relaunch(@Nullable NavigationRequest wish, @Nullable String name) {
        if (wish != null) {
            course.navigate(wish);
        }
        relaunch(name);
    }

    private void relaunch(@Nullable String name) {
        if (!course.hasEnded()) {
            course.navigate(NavigationRequest.of(Kind.EXIT_ALL));
        }
        course = name == null || name.isEmpty() ? course : course(name);
        course.launch();
    }

    private void move(Step step, NavigationRequest request) {
        var outcome = course.navigate(request);
        if (outcome.kind() == Outcome.Kind.REFUSED) {
            fail(step, request + " was refused: " + outcome.trace().refusal());
        }
    }

    private void choose(Step step, String title) {
        var target = course.titled(title(title));
        if (target.isEmpty()) {
            fail(step, "no activity " + title);
            return;
        }
        var valid = course.validRequests();
        var selectable = entry(target.get(), valid);
        if (selectable.isEmpty() || !selectable.get().selectable()) {
            fail(
                    step,
                    title + " cannot be chosen: "
                            + selectable.map(ValidRequests.Entry::refusal).orElse(null));
            return;
        }
        move(step, NavigationRequest.choice(target.get().identifier()));
    }

    private void chooseIfOffered(String title) {
        course.titled(title).ifPresent(a -> course.navigate(NavigationRequest.choice(a.identifier())));
    }

    private static String title(String words) {
        var root = words.indexOf("root of \"");
        return root < 0 ? words : words.substring(root + 9, words.length() - 1);
    }

    private void fail(Step step, String what) {
        failures.add(step.key() + " (" + at + "/" + test.steps().size() + ") " + what);
    }
}
