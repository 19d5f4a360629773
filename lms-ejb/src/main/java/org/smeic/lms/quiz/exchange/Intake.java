package org.smeic.lms.quiz.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.smeic.lms.quiz.exchange.ImportReport.Entry;
import org.smeic.lms.quiz.exchange.ImportReport.Outcome;
import org.smeic.lms.quiz.question.Question;
import org.smeic.lms.quiz.question.QuestionJson;
import org.smeic.lms.shared.Refusal;
import org.smeic.lms.shared.SafeHtml;

/** Gathers what a reader finds: questions, and for each a line of the report. */
final class Intake {

    private static final int MOST = 1_000;
    private static final int LONGEST_NAME = 200;
    /** What every database we run on holds in one column, in characters. */
    private static final int LONGEST_QUESTION = 1_000_000;

    private static final Pattern FORMULA = Pattern.compile("\\\\\\(|\\\\\\[|\\$\\$");

    private final List<Question> questions = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Set<Note> notes = new LinkedHashSet<>();
    private final Set<Note> changes = new LinkedHashSet<>();

    /** Takes what {@code build} makes, or says why it could not be made. */
    void take(int line, String name, String kindIfUnfit, Supplier<Question> build) {
        changes.clear();
        try {
            var question = build.get();
            if (QuestionJson.write(question).length() > LONGEST_QUESTION) {
                throw new Unfit("question_too_large", LONGEST_QUESTION / 1_000);
            }
            questions.add(question);
            var kind = question.kind().name().toLowerCase(Locale.ROOT);
            enter(line, name, kind, changes.isEmpty() ? Outcome.KEPT : Outcome.CHANGED, List.copyOf(changes));
        } catch (Unfit unfit) {
            drop(line, name, kindIfUnfit, unfit.note());
        }
        if (questions.size() > MOST) {
            throw new Refusal("quiz.too_many_questions", MOST);
        }
    }

    void drop(int line, String name, String kind, Note because) {
        enter(line, name, kind, Outcome.DROPPED, List.of(because));
    }

    /** The question at hand is not quite what the file says. */
    void changed(String key, Object... arguments) {
        changes.add(Note.of(key, arguments));
    }

    /** Something about the whole file. */
    void note(String key, Object... arguments) {
        notes.add(Note.of(key, arguments));
    }

    /** Tells what of {@code source} the question at hand will not show. */
    void compare(String source) {
        SafeHtml.losses(source).forEach(loss -> changed("html_dropped", loss));
        if (FORMULA.matcher(source).find()) {
            changed("formula_as_text");
        }
    }

    QuestionFile file(String format) {
        return new QuestionFile(questions, new ImportReport(format, entries, List.copyOf(notes)));
    }

    /** A name for lists: {@code given}, or else the beginning of what is asked; never empty. */
    static String name(String given, String html) {
        var name = SafeHtml.plain(given.isBlank() ? html : given);
        if (name.isEmpty()) {
            return "?";
        }
        var longest = given.isBlank() ? 80 : LONGEST_NAME;
        return name.codePointCount(0, name.length()) <= longest
                ? name
                : name.substring(0, name.offsetByCodePoints(0, longest - 1)) + "…";
    }

    private void enter(int line, String name, String kind, Outcome outcome, List<Note> because) {
        entries.add(new Entry(entries.size() + 1, line, name, kind, outcome, because));
    }
}
