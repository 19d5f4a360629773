package org.smeic.lms.web.authoring;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.smeic.lms.catalog.Course;
import org.smeic.lms.catalog.CourseStatus;
import org.smeic.lms.catalog.Courses;
import org.smeic.lms.enrolment.Enrolments;
import org.smeic.lms.enrolment.Tally;

/** A course of the instructor: who is on it and how they do, and whether it is open. */
@Named
@RequestScoped
public class CourseResultsPage {

    @Inject
    Courses courses;

    @Inject
    Enrolments enrolments;

    @Inject
    @ManagedProperty("#{param.slug}")
    String slug;

    private Course course;
    private Tally tally;
    private LearnersTable learners;

    @PostConstruct
    @SuppressWarnings("NullAway")
    void load() {
        course = courses.own(slug);
        tally = enrolments.tally(slug);
        learners = new LearnersTable(enrolments, slug, (int) tally.enrolled());
    }

    /** Opens the course to learners, for the first time or again. */
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

    public boolean isPublished() {
        return course.getStatus() == CourseStatus.PUBLISHED;
    }

    public Course getCourse() {
        return course;
    }

    public Tally getTally() {
        return tally;
    }

    public LearnersTable getLearners() {
        return learners;
    }
}
