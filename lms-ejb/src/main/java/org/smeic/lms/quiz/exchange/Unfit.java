package org.smeic.lms.quiz.exchange;

/** One question cannot be kept; the file goes on. */
final class Unfit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Note note;

    Unfit(String key, Object... arguments) {
        super(key);
        note = Note.of(key, arguments);
    }

    Note note() {
        return note;
    }
}
