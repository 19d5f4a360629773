package org.smeic.lms.quiz;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.smeic.lms.quiz.exchange.QuestionFile;
import org.smeic.lms.shared.SafeHtml;

/**
 * Where files of questions come in. No door, so that no page reaches it: an import job calls it in its transaction,
 * where nobody is signed in, and answers for who may.
 */
@Dependent
public class QuizBank {

    private static final int USUAL_PASS_MARK = 70;

    @Inject
    QuizShelf shelf;

    /**
     * Makes a quiz of a GIFT or Moodle XML file, named after the file, without limits.
     *
     * @throws NothingKept when no question of it can be kept
     * @throws org.smeic.lms.shared.Refusal when the file cannot be read, with the place
     */
    public ImportedQuiz importQuestions(String fileName, byte[] bytes) {
        var file = QuestionFile.read(bytes);
        if (file.questions().isEmpty()) {
            throw new NothingKept(file.report());
        }
        var draft = new QuizDraft(title(fileName), USUAL_PASS_MARK, null, null, file.questions());
        return new ImportedQuiz(
                shelf.add(draft), draft.title(), file.questions().size(), file.report());
    }

    private static String title(String fileName) {
        var name = SafeHtml.plain(fileName.replaceAll(".*[/\\\\]", "")
                .replaceFirst("(?i)\\.(?:gift|xml|txt)$", "")
                .replace('_', ' ')
                .replace("<", ""));
        return name.isBlank() ? "?" : name;
    }
}
