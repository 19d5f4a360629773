package org.smeic.lms.quiz.question;

/**
 * What is said after a question was answered; each is safe HTML, empty for nothing.
 *
 * @param general said whatever the response was
 * @param right said after a right response
 * @param partly said after a partly right one
 * @param wrong said after a wrong one
 */
public record Remarks(String general, String right, String partly, String wrong) {

    public static final Remarks NONE = new Remarks("", "", "", "");

    /** Only a remark for all cases. */
    public static Remarks general(String html) {
        return new Remarks(html, "", "", "");
    }

    String to(Verdict verdict) {
        return switch (verdict) {
            case RIGHT -> right;
            case PARTLY -> partly;
            case WRONG, EMPTY -> wrong;
        };
    }
}
