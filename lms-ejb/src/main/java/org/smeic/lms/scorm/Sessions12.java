package org.smeic.lms.scorm;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.identity.Person;
import org.smeic.lms.scorm.ModelJson.Entry;
import org.smeic.lms.scorm.Opened.Start;
import org.smeic.lms.scorm.runtime.DataModel;
import org.smeic.lms.scorm.runtime.Session;

/** Sessions with content of SCORM 1.2. */
@Dependent
class Sessions12 implements EditionSessions {

    private static final int MOST_CHARACTERS = 4 << 20;

    @PersistenceContext
    EntityManager em;

    @Inject
    Standings standings;

    @Override
    public void begin(ScormLaunch launch) {
        var state = launch.state();
        state.become(state.session().begun());
        tell(launch);
    }

    @Override
    public Start start(ScormLaunch launch) {
        var state = launch.state();
        var learner = state.attempt().learner(id -> em.find(Person.class, id));
        return new Start(InitialData.of(state.session(), state.item(), learner), List.of(), Map.of());
    }

    @Override
    public List<List<String>> take(ScormLaunch launch, List<Entry> entries) {
        var state = launch.state();
        var before = state.session();
        var mastery = state.item().masteryScore();
        var session = before;
        List<List<String>> refused = new ArrayList<>();
        for (var entry : entries) {
            List<String> aside = new ArrayList<>();
            session = session.with(accepted(session.data(), entry, aside), mastery);
            refused.add(aside);
            session = entry.finish() ? session.finished(mastery) : session;
        }
        state.become(session);
        tell(launch);
        if (entries.stream().anyMatch(Entry::finish)) {
            state.isOver();
            launch.writesNoMore();
        }
        if (!before.status().equals(session.status()) || !sameScore(before.score(), session.score())) {
            // The page may lead the learner on at the same moment.
            em.refresh(state.attempt(), LockModeType.PESSIMISTIC_WRITE);
            standings.report(state.attempt());
        }
        return refused;
    }

    private static void tell(ScormLaunch launch) {
        var data = launch.state().session().data();
        launch.said(data.getOrDefault(Session.STATUS, ""), data.getOrDefault(Session.RAW, ""));
    }

    private static boolean sameScore(@Nullable BigDecimal before, @Nullable BigDecimal after) {
        return before == null ? after == null : after != null && before.compareTo(after) == 0;
    }

    /**
     * What of an entry may be stored. Our script never sends what the table forbids; someone who wrote the request by
     * hand may.
     *
     * @param refused is told the elements whose values are left aside
     */
    private static Map<String, String> accepted(NavigableMap<String, String> data, Entry entry, List<String> refused) {
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
