package org.smeic.lms.enrolment;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.ZoneId;
import org.smeic.lms.catalog.Course;

/** A course given at a time, with a tutor and a number of seats. Its row is the lock under which seats change hands. */
@Entity
public class Offering {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Course course;

    private Instant startsAt;
    private Instant endsAt;
    private String zone;
    private String tutor;
    private int seats;
    private int taken;
    private int asked;

    @SuppressWarnings("NullAway.Init")
    protected Offering() {}

    Offering(Course course, OfferingFacts facts) {
        this.course = course;
        this.startsAt = facts.startsAt();
        this.endsAt = facts.endsAt();
        this.zone = facts.zone().getId();
        this.tutor = facts.tutor();
        this.seats = facts.seats();
    }

    boolean hasFreeSeat() {
        return taken < seats;
    }

    /** The next number in the order of arrival, from 1. */
    int arrival() {
        return ++asked;
    }

    void seatTaken() {
        taken++;
    }

    void seatLeft() {
        taken--;
    }

    void resize(int newSeats) {
        seats = newSeats;
    }

    boolean hasBegun(Instant now) {
        return !now.isBefore(startsAt);
    }

    boolean wasAsked() {
        return asked > 0;
    }

    public Long getId() {
        return id;
    }

    public Course getCourse() {
        return course;
    }

    public Instant getStartsAt() {
        return startsAt;
    }

    /** Where it takes place or where its tutor sits. */
    public ZoneId getZone() {
        return ZoneId.of(zone);
    }
}
