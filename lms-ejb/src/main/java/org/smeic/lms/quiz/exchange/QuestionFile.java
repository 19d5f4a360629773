package org.smeic.lms.quiz.exchange;

import java.util.List;
import org.smeic.lms.quiz.question.Question;
import org.smeic.lms.shared.Refusal;

/**
 * A file of questions, read.
 *
 * @param questions those that were kept, in order; may be empty
 * @param report what became of each
 */
public record QuestionFile(List<Question> questions, ImportReport report) {

    /** Larger files are refused, in bytes. */
    public static final int LARGEST = 20 * 1024 * 1024;

    public QuestionFile {
        questions = List.copyOf(questions);
    }

    /**
     * Reads GIFT or Moodle XML, told apart by what is in it.
     *
     * @throws Refusal if the file as a whole is not readable, with the place
     */
    public static QuestionFile read(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw new Refusal("quiz.file_too_large", LARGEST / 1024 / 1024);
        }
        var encoded = EncodedText.of(bytes);
        var text = encoded.text().strip();
        if (text.isEmpty()) {
            throw new Refusal("quiz.file_empty");
        }
        if (text.startsWith("PK\u0003\u0004") || text.indexOf('\0') >= 0) {
            throw new Refusal("quiz.file_not_text");
        }
        return text.startsWith("<") ? new MoodleXmlReader(bytes, encoded).read() : new GiftReader(encoded).read();
    }
}
