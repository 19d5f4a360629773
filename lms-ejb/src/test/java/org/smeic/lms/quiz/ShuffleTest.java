package org.smeic.lms.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.smeic.lms.quiz.question.Ordering;
import org.smeic.lms.quiz.question.Response;

class ShuffleTest {

    @Property(tries = 300)
    void whatIsShownLeadsBackToWhatIsMeant(@ForAll long seed, @ForAll @IntRange(max = 6) int kind) {
        var question = QuizFixture.questions().get(kind);
        var shuffle = Shuffle.of(question, seed, kind);
        var shown = shuffle.toShown(question.right());
        assertThat(question.mark(shuffle.toOwn(shown)).mark()).isEqualTo(1);
    }

    @Property(tries = 300)
    void anOrderToFindIsNeverShownSolved(@ForAll long seed) {
        var ordering = (Ordering) QuizFixture.questions().get(6);
        assertThat(Shuffle.of(ordering, seed, 1).rows(ordering.items())).isNotEqualTo(ordering.items());
    }

    @Property(tries = 300)
    void whatLeadsNowhereIsNothing(@ForAll String value, @ForAll @IntRange(max = 6) int kind) {
        var question = QuizFixture.questions().get(kind);
        var own = Shuffle.of(question, 1, 1).toOwn(Response.of(value, "-1", "99", "x"));
        assertThat(question.mark(own).mark()).isBetween(0.0, 1.0);
    }
}
