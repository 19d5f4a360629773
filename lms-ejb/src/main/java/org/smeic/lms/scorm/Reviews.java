package org.smeic.lms.scorm;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.smeic.lms.catalog.Lesson;

/** Attempts as they stand: a few statements however many there are. */
@Dependent
class Reviews {

    @PersistenceContext
    EntityManager em;

    @Inject
    Registrations registrations;

    @Inject
    Definitions definitions;

    @Inject
    Replay replay;

    /** @param which a condition on {@code a}, {@code :lesson} and {@code :other} */
    List<ScormAttempt> attempts(String which, Lesson lesson, long other, int count) {
        return em.createQuery(
                        "select a from ScormAttempt a join fetch a.scormPackage where " + which + " order by a.id",
                        ScormAttempt.class)
                .setParameter("lesson", lesson.getId())
                .setParameter("other", other)
                .setMaxResults(count)
                .getResultList();
    }

    List<AttemptReview> of(List<ScormAttempt> attempts) {
        if (attempts.isEmpty()) {
            return List.of();
        }
        replay.settle(attempts);
        var rows = AttemptRows.of(em, attempts.stream().map(ScormAttempt::id).toList()).stream()
                .collect(Collectors.toMap(AttemptRow::id, Function.identity()));
        var states = em.createQuery("""
                        select s from ScormItemState s join fetch s.item where s.attempt in :attempts""", ScormItemState.class)
                .setParameter("attempts", attempts)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        ScormItemState::attempt, Collectors.toMap(s -> s.item().identifier(), Function.identity())));
        var learners = registrations.commons(attempts);
        return attempts.stream()
                .map(a ->
                        review(a, Objects.requireNonNull(rows.get(a.id())), states.getOrDefault(a, Map.of()), learners))
                .toList();
    }

    private AttemptReview review(
            ScormAttempt attempt, AttemptRow row, Map<String, ScormItemState> states, Map<String, Commons> learners) {
        var plan = definitions.of(attempt.scormPackage());
        var walk = new Walk(attempt, registrations.seen(attempt, Walk.closed(plan, states), learners), plan, states);
        return new AttemptReview(
                row,
                attempt.scormPackage().getTitle(),
                attempt.scormPackage().getEdition(),
                AttemptResult.of(attempt, walk.registration(), states),
                locks(walk),
                attempt.lastStep().orElse(null));
    }

    private static Map<String, Lock> locks(Walk walk) {
        var locks = new Locks(walk);
        Map<String, Lock> found = new HashMap<>();
        walk.tree().all().stream()
                .filter(activity -> !walk.isOf12() || !activity.isRoot())
                .forEach(activity -> locks.of(activity).ifPresent(lock -> found.put(activity.identifier(), lock)));
        return found;
    }
}
