package org.smeic.lms.scorm;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.smeic.lms.enrolment.Progress;
import org.smeic.lms.enrolment.Report;
import org.smeic.lms.scorm.delivery.Achievement;
import org.smeic.lms.scorm.delivery.Registration;
import org.smeic.lms.scorm.delivery.Registration.ActivityData;
import org.smeic.lms.scorm.sequencing.Activity;
import org.smeic.lms.scorm.sequencing.OrganizationDefinition;
import org.smeic.lms.scorm.sequencing.TreeState;

/** Attempts at 2004 packages, between their rows and the sequencer. */
@Dependent
class Registrations {

    @PersistenceContext
    EntityManager em;

    @Inject
    Definitions definitions;

    @Inject
    Progress progress;

    private final Random chance = new Random();

    /**
     * @param data of the activities that matter now, by identifier
     */
    Registration of(ScormAttempt attempt, Map<String, ActivityData> data) {
        return of(attempt, data, activity -> false);
    }

    /** @param closed what the learner may not open yet, whatever the sequencer says */
    Registration of(ScormAttempt attempt, Map<String, ActivityData> data, Predicate<Activity> closed) {
        var definition = definitions.of(attempt.scormPackage()).organization();
        return of(attempt, data, closed, isShared(definition) ? learner(attempt).commons() : attempt.commons());
    }

    /**
     * As {@link #of}, for looking only: nothing is locked, nothing made.
     *
     * @param learners as {@link #commons} gives it, by learner
     */
    Registration seen(ScormAttempt attempt, Predicate<Activity> closed, Map<String, Commons> learners) {
        return of(
                attempt,
                Map.of(),
                closed,
                Optional.ofNullable(learners.get(attempt.learnerKey())).orElseGet(() -> Commons.read(null, null)));
    }

    /** What the learners of some attempts keep across packages, of those who keep anything. */
    Map<String, Commons> commons(Collection<ScormAttempt> attempts) {
        return em.createQuery("select l from ScormLearner l where l.learner in :keys", ScormLearner.class)
                .setParameter(
                        "keys", attempts.stream().map(ScormAttempt::learnerKey).toList())
                .getResultStream()
                .collect(Collectors.toMap(ScormLearner::key, ScormLearner::commons));
    }

    private Registration of(
            ScormAttempt attempt, Map<String, ActivityData> data, Predicate<Activity> closed, Commons learners) {
        var definition = definitions.of(attempt.scormPackage()).organization();
        var own = attempt.commons();
        var objectives = definition.objectivesGlobalToSystem() ? learners.objectives() : own.objectives();
        var shared = definition.sharedDataGlobalToSystem() ? learners.sharedData() : own.sharedData();
        var tree = attempt.tree().orElse(TreeState.NEW).restore(definition, objectives);
        return new Registration(tree, new HashMap<>(data), shared, chance, closed);
    }

    private static boolean isShared(OrganizationDefinition definition) {
        return definition.objectivesGlobalToSystem() || definition.sharedDataGlobalToSystem();
    }

    private ScormLearner learner(ScormAttempt attempt) {
        return Optional.ofNullable(em.find(ScormLearner.class, attempt.learnerKey(), LockModeType.PESSIMISTIC_WRITE))
                .orElseGet(() -> {
                    var fresh = new ScormLearner(attempt.learnerKey());
                    em.persist(fresh);
                    return fresh;
                });
    }

    /** Keeps where the learner is now, and tells enrolment how far that is; of 1.2 the items' own status tells it. */
    void keep(ScormAttempt attempt, Registration registration) {
        var tree = registration.tree();
        var definition = tree.definition();
        attempt.standAt(TreeState.of(tree));
        var now = new Commons(tree.globals(), registration.shared());
        var own = attempt.commons();
        attempt.keep(new Commons(
                definition.objectivesGlobalToSystem() ? own.objectives() : now.objectives(),
                definition.sharedDataGlobalToSystem() ? own.sharedData() : now.sharedData()));
        if (isShared(definition)) {
            var learner = learner(attempt);
            var before = learner.commons();
            learner.keep(new Commons(
                    definition.objectivesGlobalToSystem() ? now.objectives() : before.objectives(),
                    definition.sharedDataGlobalToSystem() ? now.sharedData() : before.sharedData()));
        }
        if (attempt.isOf12()) {
            return;
        }
        var achieved = Achievement.of(tree);
        attempt.reached(Reached.of(achieved));
        var enrolment = attempt.enrolmentId();
        var lesson = attempt.lessonId();
        if (enrolment == null || lesson == null) {
            return;
        }
        progress.report(enrolment, lesson, new Report(achieved.percent(), achieved.done(), achieved.score()));
    }
}
