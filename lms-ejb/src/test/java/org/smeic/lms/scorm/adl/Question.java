package org.smeic.lms.scorm.adl;

import java.util.ArrayList;
import java.util.List;

/**
 * What the SCO asks the learner about the player.
 *
 * @param device {@code continue.enabled}, {@code continue.disabled} (absent counts), {@code previous.enabled},
 *     {@code previous.disabled}, {@code toc.enabled}, {@code toc.enabled.selectable}, {@code toc.visible}, {@code
 *     ui.visible}, {@code click.button}
 * @param item title of an item in the table of contents, or {@code root of "title"}; empty where none is meant
 * @param answer whether the answer is yes
 */
public record Question(String device, String item, boolean answer) {

    static List<Question> of(String questions, String answers) {
        if (questions.isEmpty()) {
            return List.of();
        }
        var all = new ArrayList<Question>();
        var expected = answers.split("~");
        for (var text : questions.split("~")) {
            var at = text.indexOf('@');
            var device = at < 0 ? text : text.substring(0, at);
            var item = at < 0 ? "" : text.substring(at + 1);
            var dot = item.indexOf('.');
            all.add(new Question(
                    dot < 0 ? device : device + item.substring(dot),
                    dot < 0 ? item : item.substring(0, dot),
                    expected[all.size()].equals("Y")));
        }
        return List.copyOf(all);
    }
}
