package org.smeic.lms.curriculum;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.curriculum.rule.Evaluation;
import org.smeic.lms.curriculum.rule.NextStep;
import org.smeic.lms.curriculum.rule.Standing;
import org.smeic.lms.curriculum.rule.State;

/**
 * Looks each night for what learners completed and should renew, and tells it once. A night that is missed is caught up
 * with the next.
 */
@Singleton
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class RenewalWatch {

    @PersistenceContext
    EntityManager em;

    @Inject
    JourneyKeeper keeper;

    @Inject
    Event<RenewalOpened> renewals;

    /** A version at a time, in a fixed number of statements, and one more for each learner who is told. */
    @Schedule(hour = "2", minute = "20", persistent = false)
    public void look() {
        em.createQuery("""
                        select distinct v from Journey j join j.curriculumVersion v join fetch v.curriculum
                        where j.completedAt is not null
                        and j.status = org.smeic.lms.curriculum.JourneyStatus.ACTIVE""", CurriculumVersion.class).getResultList().stream()
                .filter(version -> version.tree().courses().anyMatch(course -> course.validity() != null))
                .forEach(this::look);
    }

    private void look(CurriculumVersion version) {
        var travellers = keeper.completed(version);
        var standings = Evaluation.all(version.tree(), keeper.learners(version, travellers));
        for (var traveller : travellers) {
            var standing = Objects.requireNonNull(standings.get(traveller.journeyId()));
            var next = standing.whole().next();
            var end = end(standing, next);
            if (end != null && next != null && claim(traveller.journeyId(), end)) {
                tell(version, traveller, end, next);
            }
        }
    }

    /** The first day the part to renew no longer counts; null when nothing is to be renewed. */
    private static @Nullable LocalDate end(Standing standing, @Nullable NextStep next) {
        return standing.whole().state() == State.EXPIRING && next != null && next.kind() == NextStep.Kind.RENEW
                ? standing.at(next.part()).until()
                : null;
    }

    /** Of several servers that look at once, one tells. */
    private boolean claim(long journeyId, LocalDate end) {
        return em.createQuery("""
                        update Journey j set j.renewalTold = :end, j.version = j.version + 1
                        where j.id = :id and (j.renewalTold is null or j.renewalTold < :end)""")
                        .setParameter("end", end)
                        .setParameter("id", journeyId)
                        .executeUpdate()
                == 1;
    }

    private void tell(CurriculumVersion version, Traveller traveller, LocalDate end, NextStep next) {
        var course = CourseInfo.of(em, List.of(next.course())).get(next.course());
        var curriculum = version.getCurriculum();
        renewals.fire(new RenewalOpened(
                traveller.learnerId(),
                curriculum.getSlug(),
                curriculum.getFacts().title(),
                end.minusDays(1),
                course == null ? next.course() : course.title()));
    }
}
