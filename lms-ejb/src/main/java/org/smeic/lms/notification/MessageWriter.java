package org.smeic.lms.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Objects;
import org.smeic.lms.certificate.CertificateIssued;
import org.smeic.lms.curriculum.Curriculum;
import org.smeic.lms.curriculum.CurriculumCompleted;
import org.smeic.lms.curriculum.ExemptionDecided;
import org.smeic.lms.curriculum.RenewalOpened;
import org.smeic.lms.enrolment.Offering;
import org.smeic.lms.enrolment.SeatGranted;

/** Hears what others tell and passes it on to whom it is about, in the same transaction. */
@Dependent
public class MessageWriter {

    @Inject
    Readers readers;

    void seat(@Observes SeatGranted fact) {
        var offering = Objects.requireNonNull(readers.em.find(Offering.class, fact.offeringId()), "offering");
        var course = offering.getCourse();
        var to = readers.of(fact.learnerId());
        to.tell(
                Occasion.SEAT_GRANTED,
                "/courses/" + course.getSlug(),
                course.getFacts().title(),
                to.when(offering.getStartsAt(), offering.getZone()));
    }

    void certificate(@Observes CertificateIssued fact) {
        readers.of(fact.personId()).tell(Occasion.CERTIFICATE_ISSUED, "/certificates", fact.courseTitle(), fact.code());
    }

    void curriculum(@Observes CurriculumCompleted fact) {
        var curriculum = Objects.requireNonNull(readers.em.find(Curriculum.class, fact.curriculumId()), "curriculum");
        readers.of(fact.learnerId())
                .tell(
                        Occasion.CURRICULUM_COMPLETED,
                        "/curricula/" + curriculum.getSlug(),
                        curriculum.getFacts().title());
    }

    void exemption(@Observes ExemptionDecided fact) {
        readers.of(fact.learnerId())
                .tellDecision(
                        Occasion.EXEMPTION_DECIDED,
                        fact.granted(),
                        "/my/plan",
                        fact.part(),
                        fact.curriculum(),
                        fact.why());
    }

    void renewal(@Observes RenewalOpened fact) {
        var to = readers.of(fact.learnerId());
        to.tell(Occasion.RENEWAL_DUE, "/my/plan", fact.curriculum(), to.day(fact.lastDay()), fact.course());
    }
}
