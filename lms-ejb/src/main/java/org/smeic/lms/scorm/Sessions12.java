package org.smeic.lms.scorm;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.identity.Person;
import org.smeic.lms.scorm.ModelJson.Entry;
import org.smeic.lms.scorm.Opened.Start;

/** Sessions with content of SCORM 1.2. */
@Dependent
class Sessions12 implements EditionSessions {

    @PersistenceContext
    EntityManager em;

    @Inject
    Standings standings;

    @Inject
    CommitJournal journal;

    @Override
    public void begin(ScormLaunch launch) {
        var state = launch.state();
        state.become(state.session().begun());
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
            session = session.with(journal.accepted(session.data(), entry, aside), mastery);
            refused.add(aside);
            session = entry.finish() ? session.finished(mastery) : session;
        }
        state.become(session);
        if (entries.stream().anyMatch(Entry::finish)) {
            state.isOver();
        }
        if (!before.status().equals(session.status()) || !sameScore(before.score(), session.score())) {
            // The page may lead the learner on at the same moment.
            em.refresh(state.attempt(), LockModeType.PESSIMISTIC_WRITE);
            standings.report(state.attempt());
        }
        return refused;
    }

    private static boolean sameScore(@Nullable BigDecimal before, @Nullable BigDecimal after) {
        return before == null ? after == null : after != null && before.compareTo(after) == 0;
    }
}
