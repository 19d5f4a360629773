package org.smeic.lms.scorm;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/**
 * Brings what the journal holds into the items' states. Launches are locked first, in the order of their ids, then states,
 * then the attempt; whoever keeps to that never waits for someone who waits.
 */
@Dependent
class Replay {

    @PersistenceContext
    EntityManager em;

    @Inject
    CommitJournal journal;

    @Inject
    Sessions12 sessions12;

    @Inject
    Sessions2004 sessions2004;

    EditionSessions sessions(ScormLaunch launch) {
        return launch.state().attempt().isOf12() ? sessions12 : sessions2004;
    }

    /** What was stored in these attempts is in their states afterwards; one statement when there is nothing new. */
    void settle(Collection<ScormAttempt> attempts) {
        var ahead = locked(
                "l.state in (select s from ScormItemState s where s.attempt in :which)"
                        + " and l.lastSeq > (select s.lastSeq from ScormItemState s where s = l.state)",
                attempts);
        for (var launch : ahead) {
            em.refresh(launch.state(), LockModeType.PESSIMISTIC_WRITE);
            bring(launch);
        }
    }

    /** The launches of an attempt that write, locked: nothing is stored in it before the transaction ends. */
    List<ScormLaunch> writing(ScormAttempt attempt) {
        return locked("l.state in (select s from ScormItemState s where s.attempt = :which)", attempt);
    }

    /** The launches of an item that write, locked. */
    List<ScormLaunch> writing(ScormItemState state) {
        return locked("l.state = :which", state);
    }

    /** @param condition without a join, for its rows would be locked too, and before their time */
    private List<ScormLaunch> locked(String condition, Object which) {
        return em.createQuery(
                        "select l from ScormLaunch l where l.writing = true and " + condition + " order by l.id",
                        ScormLaunch.class)
                .setParameter("which", which)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /**
     * Applies what of a launch is not applied yet; it and its item are locked.
     *
     * @return elements whose values no content can have set so; they are kept aside
     */
    List<String> bring(ScormLaunch launch) {
        var state = launch.state();
        if (!state.isOpenedBy(launch.id()) || launch.lastSeq() <= state.lastSeq()) {
            return List.of();
        }
        var commits = journal.after(launch, state.lastSeq());
        var refused = sessions(launch)
                .take(launch, commits.stream().map(ScormCommit::entry).toList());
        for (var n = 0; n < commits.size(); n++) {
            commits.get(n).leftAside(refused.get(n));
        }
        state.taken(launch.lastSeq());
        return refused.stream().flatMap(List::stream).toList();
    }
}
