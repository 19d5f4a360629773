package org.smeic.lms.curriculum;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.smeic.lms.curriculum.rule.Evaluation;
import org.smeic.lms.curriculum.rule.Standing;
import org.smeic.lms.enrolment.CourseCompleted;

/** Sees to it that a journey is completed in the transaction in which its last part was. */
@Dependent
class JourneyKeeper {

    private static final String ON_VERSION = """
             where j.curriculumVersion = :version and j.completedAt is null
            and j.status = org.smeic.lms.curriculum.JourneyStatus.ACTIVE""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Event<CurriculumCompleted> completions;

    /** The lock lets one who ends two courses at once be seen to have ended both. */
    void hear(@Observes CourseCompleted fact) {
        em.createQuery("""
                        select j from Journey j where j.learner.id = :learner and j.completedAt is null
                        and j.status = org.smeic.lms.curriculum.JourneyStatus.ACTIVE order by j.id""", Journey.class)
                .setParameter("learner", fact.learnerId())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .forEach(journey -> reevaluate(journey.getCurriculumVersion(), fact.learnerId()));
    }

    /**
     * Where all who are on a version and have not completed it stand, and marks those who have: in six statements,
     * however many they are.
     *
     * @return by journey
     */
    Map<Long, Standing> reevaluate(CurriculumVersion version) {
        return reevaluate(version, travellers(version));
    }

    /** The same for one learner. */
    void reevaluate(CurriculumVersion version, long learnerId) {
        reevaluate(
                version,
                rows(ON_VERSION + " and p.id = :learner")
                        .setParameter("version", version)
                        .setParameter("learner", learnerId)
                        .getResultStream()
                        .map(Traveller::of)
                        .toList());
    }

    private Map<Long, Standing> reevaluate(CurriculumVersion version, List<Traveller> travellers) {
        var standings = standings(version, travellers);
        var complete = new ArrayList<Traveller>();
        travellers.stream()
                .filter(each -> {
                    var standing = standings.get(each.journeyId());
                    return standing != null && standing.complete();
                })
                .forEach(complete::add);
        if (!complete.isEmpty()) {
            em.createQuery("""
                            update Journey j set j.completedAt = :now, j.version = j.version + 1
                            where j.id in :journeys and j.completedAt is null""")
                    .setParameter("now", Instant.now())
                    .setParameter(
                            "journeys",
                            complete.stream().map(Traveller::journeyId).toList())
                    .executeUpdate();
            var curriculumId = version.getCurriculum().getId();
            complete.forEach(each ->
                    completions.fire(new CurriculumCompleted(each.journeyId(), each.learnerId(), curriculumId)));
        }
        return standings;
    }

    /** Those on a version who have not completed it. */
    List<Traveller> travellers(CurriculumVersion version) {
        return rows(ON_VERSION + " order by j.id").setParameter("version", version).getResultList().stream()
                .map(Traveller::of)
                .toList();
    }

    /** Those on a version who have completed it. */
    List<Traveller> completed(CurriculumVersion version) {
        return rows("""
                         where j.curriculumVersion = :version and j.completedAt is not null
                        and j.status = org.smeic.lms.curriculum.JourneyStatus.ACTIVE order by j.id""").setParameter("version", version).getResultList().stream()
                .map(Traveller::of)
                .toList();
    }

    private TypedQuery<Object[]> rows(String where) {
        return em.createQuery(Traveller.SELECT + where, Object[].class);
    }

    private Map<Long, Standing> standings(CurriculumVersion version, List<Traveller> travellers) {
        return Evaluation.all(version.tree(), learners(version, travellers));
    }

    /** What is known of them, by journey: in three statements, however many they are. */
    Map<Long, Evaluation.Learner> learners(CurriculumVersion version, List<Traveller> travellers) {
        if (travellers.isEmpty()) {
            return Map.of();
        }
        var facts =
                KnownFacts.of(em, travellers.stream().map(Traveller::learnerId).toList());
        var learners = new HashMap<Long, Evaluation.Learner>();
        var curriculumId = version.getCurriculum().getId();
        travellers.forEach(each -> learners.put(each.journeyId(), facts.of(each, curriculumId)));
        return learners;
    }
}
