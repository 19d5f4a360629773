package org.smeic.lms.quiz.question;

import java.util.List;

/**
 * A statement that holds or does not.
 *
 * @param truth whether it holds
 * @param remarkOnTrue said to those who answered true, safe HTML or empty
 * @param remarkOnFalse said to those who answered false
 */
public record TrueFalse(Stem stem, boolean truth, String remarkOnTrue, String remarkOnFalse) implements Question {

    @Override
    public Kind kind() {
        return Kind.TRUE_FALSE;
    }

    @Override
    public Marked mark(Response response) {
        return switch (response.text()) {
            case "true" -> Marked.of(truth ? 1 : 0, response, stem, List.of(remarkOnTrue));
            case "false" -> Marked.of(truth ? 0 : 1, response, stem, List.of(remarkOnFalse));
            default -> Marked.of(0, Response.NONE, stem, List.of());
        };
    }

    @Override
    public Response right() {
        return Response.of(Boolean.toString(truth));
    }

    @Override
    public List<String> words(Response response) {
        return response.isEmpty() ? List.of() : List.of(response.text());
    }
}
