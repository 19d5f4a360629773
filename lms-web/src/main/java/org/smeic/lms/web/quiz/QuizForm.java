package org.smeic.lms.web.quiz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.smeic.lms.quiz.question.Response;

/**
 * Answers as the form of a quiz posts them: {@code asked} names each question that was on the page (a question without
 * ticks posts nothing else); {@code q7} are the values of question 7, {@code q7.0}, {@code q7.1} … its rows.
 */
final class QuizForm {

    private static final int MOST_ROWS = 200;

    private QuizForm() {}

    static Map<Long, Response> answers(Map<String, String[]> form) {
        var answers = new HashMap<Long, Response>();
        for (var asked : form.getOrDefault("asked", new String[0])) {
            if (asked.matches("\\d{1,18}")) {
                answers.put(Long.valueOf(asked), new Response(values(form, "q" + asked)));
            }
        }
        return answers;
    }

    private static List<String> values(Map<String, String[]> form, String name) {
        var rows = new ArrayList<String>();
        var value = form.get(name + ".0");
        while (value != null && value.length > 0 && rows.size() < MOST_ROWS) {
            rows.add(value[0]);
            value = form.get(name + "." + rows.size());
        }
        return rows.isEmpty() ? Arrays.asList(form.getOrDefault(name, new String[0])) : rows;
    }
}
