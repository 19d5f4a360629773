package org.smeic.lms.enrolment;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.smeic.lms.catalog.CatalogFixture;
import org.smeic.lms.catalog.Course;
import org.smeic.lms.identity.Caller;

/** Offerings for tests. */
public final class OfferingFixture {

    private OfferingFixture() {}

    /** One of twenty seats that lasts a week; its id. */
    public static long offering(EntityManager em, Course course, Instant start, String zone) {
        var offering = new Offering(
                em.merge(course),
                new OfferingFacts(start, start.plus(Duration.ofDays(7)), ZoneId.of(zone), "Mei Lin", 20));
        em.persist(offering);
        return offering.getId();
    }

    /** The door of learners, and of those who offer. */
    public static Offerings offerings(
            EntityManager em, Caller caller, Event<SeatGranted> grants, Event<QuotaSeatFreed> freed) {
        var offerings = new Offerings();
        offerings.em = em;
        offerings.caller = caller;
        offerings.courses = CatalogFixture.courses(em, caller);
        offerings.places = EnrolmentFixture.places(em);
        offerings.book = book(em, grants, freed);
        offerings.cards = cards(em);
        return offerings;
    }

    /** The door of those who share seats between economies. */
    public static SeatQuotas quotas(
            EntityManager em, Caller caller, Event<SeatGranted> grants, Event<QuotaSeatFreed> freed) {
        var quotas = new SeatQuotas();
        quotas.em = em;
        quotas.caller = caller;
        quotas.courses = CatalogFixture.courses(em, caller);
        quotas.seats = book(em, grants, freed);
        quotas.freed = freed;
        return quotas;
    }

    /** Seats for those who nominate. */
    public static QuotaSeats quotaSeats(EntityManager em, Event<SeatGranted> grants, Event<QuotaSeatFreed> freed) {
        var seats = new QuotaSeats();
        seats.em = em;
        seats.seats = book(em, grants, freed);
        return seats;
    }

    private static SeatBook book(EntityManager em, Event<SeatGranted> grants, Event<QuotaSeatFreed> freed) {
        var book = new SeatBook();
        book.em = em;
        book.places = EnrolmentFixture.places(em);
        book.waiting = waiting(em);
        book.grants = grants;
        book.freed = freed;
        return book;
    }

    static OfferingCards cards(EntityManager em) {
        var cards = new OfferingCards();
        cards.em = em;
        cards.waiting = waiting(em);
        return cards;
    }

    private static WaitingPlaces waiting(EntityManager em) {
        var waiting = new WaitingPlaces();
        waiting.em = em;
        return waiting;
    }
}
