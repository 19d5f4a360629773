package org.smeic.lms.quiz.question;

import java.util.List;

/**
 * A few words are to be written. The first wording that fits decides, so that an author may put a special case
 * before a general one.
 *
 * @param accepted one or more, one of them 100 percent
 * @param caseMatters whether capitals count
 */
public record ShortAnswer(Stem stem, List<Accepted> accepted, boolean caseMatters) implements Question {

    /**
     * A wording and what it earns.
     *
     * @param pattern {@code *} stands for any characters, {@code \*} for a star
     * @param percent 0 to 100
     * @param remark safe HTML or empty
     */
    public record Accepted(String pattern, double percent, String remark) {
        public Accepted {
            if (!(percent >= 0 && percent <= 100)) {
                throw new IllegalArgumentException("percent must be 0 to 100: " + percent);
            }
        }
    }

    public ShortAnswer {
        accepted = List.copyOf(accepted);
        if (accepted.stream().noneMatch(answer -> answer.percent() == 100)) {
            throw new IllegalArgumentException("one wording that is right");
        }
    }

    @Override
    public Kind kind() {
        return Kind.SHORT_ANSWER;
    }

    @Override
    public Marked mark(Response response) {
        if (response.text().isBlank()) {
            return Marked.of(0, Response.NONE, stem, List.of());
        }
        return accepted.stream()
                .filter(answer -> new Wording(answer.pattern(), caseMatters).accepts(response.text()))
                .findFirst()
                .map(answer -> Marked.of(answer.percent() / 100, response, stem, List.of(answer.remark())))
                .orElseGet(() -> Marked.of(0, response, stem, List.of()));
    }

    @Override
    public Response right() {
        return accepted.stream()
                .filter(answer -> answer.percent() == 100)
                .findFirst()
                .map(answer -> Response.of(Wording.literal(answer.pattern())))
                .orElse(Response.NONE);
    }

    @Override
    public List<String> words(Response response) {
        return response.isEmpty() ? List.of() : List.of(response.text());
    }
}
