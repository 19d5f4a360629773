package org.smeic.lms.web.scorm;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.scorm.AttemptResult.ItemResult;
import org.smeic.lms.scorm.AttemptReview;
import org.smeic.lms.scorm.LessonResults;
import org.smeic.lms.scorm.Lock;
import org.smeic.lms.scorm.ScormResults;

/** One attempt at a SCORM lesson of the instructor's course. */
@Named
@RequestScoped
public class AttemptPage {

    @Inject
    ScormResults results;

    @Inject
    @ManagedProperty("#{param.slug}")
    String slug;

    @Inject
    @ManagedProperty("#{param.lesson}")
    String position;

    @Inject
    @ManagedProperty("#{param.attempt}")
    String attempt;

    private AttemptReview review;
    private LessonResults lesson;

    @PostConstruct
    @SuppressWarnings("NullAway")
    void load() {
        var number = LessonNumber.position(position);
        review = results.attempt(slug, number, LessonNumber.id(attempt));
        lesson = results.lesson(slug, number);
    }

    public AttemptReview getReview() {
        return review;
    }

    public LessonResults getLesson() {
        return lesson;
    }

    public List<ItemResult> getItems() {
        return review.result().items();
    }

    /** How deep an item is drawn, 0..5. */
    public int depth(ItemResult item) {
        return Math.min(5, item.of12() ? item.depth() - 1 : item.depth());
    }

    /** Why the learner cannot choose the item now; null when they can. */
    public @Nullable Lock lock(ItemResult item) {
        return review.locks().get(item.identifier());
    }

    /** The name of an item in a trace; of what is none, as it stands there. */
    public String title(@Nullable String identifier) {
        return review.result().items().stream()
                .filter(item -> item.identifier().equals(identifier))
                .map(ItemResult::title)
                .findFirst()
                .orElse(identifier == null ? "" : identifier);
    }

    public String getCourseAddress() {
        return "/teach/courses/" + slug;
    }

    public String getLessonAddress() {
        return getCourseAddress() + "/lessons/" + position;
    }
}
