package org.smeic.lms.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.smeic.lms.catalog.Audience;
import org.smeic.lms.catalog.Drawing;
import org.smeic.lms.catalog.Level;
import org.smeic.lms.catalog.Topic;
import org.smeic.lms.search.Answers.Question;
import org.smeic.lms.search.Answers.Spare;

class TriageTest {

    @Property
    void theSameAnswersGiveTheSameAdvice(@ForAll("answers") Answers answers, @ForAll("items") List<Item> items) {
        var shuffled = new java.util.ArrayList<>(items);
        Collections.shuffle(shuffled, new Random(7));
        assertThat(Triage.advise(answers, shuffled)).isEqualTo(Triage.advise(answers, items));
    }

    @Property
    void everyThingHasReasonsAndEveryReasonNamesAnAnswer(
            @ForAll("answers") Answers answers, @ForAll("items") List<Item> items) {
        var things = Triage.advise(answers, items).things();
        assertThat(things).hasSizeLessThanOrEqualTo(3);
        assertThat(things).allSatisfy(thing -> assertThat(thing.reasons())
                .isNotEmpty()
                .allSatisfy(reason -> assertThat(answers.to(reason)).isNotNull()));
    }

    @Property
    void whatIsLeftOpenKeepsNothingOut(@ForAll("answers") Answers answers, @ForAll("items") List<Item> items) {
        assertThat(Triage.advise(answers, items).leftOut().keySet())
                .allSatisfy(question -> assertThat(answers.to(question)).isNotNull());
        assertThat(Triage.advise(new Answers(null, null, null, null), items).leftOut())
                .isEmpty();
    }

    @Property
    void whatAnAnswerAloneKeepsOutComesWithoutIt(
            @ForAll("answers") Answers answers, @ForAll("items") List<Item> items) {
        var before = Triage.advise(answers, items);
        before.leftOut().forEach((question, number) -> {
            var open = open(answers, question);
            var others = Set.of(Question.values()).stream().anyMatch(each -> open.to(each) != null);
            if (others && before.things().isEmpty() && open.time() != Spare.WEEKS) {
                assertThat(Triage.advise(open, items).things()).isNotEmpty();
            }
        });
    }

    private static Answers open(Answers answers, Question question) {
        return new Answers(
                question == Question.WHO ? null : answers.who(),
                question == Question.NEED ? null : answers.need(),
                question == Question.TIME ? null : answers.time(),
                question == Question.LANGUAGE ? null : answers.language());
    }

    @Provide
    Arbitrary<Answers> answers() {
        return Combinators.combine(
                        Arbitraries.of(Audience.class).injectNull(.3),
                        Arbitraries.of(Topic.class).injectNull(.3),
                        Arbitraries.of(Spare.class).injectNull(.3),
                        Arbitraries.of("en", "ko").injectNull(.3))
                .as(Answers::new);
    }

    @Provide
    Arbitrary<List<Item>> items() {
        var item = Combinators.combine(
                        Arbitraries.of(Kind.class),
                        Arbitraries.longs().between(1, 1000),
                        Arbitraries.of(Audience.class),
                        Arbitraries.of(Topic.class).set().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.of(Level.class),
                        Arbitraries.of("en", "ko"),
                        Arbitraries.integers().between(5, 400))
                .as((kind, id, who, topics, level, language, minutes) -> new Item(
                        kind,
                        id,
                        "s" + id,
                        "T",
                        "S",
                        "O",
                        who,
                        topics.stream().sorted().toList(),
                        level,
                        language,
                        minutes,
                        1,
                        Drawing.PATH));
        return item.list().ofMaxSize(40).uniqueElements(Item::key);
    }
}
