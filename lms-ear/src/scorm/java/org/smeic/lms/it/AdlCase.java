package org.smeic.lms.it;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.smeic.lms.scorm.adl.Question;
import org.smeic.lms.scorm.adl.Step;
import org.smeic.lms.scorm.adl.TestCase;

/** One of ADL's cases in a browser: what must be launched, what its SCO is answered, what the learner then does. */
final class AdlCase {

    private static final int PATIENCE = 8000;

    private final TestCase test;
    private final Path packages;
    private final ScormSite site;
    private final Page page;
    private final PlayerPage player;
    private final Deque<JsonObject> events = new ArrayDeque<>();
    private final List<String> failures = new ArrayList<>();
    private Path course;
    private int done;
    private int calls;

    AdlCase(TestCase test, Path packages, ScormSite site, BrowserContext context) {
        this.test = test;
        this.packages = packages;
        this.site = site;
        this.course = zip(test.name().equals("DDM") ? "DDMa" : test.name());
        context.exposeBinding("__adl", (source, values) -> {
            events.add(new Gson().fromJson((String) values[0], JsonObject.class));
            return null;
        });
        context.addInitScript(Script.of("adl-2004.js", "CASE", script()));
        this.page = context.newPage();
        page.onDialog(Dialog::dismiss);
        this.player = new PlayerPage(page);
    }

    private Path zip(String name) {
        return packages.resolve("LMSTestPackage_" + name + ".zip");
    }

    private Map<String, Object> script() {
        return Map.of(
                "title",
                test.title(),
                "steps",
                test.steps().stream()
                        .map(step -> Map.of(
                                "activity",
                                step.activity(),
                                "questions",
                                step.questions().stream()
                                        .map(q -> q.device() + " " + q.item())
                                        .collect(Collectors.joining("~")),
                                "commands",
                                step.commands().stream()
                                        .map(c -> Map.of(
                                                "call", c.call().name(), "argument", c.argument(), "value", c.value()))
                                        .toList()))
                        .toList());
    }

    /** What went wrong, nothing when the case passes. */
    List<String> run() {
        player.open(site.launch(course));
        begin();
        while (failures.isEmpty() && done < test.steps().size()) {
            var event = next(PATIENCE + longest() * 60);
            if (event == null) {
                failures.add(test.steps().get(done).key() + " was never delivered; " + where());
            } else {
                hear(event);
            }
        }
        if (failures.isEmpty()) {
            seeThatItIsOver();
        }
        return failures;
    }

    /** How many calls of the SCOs to their API were judged. */
    int calls() {
        return calls;
    }

    private void begin() {
        var start = test.name().equals("API") ? "Asset Launch Test" : test.start();
        if (!List.of(".", "", "DDMa").contains(start) && player.lets(start)) {
            player.choose(start);
        }
    }

    private int longest() {
        return test.steps().stream().mapToInt(s -> s.commands().size()).max().orElse(0);
    }

    private JsonObject next(double patience) {
        try {
            page.waitForCondition(() -> !events.isEmpty(), new Page.WaitForConditionOptions().setTimeout(patience));
        } catch (PlaywrightException nothing) {
            return null;
        }
        return events.removeFirst();
    }

    private String where() {
        return "state " + player.state() + ", frames "
                + page.frames().stream().skip(1).map(Frame::url).toList();
    }

    private void hear(JsonObject event) {
        var at = event.get("step").getAsInt();
        var value = event.get("value");
        switch (event.get("what").getAsString()) {
            case "launched" -> {
                var launched = value.getAsJsonObject();
                if (!launched.get("right").getAsBoolean()) {
                    failures.add("launched " + launched.get("id").getAsString() + " instead of step " + at);
                }
            }
            case "questions" -> answer(test.steps().get(at));
            case "answers" -> judge(test.steps().get(at), new Gson().fromJson(value, String[][].class));
            case "instruction" -> {
                done = at + 1;
                follow(test.steps().get(at));
            }
            case "failed" -> failures.add(value.getAsString());
            default -> {
                // An alert of the SCO, meant for people.
            }
        }
    }

    private void judge(Step step, String[][] answers) {
        for (var i = 0; i < step.commands().size(); i++) {
            calls += answers[i].length;
            step.commands()
                    .get(i)
                    .check(new AnswersOnce(List.of(answers[i])))
                    .ifPresent(wrong -> failures.add(step.key() + " " + wrong));
        }
    }

    /** The SCO asks what the learner sees of the player, and is answered by what the player shows. */
    private void answer(Step step) {
        player.settle();
        var sco = page.frames().stream()
                .filter(f -> f.url().matches(".*[?&]tc=.*"))
                .findFirst()
                .orElseThrow();
        for (var i = 0; i < step.questions().size(); i++) {
            var question = step.questions().get(i);
            if (question.device().equals("click.button")) {
                sco.locator("button").first().click();
                return;
            }
            var seen = seen(question);
            if (seen != question.answer()) {
                failures.add(step.key() + " " + question.device() + " " + question.item() + " is " + seen);
            }
            sco.locator((seen ? "#tRadio" : "#fRadio") + i).check();
        }
        sco.locator("#submit button, button#submit, #submit").last().click();
    }

    private boolean seen(Question question) {
        return switch (question.device()) {
            case "continue.enabled" -> player.offers("continue");
            case "continue.disabled" -> !player.offers("continue");
            case "previous.enabled" -> player.offers("previous");
            case "previous.disabled" -> !player.offers("previous");
            case "toc.enabled" -> player.hasContents();
            case "toc.visible" -> player.shows(title(question.item()));
            case "toc.enabled.selectable" -> player.lets(title(question.item()));
            default -> question.answer();
        };
    }

    private static String title(String words) {
        var root = words.indexOf("root of \"");
        return root < 0 ? words : words.substring(root + 9, words.length() - 1);
    }

    private void follow(Step step) {
        player.settle();
        var words = step.instruction();
        var first = words.size() > 1 ? words.get(1) : "";
        if (done == test.steps().size()) {
            return;
        }
        switch (step.verb()) {
            case "", "AutoTest", "HasEnded", "OKEnd" -> {
                // The SCO has asked for what comes next.
            }
            case "Continue" -> player.press("continue");
            case "Previous" -> player.press("previous");
            case "Choice", "ChoiceExit", "launch" -> player.choose(title(first));
            case "TRIGExitAll" -> player.press("exitAll");
            case "APIt1", "APIt2" -> player.choose("API Implementation Test " + step.verb().charAt(4));
            case "DMIt1", "DMIt2", "DMIt3", "DMIt4" ->
                player.choose("Data Model Implementation Test " + step.verb().charAt(4));
            case "DMBxAct" -> relaunch("", "Data Model Behavior Test 1");
            case "RootSX4b" -> {
                page.waitForTimeout(400);
                player.choose("LMS Test Content Package SX-04b");
            }
            case "ContinueExitCM8" -> pressAndRelaunch("continue");
            case "SuspendCM09ca" -> pressAndRelaunch("suspendAll");
            case "RelaunchCM10" -> relaunch("", "Activity 4");
            case "LaunchDDMb", "ReLaunchDDMb" -> relaunch("DDMb", "");
            case "ReLaunchDDMa" -> relaunch("DDMa", "");
            case "relaunch", "autoendrelaunch", "exitlaunch" -> relaunch(first, "");
            case "launchnchoose", "relaunchnchoose", "autoendlaunchnchoose" -> relaunch(first, words.get(2));
            default -> relaunch("", "");
        }
    }

    private void pressAndRelaunch(String control) {
        player.press(control);
        page.waitForTimeout(400);
        relaunch("", "");
    }

    private void relaunch(String name, String title) {
        player.leave();
        course = name.isEmpty() ? course : zip(name);
        player.open(site.launch(course));
        if (!title.isEmpty()) {
            player.choose(title);
        }
    }

    private void seeThatItIsOver() {
        var last = test.steps().get(done - 1);
        if (last.verb().equals("HasEnded")) {
            for (var i = 0; i < 40 && !player.isEnded(); i++) {
                page.waitForTimeout(50);
            }
            if (!player.isEnded()) {
                failures.add("the session did not end; " + where());
            }
        }
        for (var more = next(500); more != null && failures.isEmpty(); more = next(100)) {
            if (more.get("what").getAsString().equals("launched")) {
                failures.add("an extra activity was delivered: " + more);
            }
        }
    }
}
