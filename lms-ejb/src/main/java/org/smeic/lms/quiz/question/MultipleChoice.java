package org.smeic.lms.quiz.question;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Any number of options may be ticked. Each adds its percentage, wrong ones may take away; the sum never falls below
 * 0 and is taken relative to all that can be earned, so that ticking exactly the right ones is always 1.
 *
 * @param options two or more, at least one with more than 0 percent
 * @param shuffle whether each learner may see another order
 */
public record MultipleChoice(Stem stem, List<Option> options, boolean shuffle) implements Question {

    public MultipleChoice {
        options = List.copyOf(options);
        if (options.size() < 2 || options.stream().noneMatch(option -> option.percent() > 0)) {
            throw new IllegalArgumentException("two options and one that is right");
        }
    }

    @Override
    public Kind kind() {
        return Kind.MULTIPLE_CHOICE;
    }

    @Override
    public Marked mark(Response response) {
        var ticked = Ticks.of(response, options);
        // Who ticks all has not chosen: a wrong option without a penalty of its own must not be free.
        var all = ticked.size() == options.size() && options.stream().anyMatch(option -> option.percent() <= 0);
        var sum = all ? 0 : ticked.stream().mapToDouble(Option::percent).sum() / attainable();
        return Marked.of(
                Math.max(0, sum),
                response,
                stem,
                ticked.stream().map(Option::remark).toList());
    }

    @Override
    public Response right() {
        return new Response(IntStream.range(0, options.size())
                .filter(i -> options.get(i).percent() > 0)
                .mapToObj(Integer::toString)
                .toList());
    }

    @Override
    public List<String> words(Response response) {
        return Ticks.of(response, options).stream().map(Option::html).toList();
    }

    private double attainable() {
        return options.stream()
                .mapToDouble(Option::percent)
                .filter(percent -> percent > 0)
                .sum();
    }
}
