package org.smeic.lms.web.enrolment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.enrolment.CourseOutline;
import org.smeic.lms.enrolment.Enrolments;
import org.smeic.lms.enrolment.NotEnrolled;
import org.smeic.lms.enrolment.OutlineItem;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.web.shared.Elsewhere;

/** The learning page: the outline, and the player of the lesson that is open. */
@Named
@RequestScoped
public class LearnPage {

    @Inject
    Enrolments enrolments;

    @Inject
    @ManagedProperty("#{param.slug}")
    String slug;

    @Inject
    @ManagedProperty("#{param.lesson}")
    @Nullable
    String lesson;

    private CourseOutline outline;
    private OutlineItem item;

    @PostConstruct
    @SuppressWarnings("NullAway")
    void load() {
        outline = outline();
        item = lesson == null || lesson.isEmpty()
                ? outline.next().or(() -> outline.at(1)).orElseThrow(NotFound::new)
                : outline.at(number(lesson)).orElseThrow(NotFound::new);
    }

    /** Whoever is not on the course may be shown what it is, and enrol there. */
    private CourseOutline outline() {
        try {
            return enrolments.outline(slug);
        } catch (NotEnrolled stranger) {
            throw new Elsewhere("/courses/" + URLEncoder.encode(slug, StandardCharsets.UTF_8));
        }
    }

    private static int number(String text) {
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
    }

    /** Where a lesson of this course is. */
    public String address(int position) {
        return "/learn/" + slug + "/" + position;
    }

    public CourseOutline getOutline() {
        return outline;
    }

    /** The lesson that is open. */
    public OutlineItem getItem() {
        return item;
    }

    /** The player of the lesson's kind: a page of the feature that owns the kind. */
    public String getPlayer() {
        return switch (item.kind()) {
            case PAGES -> "/WEB-INF/views/reading/player.xhtml";
            case QUIZ -> "/WEB-INF/views/quiz/player.xhtml";
            case SCORM -> "/WEB-INF/views/scorm/player.xhtml";
        };
    }

    public boolean isLast() {
        return item.position() == outline.items().size();
    }
}
