package org.smeic.lms.web.enrolment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.smeic.lms.catalog.Course;
import org.smeic.lms.catalog.Courses;
import org.smeic.lms.enrolment.OfferingCard;
import org.smeic.lms.enrolment.OfferingFacts;
import org.smeic.lms.enrolment.Offerings;
import org.smeic.lms.shared.Refusal;
import org.smeic.lms.web.shared.CurrentUser;

/** The dates on which an instructor gives a course, in the instructor's own zone. */
@Named
@RequestScoped
public class OfferingsPage {

    @Inject
    Courses courses;

    @Inject
    Offerings offerings;

    @Inject
    CurrentUser user;

    @Inject
    @ManagedProperty("#{param.slug}")
    String slug;

    private Course course;
    private List<OfferingCard> all = List.of();
    private String starts = "";
    private String ends = "";
    private String tutor = "";
    private int seats = 20;

    @PostConstruct
    @SuppressWarnings("NullAway")
    void load() {
        course = courses.own(slug);
        all = offerings.all(slug);
        tutor = course.getFacts().teacher();
    }

    public void offer() throws IOException {
        offerings.offer(slug, new OfferingFacts(moment(starts), moment(ends), user.zone(), tutor, seats));
        again();
    }

    public void resize(long offering, int newSeats) throws IOException {
        offerings.resize(offering, newSeats);
        again();
    }

    public void takeBack(long offering) throws IOException {
        offerings.takeBack(offering);
        again();
    }

    private Instant moment(String local) {
        try {
            return LocalDateTime.parse(local).atZone(user.zone()).toInstant();
        } catch (DateTimeParseException unreadable) {
            var refusal = new Refusal("enrolment.offering_time");
            refusal.initCause(unreadable);
            throw refusal;
        }
    }

    private void again() throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect("/teach/courses/" + slug + "/dates");
    }

    public Course getCourse() {
        return course;
    }

    public List<OfferingCard> getAll() {
        return all;
    }

    public ZoneId getZone() {
        return user.zone();
    }

    public String getStarts() {
        return starts;
    }

    public void setStarts(String starts) {
        this.starts = starts;
    }

    public String getEnds() {
        return ends;
    }

    public void setEnds(String ends) {
        this.ends = ends;
    }

    public String getTutor() {
        return tutor;
    }

    public void setTutor(String tutor) {
        this.tutor = tutor;
    }

    public int getSeats() {
        return seats;
    }

    public void setSeats(int seats) {
        this.seats = seats;
    }
}
