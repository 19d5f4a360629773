package org.smeic.lms.scorm;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.smeic.lms.scorm.ModelJson.Entry;
import org.smeic.lms.scorm.Receipt.Outcome;
import org.smeic.lms.scorm.runtime.DataModel;
import org.smeic.lms.shared.Refusal;

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
                em.persist(new ScormCommit(launch, entry.seq(), false, entry.payload()));
                highest = Math.max(highest, entry.seq());
            }
        }
        return new Receipt(Outcome.SUPERSEDED, highest, Instant.now());
    }

    /**
     * Our script never sends what the table forbids; someone who wrote the request by hand may.
     *
     * @throws Refusal {@code scorm.commit_invalid} naming the element
     */
    void check(NavigableMap<String, String> data, Entry entry) {
        var all = new TreeMap<>(data);
        all.putAll(entry.values());
        entry.values().forEach((element, value) -> {
            if (!DataModel.SCORM_12.accepts(all, element, value, ScormRuntime.strict())) {
                throw new Refusal("scorm.commit_invalid", element);
            }
        });
        var size = all.values().stream().mapToLong(String::length).sum();
        if (size > MOST_CHARACTERS) {
            throw new Refusal("scorm.data_too_big", MOST_CHARACTERS >> 20);
        }
    }
}
