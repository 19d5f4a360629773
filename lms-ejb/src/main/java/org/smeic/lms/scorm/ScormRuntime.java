package org.smeic.lms.scorm;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.smeic.lms.identity.Secrets;
import org.smeic.lms.scorm.ModelJson.Entry;
import org.smeic.lms.scorm.Receipt.Outcome;
import org.smeic.lms.shared.LmsHome;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.shared.Refusal;
import org.smeic.lms.storage.Bundles;

/**
 * What running content may do. Nobody is signed in here: the launch token alone opens one item of one attempt, and a
 * token that is unknown or over is told {@link NotFound}.
 */
@Stateless
@PermitAll
public class ScormRuntime {

    @PersistenceContext
    EntityManager em;

    @Inject
    Bundles bundles;

    @Inject
    Sessions12 sessions12;

    @Inject
    Sessions2004 sessions2004;

    @Inject
    CommitJournal journal;

    /** Starts a session: from here on this launch writes the item, and what it starts from is returned. */
    public Opened open(String token) {
        var launch = launch(token);
        if (!launch.isOpen()) {
            throw new NotFound();
        }
        var state = launch.state();
        if (!state.isOpenedBy(launch.id())) {
            state.openedBy(launch.id(), journal.lastSeq(launch));
        }
        sessions(launch).begin(launch);
        return opened(launch);
    }

    /**
     * Takes entries of the journal, each exactly once however often it is sent.
     *
     * @param json {@code {"entries":[{"seq":1,"set":{"cmi.core.lesson_status":"passed"},"finish":true}]}}
     * @throws Refusal {@code scorm.commit_malformed} or {@code scorm.commit_invalid} when the script cannot have sent it
     */
    public Receipt commit(String token, String json) {
        var launch = launch(token);
        var entries = ModelJson.entries(ModelJson.object(json));
        var state = launch.state();
        if (!state.isOpenedBy(launch.id())) {
            return journal.keepOnly(launch, entries);
        }
        return apply(launch, state, entries, state.lastSeq());
    }

    /**
     * Takes what an earlier launch in the same browser could not send, and starts the session afresh.
     *
     * @param json as for {@link #commit}, with {@code "launch"} naming the earlier launch
     */
    public Opened recover(String token, String json) {
        var launch = launch(token);
        var sent = ModelJson.object(json);
        var state = launch.state();
        var earlier = Optional.ofNullable(em.find(ScormLaunch.class, (long) sent.getInt("launch", 0)))
                .filter(l -> Objects.equals(l.state(), state))
                .orElseThrow(NotFound::new);
        var entries = ModelJson.entries(sent);
        if (state.isOpenedBy(launch.id()) && state.wasLeftBy(earlier.id())) {
            apply(earlier, state, entries, journal.lastSeq(earlier));
            state.taken(0);
            sessions(launch).begin(launch);
        } else {
            journal.keepOnly(earlier, entries);
        }
        return opened(launch);
    }

    /** A file of the package the token was made for. */
    public Optional<Path> file(String token, String path) {
        return em.createQuery("""
                        select p.bundleId from ScormLaunch l join l.state s join s.attempt a join a.scormPackage p
                        where l.tokenHash = :hash and l.expiresAt > :now""", Long.class)
                .setParameter("hash", Secrets.hash(token))
                .setParameter("now", Instant.now())
                .getResultStream()
                .findFirst()
                .flatMap(bundle -> bundles.file(bundle, path));
    }

    private Receipt apply(ScormLaunch launch, ScormItemState state, List<Entry> entries, int from) {
        var fresh = new ArrayList<Entry>();
        var seq = from;
        for (var entry : entries) {
            if (entry.seq() == seq + 1) {
                fresh.add(entry);
                seq = entry.seq();
            }
        }
        if (!fresh.isEmpty()) {
            sessions(launch).take(launch, fresh);
            fresh.forEach(e -> em.persist(new ScormCommit(launch, e.seq(), true, e.payload())));
            state.taken(seq);
        }
        var last = entries.isEmpty() ? seq : entries.get(entries.size() - 1).seq();
        return new Receipt(last > seq ? Outcome.GAP : Outcome.SAVED, seq, Instant.now());
    }

    private EditionSessions sessions(ScormLaunch launch) {
        return isOf12(launch) ? sessions12 : sessions2004;
    }

    private static boolean isOf12(ScormLaunch launch) {
        return launch.state().attempt().isOf12();
    }

    private Opened opened(ScormLaunch launch) {
        var state = launch.state();
        var item = state.item();
        var previous = state.previousLaunchId();
        return new Opened(
                launch.id(),
                previous == null ? 0 : previous,
                state.lastSeq(),
                isOf12(launch) ? "1.2" : "2004",
                item.title(),
                (item.isExternal() ? item.launchPath() : Hrefs.encoded(item.launchPath())) + item.launchQuery(),
                item.isExternal(),
                item.isSco(),
                strict(),
                sessions(launch).start(launch));
    }

    static boolean strict() {
        return LmsHome.setting("LMS_SCORM_STRICT").map(Boolean::parseBoolean).orElse(false);
    }

    /** The launch, with the item's state to itself: a page that closes sends its last commit beside the one under way. */
    private ScormLaunch launch(String token) {
        var whole = em.createEntityGraph(ScormLaunch.class);
        whole.addSubgraph("state").addAttributeNodes("item", "attempt");
        var launch = em.createQuery("select l from ScormLaunch l where l.tokenHash = :hash", ScormLaunch.class)
                .setParameter("hash", Secrets.hash(token))
                .setHint("jakarta.persistence.loadgraph", whole)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
        em.refresh(launch.state(), LockModeType.PESSIMISTIC_WRITE);
        return launch;
    }
}
