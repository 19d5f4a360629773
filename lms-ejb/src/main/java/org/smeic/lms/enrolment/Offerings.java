package org.smeic.lms.enrolment;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.smeic.lms.catalog.CourseStatus;
import org.smeic.lms.catalog.Courses;
import org.smeic.lms.identity.Caller;
import org.smeic.lms.identity.Role;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.shared.Refusal;

/**
 * Courses given at a time, and who has a seat in them. Seats are exact however many ask at once: whoever changes one
 * holds the offering's row, numbers follow the order in which it was got hold of, and a seat that is left goes to the first
 * who waits in the same transaction.
 */
@Stateless
@RolesAllowed(Role.Names.LEARNER)
public class Offerings {

    private static final long NOBODY = 0;

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Courses courses;

    @Inject
    Places places;

    @Inject
    SeatBook book;

    @Inject
    OfferingCards cards;

    /** Those of a course that have not begun, the next first, as anybody sees them. */
    @PermitAll
    public List<OfferingCard> coming(String slug) {
        return cards.of(slug, NOBODY, Instant.now());
    }

    /** Those of a course that have not begun, the next first, with what the caller has of them. */
    public List<OfferingCard> comingForMe(String slug) {
        return cards.of(slug, caller.id(), Instant.now());
    }

    /** All of a course of the calling instructor, the first one first. */
    @RolesAllowed(Role.Names.INSTRUCTOR)
    public List<OfferingCard> all(String slug) {
        return cards.of(courses.own(slug).getSlug(), NOBODY, Instant.EPOCH);
    }

    /**
     * A seat for the caller, or a place in the waiting list; asking again changes nothing. Who gets a seat is on the course.
     *
     * @return TAKEN or WAITING
     * @throws Refusal {@code enrolment.offering_begun}, {@code enrolment.course_closed} when its course is not published
     * @throws EntryRefused when others let people in, and nobody has let the caller in so far
     */
    public SeatState ask(long offeringId) {
        var offering = open(book.held(offeringId));
        if (!places.mayEnter(caller.id(), offering.getCourse()) && !isForAll(offering)) {
            throw new EntryRefused(places.terms(offering.getCourse()).way());
        }
        var seat = book.find(offering, caller.id()).orElseGet(() -> book.fresh(offering, caller.id()));
        if (seat.state() == SeatState.GIVEN_UP) {
            seat.arrives(offering.arrival());
            if (offering.hasFreeSeat()) {
                book.give(offering, seat);
            } else {
                seat.become(SeatState.WAITING);
            }
        }
        return seat.state();
    }

    /** Where coordinators nominate, the seats they do not fill are for everybody. */
    private boolean isForAll(Offering offering) {
        return offering.hasQuotas() && places.terms(offering.getCourse()).way() == Way.NOMINATION;
    }

    /**
     * The caller leaves their seat or the waiting list; on the course they stay.
     *
     * @throws Refusal {@code enrolment.answer_nomination} when a seat is held for them
     */
    public void giveUp(long offeringId) {
        var offering = book.held(offeringId);
        var seat = book.find(offering, caller.id()).orElseThrow(NotFound::new);
        if (seat.state() == SeatState.HELD) {
            throw new Refusal("enrolment.answer_nomination");
        }
        var sat = seat.state() == SeatState.TAKEN;
        seat.become(SeatState.GIVEN_UP);
        if (sat) {
            book.vacate(offering, seat);
        }
        book.moveUp(offering);
    }

    /** The calling instructor gives a course of theirs at a time. */
    @RolesAllowed(Role.Names.INSTRUCTOR)
    public long offer(String slug, OfferingFacts facts) {
        if (!facts.startsAt().isAfter(Instant.now())) {
            throw new Refusal("enrolment.offering_past");
        }
        var offering = new Offering(courses.own(slug), facts);
        em.persist(offering);
        return offering.getId();
    }

    /**
     * Another number of seats. More seats go to those who wait; with fewer nobody loses the one they have.
     *
     * @param seats 1 to 100,000
     */
    @RolesAllowed(Role.Names.INSTRUCTOR)
    public void resize(long offeringId, int seats) {
        var offering = own(offeringId);
        offering.resize(OfferingFacts.seats(seats));
        book.moveUp(offering);
    }

    /**
     * Takes an offering back that nobody has asked for.
     *
     * @throws Refusal {@code enrolment.offering_asked}
     */
    @RolesAllowed(Role.Names.INSTRUCTOR)
    public void takeBack(long offeringId) {
        var offering = own(offeringId);
        if (offering.wasAsked()) {
            throw new Refusal("enrolment.offering_asked");
        }
        em.createQuery("delete from SeatQuota q where q.offering = :offering")
                .setParameter("offering", offering)
                .executeUpdate();
        em.remove(offering);
    }

    private Offering own(long id) {
        var offering = book.held(id);
        courses.own(offering.getCourse().getSlug());
        return offering;
    }

    private static Offering open(Offering offering) {
        if (offering.getCourse().getStatus() != CourseStatus.PUBLISHED) {
            throw new Refusal("enrolment.course_closed");
        }
        if (offering.hasBegun(Instant.now())) {
            throw new Refusal("enrolment.offering_begun");
        }
        return offering;
    }
}
