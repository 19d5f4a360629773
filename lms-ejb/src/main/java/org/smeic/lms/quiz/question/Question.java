package org.smeic.lms.quiz.question;

import java.util.List;

/** A question as its author wrote it. It knows the right answer: what a learner sees is made from it elsewhere. */
public sealed interface Question
        permits SingleChoice, MultipleChoice, TrueFalse, ShortAnswer, Numerical, Matching, Ordering {

    Stem stem();

    Kind kind();

    /** The mark for {@code response}: always the same, 1 for the right response, 0 for none. */
    Marked mark(Response response);

    /** A response that gets the full mark. */
    Response right();

    /** What {@code response} says, in words a person reads: one plain text or safe HTML per part. */
    List<String> words(Response response);
}
