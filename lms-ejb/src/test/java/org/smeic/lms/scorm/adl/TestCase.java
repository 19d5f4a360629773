package org.smeic.lms.scorm.adl;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One of ADL's cases: launches in the order in which the system must deliver them.
 *
 * @param name of the case and of its package, {@code CM-01}
 * @param title as the package's items say it in their launch parameters; the same as the name but for few
 * @param start title of the item to choose first; {@code .} when the package is simply started
 */
public record TestCase(String name, String title, String start, List<Step> steps) {

    private static final Pattern STEP = Pattern.compile("(Act(.*?)V([^.]*))\\.(.*)", Pattern.DOTALL);

    static TestCase parse(String name, String text, Abbreviations words) {
        var title = name;
        var start = ".";
        var steps = new ArrayList<Step>();
        var open = new StepLines("", "", "");
        for (var line : CaseText.lines(text)) {
            var equals = line.indexOf('=');
            if (equals < 0 || line.contains("####")) {
                continue;
            }
            var key = line.substring(0, equals);
            var value = line.substring(equals + 1);
            var step = STEP.matcher(key);
            if (!step.matches()) {
                title = key.equals("title") ? value.strip() : title;
                start = key.equals("start") ? value.strip() : start;
                continue;
            }
            if (!open.key.equals(step.group(1))) {
                open.closeInto(steps);
                open = new StepLines(step.group(1), step.group(2), step.group(3));
            }
            open.take(step.group(4), value, words);
        }
        open.closeInto(steps);
        return new TestCase(name, title, start, List.copyOf(steps));
    }

    /** The lines of one step while they come in. */
    private static final class StepLines {

        private final String key;
        private final String activity;
        private final String visit;
        private final List<Command> commands = new ArrayList<>();
        private String questions = "";
        private String answers = "";
        private String instruction = "";

        StepLines(String key, String activity, String visit) {
            this.key = key;
            this.activity = activity;
            this.visit = visit;
        }

        void take(String field, String value, Abbreviations words) {
            if (field.startsWith("commands")) {
                Command.parse(Abbreviations.unescaped(value), words).ifPresent(commands::add);
            } else if (field.contains("UIQ")) {
                questions = value.strip();
            } else if (field.contains("UIA")) {
                answers = value.strip();
            } else if (field.contains("CUI")) {
                instruction = value.strip();
            }
        }

        void closeInto(List<Step> steps) {
            if (!key.isEmpty()) {
                steps.add(new Step(
                        key,
                        activity,
                        Integer.parseInt(visit),
                        List.copyOf(commands),
                        Question.of(questions, answers),
                        instruction.isEmpty() ? List.of() : List.of(instruction.split("~"))));
            }
        }
    }
}
