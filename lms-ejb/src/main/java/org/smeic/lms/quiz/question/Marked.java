package org.smeic.lms.quiz.question;

import java.util.List;
import java.util.stream.Stream;

/**
 * A response with its mark.
 *
 * @param mark 0 to 1
 * @param verdict the mark in a word
 * @param remarks what to say, in order, safe HTML, none empty
 */
public record Marked(double mark, Verdict verdict, List<String> remarks) {

    /** Three thirds written as 33.33 % are a whole. */
    private static final double NEARLY = 0.0005;

    static Marked of(double sum, Response response, Stem stem, List<String> own) {
        var mark = sum > 1 - NEARLY ? 1 : sum < NEARLY ? 0 : sum;
        var verdict = mark == 1
                ? Verdict.RIGHT
                : mark > 0 ? Verdict.PARTLY : response.isEmpty() ? Verdict.EMPTY : Verdict.WRONG;
        var remarks = Stream.concat(
                        own.stream(),
                        Stream.of(stem.remarks().to(verdict), stem.remarks().general()))
                .filter(remark -> !remark.isBlank())
                .distinct()
                .toList();
        return new Marked(mark, verdict, remarks);
    }
}
