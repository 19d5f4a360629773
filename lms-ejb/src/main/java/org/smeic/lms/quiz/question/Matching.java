package org.smeic.lms.quiz.question;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * To each premise belongs one of the answers; each right pair earns its part.
 *
 * @param pairs two or more
 * @param distractors answers that belong to no premise, plain text
 * @param shuffle whether each learner may see the premises in another order; answers always are shuffled
 */
public record Matching(Stem stem, List<Pair> pairs, List<String> distractors, boolean shuffle) implements Question {

    /**
     * @param premise safe HTML
     * @param answer plain text; the same answer may belong to several premises
     */
    public record Pair(String premise, String answer) {}

    public Matching {
        pairs = List.copyOf(pairs);
        distractors = List.copyOf(distractors);
        if (pairs.size() < 2) {
            throw new IllegalArgumentException("two pairs");
        }
    }

    @Override
    public Kind kind() {
        return Kind.MATCHING;
    }

    /** All answers there are to choose from, each once; responses count in this list. */
    public List<String> answers() {
        return Stream.concat(pairs.stream().map(Pair::answer), distractors.stream())
                .distinct()
                .toList();
    }

    @Override
    public Marked mark(Response response) {
        var answers = answers();
        var right = IntStream.range(0, pairs.size())
                .filter(i -> answer(answers, response, i).equals(pairs.get(i).answer()))
                .count();
        return Marked.of((double) right / pairs.size(), response, stem, List.of());
    }

    @Override
    public Response right() {
        var answers = answers();
        return new Response(pairs.stream()
                .map(pair -> Integer.toString(answers.indexOf(pair.answer())))
                .toList());
    }

    /** For each premise the chosen answer, empty where none was. */
    @Override
    public List<String> words(Response response) {
        var answers = answers();
        var words = new ArrayList<String>();
        for (var i = 0; i < pairs.size(); i++) {
            words.add(answer(answers, response, i));
        }
        return words;
    }

    private static String answer(List<String> answers, Response response, int premise) {
        var index = Ticks.index(response.at(premise), answers.size());
        return index < 0 ? "" : answers.get(index);
    }
}
