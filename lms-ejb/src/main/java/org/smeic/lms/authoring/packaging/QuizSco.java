package org.smeic.lms.authoring.packaging;

import static org.smeic.lms.shared.JsonTool.JSON;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.smeic.lms.authoring.folder.CourseFiles;
import org.smeic.lms.authoring.folder.CourseSource;
import org.smeic.lms.quiz.exchange.QuestionFile;
import org.smeic.lms.quiz.question.QuestionJson;
import org.smeic.lms.shared.Refusal;

/** A quiz as one SCO. Its answers travel along, as in every SCORM package; for what must stay secret use our quiz. */
final class QuizSco {

    private final CourseSource.Quiz quiz;
    private final CourseFiles files;
    private final Words words;

    QuizSco(CourseSource.Quiz quiz, CourseFiles files, Words words) {
        this.quiz = quiz;
        this.files = files;
        this.words = words;
    }

    /** Puts the SCO's files into the zip. */
    Sco into(PackageZip zip, String id) {
        var page = id + "/index.html";
        var questions = id + "/questions.js";
        var body = "<h1 tabindex=\"-1\">%s</h1>\n<div id=\"quiz\"></div>\n".formatted(Html.text(quiz.title()));
        zip.text(page, Html.page(words, quiz.title(), body, "lms/sco.js", questions, "lms/quiz.js"));
        zip.text(questions, "window.LMS_QUIZ = " + json() + ";\n");
        return new Sco(id, quiz.title(), List.of(page, questions), quiz.pass());
    }

    private String json() {
        var all = JSON.createArrayBuilder();
        for (var question : read().questions()) {
            try (var reader = JSON.createReader(new StringReader(QuestionJson.write(question)))) {
                all.add(reader.readObject());
            }
        }
        return JSON.createObjectBuilder()
                .add("pass", quiz.pass())
                .add("words", words.toJson())
                .add("questions", all)
                .build()
                .toString();
    }

    private QuestionFile read() {
        try {
            var read = QuestionFile.read(Files.readAllBytes(files.file(quiz.path())));
            if (read.questions().isEmpty()) {
                throw new Refusal("authoring.quiz_empty", quiz.path());
            }
            return read;
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }
}
