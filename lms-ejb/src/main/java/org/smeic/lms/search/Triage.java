package org.smeic.lms.search;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.search.Advice.Recommended;
import org.smeic.lms.search.Answers.Question;
import org.smeic.lms.search.Answers.Spare;

/** From answers and what there is to at most three things, each with its reasons; the same for the same. */
final class Triage {

    private static final int MOST = 3;
    private static final int HOUR = 60;

    private Triage() {}

    static Advice advise(Answers answers, Collection<Item> items) {
        var things = items.stream()
                .filter(item -> kept(answers, item, null))
                .map(item -> new Recommended(item, reasons(answers, item)))
                .filter(thing -> !thing.reasons().isEmpty())
                .sorted(best(answers))
                .limit(MOST)
                .toList();
        return new Advice(things, leftOut(answers, items));
    }

    private static Map<Question, Integer> leftOut(Answers answers, Collection<Item> items) {
        var left = new EnumMap<Question, Integer>(Question.class);
        for (var question : Question.values()) {
            var number = (int) items.stream()
                    .filter(item -> excludes(answers, question, item) && kept(answers, item, question))
                    .count();
            if (number > 0) {
                left.put(question, number);
            }
        }
        return left;
    }

    private static boolean kept(Answers answers, Item item, @Nullable Question but) {
        return Arrays.stream(Question.values())
                .noneMatch(question -> question != but && excludes(answers, question, item));
    }

    private static List<Question> reasons(Answers answers, Item item) {
        return Arrays.stream(Question.values())
                .filter(question -> answers.to(question) != null && speaksFor(answers, question, item))
                .toList();
    }

    private static boolean excludes(Answers answers, Question question, Item item) {
        var asksForLess = question != Question.TIME || answers.time() != Spare.WEEKS;
        return answers.to(question) != null && asksForLess && !speaksFor(answers, question, item);
    }

    private static boolean speaksFor(Answers answers, Question question, Item item) {
        return switch (question) {
            case WHO -> item.audience() == answers.who();
            case NEED -> answers.need() != null && item.topics().contains(answers.need());
            case TIME -> inTime(answers.time(), item);
            case LANGUAGE -> item.language().equals(answers.language());
        };
    }

    private static boolean inTime(@Nullable Spare time, Item item) {
        if (time == null) {
            return false;
        }
        return switch (time) {
            case AN_HOUR -> item.minutes() <= HOUR;
            case THREE_HOURS -> item.minutes() <= HOUR * 3;
            case WEEKS -> !item.isCourse();
        };
    }

    /** More reasons first; then what is about nothing else, what asks least to begin, and what is short. */
    private static Comparator<Recommended> best(Answers answers) {
        return Comparator.comparingInt((Recommended thing) -> -thing.reasons().size())
                .thenComparing(thing ->
                        answers.need() == null ? 0 : thing.item().topics().size())
                .thenComparing(thing -> thing.item().level())
                .thenComparing(thing -> thing.item().minutes())
                .thenComparing(thing -> thing.item().key());
    }
}
