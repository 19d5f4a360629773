package org.smeic.lms.enrolment;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.smeic.lms.catalog.Course;

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
}
