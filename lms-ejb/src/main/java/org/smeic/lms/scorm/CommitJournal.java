package org.smeic.lms.scorm;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.smeic.lms.scorm.ModelJson.Entry;
import org.smeic.lms.scorm.Receipt.Outcome;
import org.smeic.lms.scorm.runtime.Session;

/** The numbered entries of launches. */
@Dependent
class CommitJournal {

    @PersistenceContext
    EntityManager em;

    private static final String ADVANCE = "update scorm_launch set last_seq = ?, touched_at = ?"
            + " where token_hash = ? and writing = true and last_seq = ?";
    private static final String SAME_STATUS = " and (said_status is null or said_status = ?)";
    private static final String SAME_SCORE = " and (said_score is null or said_score = ?)";
    private static final String APPEND = "insert into scorm_commit (launch_id, seq, received_at, applied, payload)"
            + " select id, ?, ?, true, ? from scorm_launch where token_hash = ?";

    /**
     * Takes entries in without a look at their item: two statements, whatever it holds. {@link Replay} applies them when
     * somebody wants to know.
     *
     * @return whether they are in; not so when the launch does not write now, when their numbers do not follow the last
     *     one, when a session ends, or when a result changes that others are told of at once
     */
    boolean append(String tokenHash, List<Entry> entries) {
        var statuses = said(entries, Session.STATUS);
        var scores = said(entries, Session.RAW);
        return isOrdinary(entries)
                && statuses.size() <= 1
                && scores.size() <= 1
                && em.unwrap(org.hibernate.Session.class)
                        .doReturningWork(connection -> append(connection, tokenHash, entries, statuses, scores));
    }

    private static boolean isOrdinary(List<Entry> entries) {
        var follows = IntStream.range(1, entries.size())
                .allMatch(n -> entries.get(n).seq() == entries.get(n - 1).seq() + 1);
        return !entries.isEmpty() && follows && entries.stream().noneMatch(Entry::finish);
    }

    private static Set<String> said(List<Entry> entries, String element) {
        return entries.stream()
                .flatMap(entry -> Stream.ofNullable(entry.values().get(element)))
                .collect(Collectors.toSet());
    }

    private static boolean append(
            Connection connection, String tokenHash, List<Entry> entries, Set<String> statuses, Set<String> scores)
            throws SQLException {
        var sql = ADVANCE + (statuses.isEmpty() ? "" : SAME_STATUS) + (scores.isEmpty() ? "" : SAME_SCORE);
        var now = LocalDateTime.now(ZoneOffset.UTC);
        try (var advance = connection.prepareStatement(sql);
                var append = connection.prepareStatement(APPEND)) {
            advance.setInt(1, entries.get(entries.size() - 1).seq());
            advance.setObject(2, now);
            advance.setString(3, tokenHash);
            advance.setInt(4, entries.get(0).seq() - 1);
            var next = 5;
            for (var word : Stream.concat(statuses.stream(), scores.stream()).toList()) {
                advance.setString(next++, word);
            }
            if (advance.executeUpdate() == 0) {
                return false;
            }
            for (var entry : entries) {
                append.setInt(1, entry.seq());
                append.setObject(2, now);
                append.setString(3, entry.payload());
                append.setString(4, tokenHash);
                append.addBatch();
            }
            append.executeBatch();
            return true;
        }
    }

    /** What a launch has stored after this number, in its order. */
    List<ScormCommit> after(ScormLaunch launch, int seq) {
        return em.createQuery("""
                        select c from ScormCommit c where c.key.launchId = :launch and c.key.seq > :seq
                        order by c.key.seq""", ScormCommit.class)
                .setParameter("launch", launch.id())
                .setParameter("seq", seq)
                .getResultList();
    }

    /** Keeps entries of a launch that no longer writes, so that an instructor can still find them. */
    Receipt keepOnly(ScormLaunch launch, List<Entry> entries) {
        var known = new HashSet<>(
                em.createQuery("select c.key.seq from ScormCommit c where c.key.launchId = :launch", Integer.class)
                        .setParameter("launch", launch.id())
                        .getResultList());
        var highest = known.stream().max(Integer::compare).orElse(0);
        for (var entry : entries) {
            if (known.add(entry.seq())) {
                em.persist(new ScormCommit(launch.id(), entry.seq(), false, entry.payload(), List.of()));
                highest = Math.max(highest, entry.seq());
            }
        }
        launch.took(highest);
        return new Receipt(Outcome.SUPERSEDED, highest, Instant.now(), List.of());
    }

    /** What of an attempt was not applied, or not all of it; the oldest first. */
    List<KeptAside> aside(ScormAttempt attempt) {
        return em.createQuery("""
                        select i.identifier, c from ScormCommit c join ScormLaunch l on l.id = c.key.launchId
                        join l.state s join s.item i
                        where s.attempt = :attempt and (c.applied = false or c.refused is not null)
                        order by c.receivedAt, c.key.launchId, c.key.seq""", Object[].class)
                .setParameter("attempt", attempt)
                .getResultStream()
                .map(row -> ((ScormCommit) row[1]).aside((String) row[0]))
                .toList();
    }
}
