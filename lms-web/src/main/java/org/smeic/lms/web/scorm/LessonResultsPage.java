package org.smeic.lms.web.scorm;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.smeic.lms.scorm.LessonResults;
import org.smeic.lms.scorm.ScormResults;

/** A SCORM lesson of the instructor's course: who has tried it and how it went. */
@Named
@RequestScoped
public class LessonResultsPage {

    @Inject
    ScormResults results;

    @Inject
    @ManagedProperty("#{param.slug}")
    String slug;

    @Inject
    @ManagedProperty("#{param.lesson}")
    String position;

    private LessonResults lesson;
    private AttemptsTable attempts;

    @PostConstruct
    @SuppressWarnings("NullAway")
    void load() {
        var number = LessonNumber.position(position);
        lesson = results.lesson(slug, number);
        attempts = new AttemptsTable(results, slug, number, (int) lesson.attempts());
    }

    public LessonResults getLesson() {
        return lesson;
    }

    public AttemptsTable getAttempts() {
        return attempts;
    }

    public ScorePlot getPlot() {
        return ScorePlot.of(lesson.scores());
    }

    public String getCourseAddress() {
        return "/teach/courses/" + slug;
    }

    public String getAddress() {
        return getCourseAddress() + "/lessons/" + position;
    }

    public String getFile() {
        return "/results/" + slug + "/" + position + ".csv";
    }
}
