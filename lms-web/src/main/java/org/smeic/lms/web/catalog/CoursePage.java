package org.smeic.lms.web.catalog;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.catalog.Course;
import org.smeic.lms.catalog.Courses;
import org.smeic.lms.enrolment.Enrolment;
import org.smeic.lms.enrolment.Enrolments;
import org.smeic.lms.enrolment.OfferingCard;
import org.smeic.lms.enrolment.Offerings;
import org.smeic.lms.enrolment.Status;
import org.smeic.lms.web.shared.CurrentUser;

/** One course: what you will do, how long it takes, and the way in. */
@Named
@RequestScoped
public class CoursePage {

    @Inject
    Courses courses;

    @Inject
    Enrolments enrolments;

    @Inject
    Offerings offeringsDoor;

    @Inject
    CurrentUser user;

    @Inject
    @ManagedProperty("#{param.slug}")
    String slug;

    private Course course;
    private @Nullable Enrolment enrolment;
    private List<OfferingCard> offerings = List.of();

    @PostConstruct
    @SuppressWarnings("NullAway")
    void load() {
        course = courses.get(slug);
        enrolment = user.isSignedIn() ? enrolments.find(slug).orElse(null) : null;
        offerings = user.isSignedIn() ? offeringsDoor.comingForMe(slug) : offeringsDoor.coming(slug);
    }

    public Course getCourse() {
        return course;
    }

    public List<OfferingCard> getOfferings() {
        return offerings;
    }

    public boolean isEnrolled() {
        return enrolment != null && enrolment.getStatus() != Status.WITHDRAWN;
    }

    public int getPercent() {
        return enrolment == null ? 0 : enrolment.getPercent();
    }
}
