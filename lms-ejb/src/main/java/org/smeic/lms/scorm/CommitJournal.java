package org.smeic.lms.scorm;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.smeic.lms.scorm.ModelJson.Entry;
import org.smeic.lms.scorm.Receipt.Outcome;
import org.smeic.lms.scorm.runtime.DataModel;

/** The numbered entries of launches. */
@Dependent
class CommitJournal {

    private static final int MOST_CHARACTERS = 4 << 20;

    @PersistenceContext
    EntityManager em;

    int lastSeq(ScormLaunch launch) {
        return em.createQuery(
                        "select coalesce(max(c.seq), 0) from ScormCommit c where c.launch = :launch", Integer.class)
                .setParameter("launch", launch)
                .getSingleResult();
    }

    /** Keeps entries of a launch that no longer writes, so that an instructor can still find them. */
    Receipt keepOnly(ScormLaunch launch, List<Entry> entries) {
        var known =
                new HashSet<>(em.createQuery("select c.seq from ScormCommit c where c.launch = :launch", Integer.class)
                        .setParameter("launch", launch)
                        .getResultList());
        var highest = known.stream().max(Integer::compare).orElse(0);
        for (var entry : entries) {
            if (known.add(entry.seq())) {
                em.persist(new ScormCommit(launch, entry.seq(), false, entry.payload(), List.of()));
                highest = Math.max(highest, entry.seq());
            }
        }
        return new Receipt(Outcome.SUPERSEDED, highest, Instant.now(), List.of());
    }

    /** What of an attempt was not applied, or not all of it; the oldest first. */
    List<KeptAside> aside(ScormAttempt attempt) {
        return em.createQuery("""
                        select i.identifier, c from ScormCommit c join c.launch l join l.state s join s.item i
                        where s.attempt = :attempt and (c.applied = false or c.refused is not null)
                        order by c.id""", Object[].class)
                .setParameter("attempt", attempt)
                .getResultStream()
                .map(row -> ((ScormCommit) row[1]).aside((String) row[0]))
                .toList();
    }

    /**
     * What of an entry may be stored. Our script never sends what the table forbids; someone who wrote the request by
     * hand may.
     *
     * @param refused is told the elements whose values are left aside
     */
    Map<String, String> accepted(NavigableMap<String, String> data, Entry entry, List<String> refused) {
        var all = new TreeMap<>(data);
        all.putAll(entry.values());
        var size = all.values().stream().mapToLong(String::length).sum();
        var accepted = new LinkedHashMap<String, String>();
        entry.values().forEach((element, value) -> {
            if (size <= MOST_CHARACTERS && DataModel.SCORM_12.accepts(all, element, value, ScormRuntime.strict())) {
                accepted.put(element, value);
            } else {
                refused.add(element);
            }
        });
        return accepted;
    }
}
