package org.smeic.lms.enrolment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Offerings as a visitor sees them: one statement for a list, two more where the visitor waits for seats that have quotas. */
@Dependent
class OfferingCards {

    private static final String CARDS = """
            select new org.smeic.lms.enrolment.OfferingCard(o.id, o.course.id, o.startsAt, o.endsAt, o.zone, o.tutor,
            o.seats, o.taken, o.reserved, o.releaseAt, o.releasedAt,
            (select count(w) from Seat w where w.offering = o
                and w.state = org.smeic.lms.enrolment.SeatState.WAITING),
            m.state,
            (select count(b) from Seat b where b.offering = o and b.arrival < m.arrival
                and b.state = org.smeic.lms.enrolment.SeatState.WAITING))
            from Offering o left join Seat m on m.offering = o and m.learner.id = :learner
            where %s and o.startsAt > :after order by o.startsAt, o.id""";

    @PersistenceContext
    EntityManager em;

    @Inject
    WaitingPlaces waiting;

    /** Those of a course that begin after a moment, the next first. */
    List<OfferingCard> of(String slug, long learner, Instant after) {
        return of(cards("o.course.slug = :slug").setParameter("slug", slug), learner, after);
    }

    /** The same for some courses. */
    List<OfferingCard> of(Collection<Long> courseIds, long learner, Instant after) {
        return of(cards("o.course.id in :courses").setParameter("courses", courseIds), learner, after);
    }

    private TypedQuery<OfferingCard> cards(String which) {
        return em.createQuery(CARDS.formatted(which), OfferingCard.class);
    }

    private List<OfferingCard> of(TypedQuery<OfferingCard> cards, long learner, Instant after) {
        return waiting.fair(
                cards.setParameter("learner", learner)
                        .setParameter("after", after)
                        .getResultList(),
                learner);
    }
}
