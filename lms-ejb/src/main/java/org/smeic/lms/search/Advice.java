package org.smeic.lms.search;

import java.util.List;
import java.util.Map;

/**
 * What answers lead to.
 *
 * @param things at most three, the best first
 * @param leftOut by question how many things its answer alone keeps out
 */
public record Advice(List<Recommended> things, Map<Answers.Question, Integer> leftOut) {

    /**
     * One thing to do.
     *
     * @param reasons one or more: the questions whose answer it fits, in the order they were asked
     */
    public record Recommended(Item item, List<Answers.Question> reasons) {}
}
