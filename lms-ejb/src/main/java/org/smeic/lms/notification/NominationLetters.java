package org.smeic.lms.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Objects;
import org.smeic.lms.admission.Nomination;
import org.smeic.lms.admission.NominationTold;

/** Tells someone that a seat is held for them and until when, or that it is no longer. */
@Dependent
class NominationLetters {

    @Inject
    Readers readers;

    void hear(@Observes NominationTold fact) {
        var nomination = readers.em
                .createQuery(
                        "select n from Nomination n where n.offering.id = :offering and n.learner.id = :learner",
                        Nomination.class)
                .setParameter("offering", fact.offeringId())
                .setParameter("learner", fact.learnerId())
                .getSingleResult();
        var offering = nomination.getOffering();
        var to = readers.of(fact.learnerId());
        to.tellDecision(
                Occasion.NOMINATION,
                fact.held(),
                fact.held()
                        ? "/my/nominations"
                        : "/courses/" + offering.getCourse().getSlug(),
                offering.getCourse().getFacts().title(),
                to.when(offering.getStartsAt(), offering.getZone()),
                to.when(Objects.requireNonNull(nomination.getAnswerUntil(), "until"), offering.getZone()),
                nomination.getNominatedBy().getName(),
                nomination.getReason());
    }
}
