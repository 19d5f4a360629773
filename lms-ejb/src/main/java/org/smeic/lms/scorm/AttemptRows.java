package org.smeic.lms.scorm;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Rows of attempts, made by one statement each time. */
final class AttemptRows {

    private static final String ROWS = """
            select a.id as attemptId, p.name as learnerName, a.startedAt as beganAt,
            (select max(l.touchedAt) from ScormLaunch l join l.state s where s.attempt = a) as seenAt,
            a.completion as completionWord, a.success as successWord, a.score as scorePart, a.percent as donePercent,
            (select sum(s.time) from ScormItemState s where s.attempt = a) as timeSpent
            from ScormAttempt a join Person p on p.id = a.learnerId""";

    private AttemptRows() {}

    static List<AttemptRow> page(
            EntityManager em, long lessonId, AttemptOrder order, boolean descending, int first, int count) {
        return em.createQuery(
                        ROWS + " where a.lessonId = :lesson order by " + order.by() + (descending ? " desc" : "")
                                + ", a.id desc",
                        Tuple.class)
                .setParameter("lesson", lessonId)
                .setFirstResult(first)
                .setMaxResults(count)
                .getResultStream()
                .map(AttemptRows::row)
                .toList();
    }

    /** In the order of their ids. */
    static List<AttemptRow> of(EntityManager em, List<Long> attempts) {
        return em.createQuery(ROWS + " where a.id in :attempts order by a.id", Tuple.class)
                .setParameter("attempts", attempts)
                .getResultStream()
                .map(AttemptRows::row)
                .toList();
    }

    private static AttemptRow row(Tuple row) {
        var started = row.get(2, Instant.class);
        var spent = Optional.ofNullable(row.get(8, Number.class));
        return new AttemptRow(
                row.get(0, Long.class),
                row.get(1, String.class),
                started,
                Objects.requireNonNullElse(row.get(3, Instant.class), started),
                row.get(4, String.class),
                row.get(5, String.class),
                row.get(6, BigDecimal.class),
                row.get(7, Integer.class),
                BigDecimal.valueOf(spent.map(Number::longValue).orElse(0L), 2));
    }
}
