package org.smeic.lms.web.quiz;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.quiz.QuizLesson;
import org.smeic.lms.quiz.Quizzes;
import org.smeic.lms.quiz.question.Response;
import org.smeic.lms.shared.NotFound;

/** A quiz before, during and after an attempt. */
@Named
@RequestScoped
public class QuizPlayer {

    @Inject
    Quizzes quizzes;

    private @Nullable QuizLesson quiz;

    /** The quiz of the lesson as the learner has it before them. */
    public QuizLesson at(long lessonId) {
        var open = quiz;
        if (open == null) {
            open = quizzes.open(lessonId);
            quiz = open;
        }
        return open;
    }

    /** Begins an attempt, and shows it at the address. */
    public void start(long lessonId, String address) throws IOException {
        quizzes.start(lessonId);
        show(address);
    }

    /** Saves what stands in the form. */
    public void save(String address) throws IOException {
        quizzes.save(attempt(), answers());
        show(address);
    }

    /** Hands in what stands in the form. */
    public void handIn(String address) throws IOException {
        quizzes.submit(attempt(), answers());
        show(address);
    }

    /** The two answers to a statement, in the order they are shown. */
    public List<String> getTruths() {
        return List.of("true", "false");
    }

    /** Seconds as minutes and seconds: {@code 9:05}. */
    public String clock(long seconds) {
        return seconds / 60 + (seconds % 60 < 10 ? ":0" : ":") + seconds % 60;
    }

    private static Map<Long, Response> answers() {
        return QuizForm.answers(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap());
    }

    /** The attempt the form was made for, which need not be the one that is open now. */
    private static long attempt() {
        var id = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("attempt");
        if (id == null || !id.matches("\\d{1,18}")) {
            throw new NotFound();
        }
        return Long.parseLong(id);
    }

    private static void show(String address) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(address);
    }
}
