package org.smeic.lms.reporting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.curriculum.OpenDates;
import org.smeic.lms.enrolment.Enrolment;
import org.smeic.lms.enrolment.Status;
import org.smeic.lms.identity.Caller;
import org.smeic.lms.identity.MayWrite;
import org.smeic.lms.identity.Person;
import org.smeic.lms.identity.Role;
import org.smeic.lms.identity.Wall;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.shared.Refusal;

/** One row of the caller's lists, as it stands at this moment. */
@Dependent
class OwnNeeds {

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Wall wall;

    @Inject
    OpenDates dates;

    /** Who it is about, and what. */
    record Found(Person learner, String slug, String title, Instant at) {}

    Found ofEnrolment(Need need, long id, Instant now) {
        var enrolment = Optional.ofNullable(em.find(Enrolment.class, id)).orElseThrow(NotFound::new);
        var course = enrolment.getCourse();
        if (!course.belongsTo(caller.id())) {
            inOwnEconomy(enrolment.getLearner());
        }
        var at = moment(need, enrolment);
        if (enrolment.getStatus() != Status.ACTIVE
                || at == null
                || at.isBefore(need.from(now))
                || at.isAfter(need.until(now))) {
            throw new Refusal("reporting.not_needed", enrolment.getLearner().getName());
        }
        return new Found(
                enrolment.getLearner(), course.getSlug(), course.getFacts().title(), at);
    }

    /** What is due is looked up anew: the list may be of last night. */
    Found ofJourney(long id, Instant now) {
        var late = Optional.ofNullable(em.find(Lateness.class, id)).orElseThrow(NotFound::new);
        var curriculum = late.curriculum();
        if (!curriculum.belongsTo(caller.id())) {
            inOwnEconomy(late.learner());
        }
        var due = dates.of(late.learner().getId()).stream()
                .filter(date -> date.journeyId() == id && !date.dueAt().isAfter(now))
                .findFirst()
                .orElseThrow(
                        () -> new Refusal("reporting.not_needed", late.learner().getName()));
        return new Found(
                late.learner(), curriculum.getSlug(), curriculum.getFacts().title(), due.dueAt());
    }

    /** Who may look but is no coordinator there writes to nobody; a coordinator only to who has agreed. */
    private void inOwnEconomy(Person learner) {
        if (wall.find(learner.getId())
                .filter(person -> caller.is(Role.COORDINATOR, person.getEconomy()))
                .isEmpty()) {
            throw new NotFound();
        }
        var agreed = em.createQuery(
                        "select count(p) from Person p where p.id = :id and " + MayWrite.to("p"), Long.class)
                .setParameter("id", learner.getId())
                .getSingleResult();
        if (agreed == 0) {
            throw new Refusal("reporting.not_allowed", learner.getName());
        }
    }

    private static @Nullable Instant moment(Need need, Enrolment enrolment) {
        return switch (need) {
            case STUCK -> enrolment.getStuckSince();
            case SILENT -> enrolment.getTouchedAt();
            case EXPIRING -> enrolment.getExpiresAt();
            case OVERDUE -> null;
        };
    }
}
