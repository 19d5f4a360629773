package org.smeic.lms.quiz.question;

import java.util.List;

/**
 * One of several options is to be chosen; others may earn a part.
 *
 * @param options two or more, one of them 100 percent
 * @param shuffle whether each learner may see another order
 */
public record SingleChoice(Stem stem, List<Option> options, boolean shuffle) implements Question {

    public SingleChoice {
        options = List.copyOf(options);
        if (options.size() < 2 || options.stream().noneMatch(option -> option.percent() == 100)) {
            throw new IllegalArgumentException("two options and one that is right");
        }
    }

    @Override
    public Kind kind() {
        return Kind.SINGLE_CHOICE;
    }

    @Override
    public Marked mark(Response response) {
        var ticked = Ticks.of(response, options);
        // Two ticks where one was asked for are no answer, whichever they are.
        var sum = ticked.size() == 1 ? ticked.get(0).percent() / 100 : 0;
        return Marked.of(
                sum, response, stem, ticked.stream().map(Option::remark).toList());
    }

    @Override
    public Response right() {
        for (var i = 0; i < options.size(); i++) {
            if (options.get(i).percent() == 100) {
                return Response.of(Integer.toString(i));
            }
        }
        throw new IllegalStateException("no right option");
    }

    @Override
    public List<String> words(Response response) {
        return Ticks.of(response, options).stream().map(Option::html).toList();
    }
}
