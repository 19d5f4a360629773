package org.smeic.lms.reading;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.smeic.lms.enrolment.Enrolment;

/** A learner has opened a page. */
@Entity
class PageVisit {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Enrolment enrolment;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private ReadingPage page;

    private Instant visitedAt = Instant.now();

    @SuppressWarnings("NullAway.Init")
    protected PageVisit() {}

    PageVisit(Enrolment enrolment, ReadingPage page) {
        this.enrolment = enrolment;
        this.page = page;
    }

    int position() {
        return page.position();
    }
}
