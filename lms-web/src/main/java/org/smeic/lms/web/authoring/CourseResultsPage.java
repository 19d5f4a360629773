package org.smeic.lms.web.authoring;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.catalog.Course;
import org.smeic.lms.catalog.CourseStatus;
import org.smeic.lms.catalog.Courses;
import org.smeic.lms.enrolment.Enrolments;
import org.smeic.lms.enrolment.LearnerRow;
import org.smeic.lms.enrolment.Tally;

/** A course of the instructor: who is on it and how they do, and whether it is open. */
@Named
@RequestScoped
public class CourseResultsPage {

    private static final int PER_PAGE = 25;

    @Inject
    Courses courses;

    @Inject
    Enrolments enrolments;

    @Inject
    @ManagedProperty("#{param.slug}")
    String slug;

    @Inject
    @ManagedProperty("#{param.page}")
    @Nullable
    String wanted;

    private Course course;
    private Tally tally;
    private List<LearnerRow> learners = List.of();
    private int page;

    @PostConstruct
    @SuppressWarnings("NullAway")
    void load() {
        course = courses.own(slug);
        tally = enrolments.tally(slug);
        page = wanted != null && wanted.matches("\\d{1,6}") ? Math.min(Integer.parseInt(wanted), getPages() - 1) : 0;
        learners = enrolments.learners(slug, page * PER_PAGE, PER_PAGE);
    }

    /** Opens the draft to learners. */
    public void publish() throws IOException {
        courses.publish(slug);
        again();
    }

    /** Takes the course out of the catalog. */
    public void retire() throws IOException {
        courses.retire(slug);
        again();
    }

    private void again() throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect("/teach/courses/" + slug);
    }

    public boolean isDraft() {
        return course.getStatus() == CourseStatus.DRAFT;
    }

    public boolean isPublished() {
        return course.getStatus() == CourseStatus.PUBLISHED;
    }

    public Course getCourse() {
        return course;
    }

    public Tally getTally() {
        return tally;
    }

    public List<LearnerRow> getLearners() {
        return learners;
    }

    /** From 0. */
    public int getPage() {
        return page;
    }

    public int getPages() {
        return (int) Math.max(1, (tally.enrolled() + PER_PAGE - 1) / PER_PAGE);
    }
}
