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
    CommitJournal journal;

    @Inject
    Replay replay;

    /** Starts a session: from here on this launch writes the item, and what it starts from is returned. */
    public Opened open(String token) {
        var launch = launch(Secrets.hash(token));
        if (!launch.isOpen()) {
            throw new NotFound();
        }
        var state = launch.state();
        var writing = replay.writing(state);
        em.refresh(launch, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(state, LockModeType.PESSIMISTIC_WRITE);
        for (var writer : writing) {
            replay.bring(writer);
            writer.writesNoMore();
        }
        if (!state.isOpenedBy(launch.id())) {
            state.openedBy(launch.id(), launch.lastSeq());
        }
        launch.writes(state.lastSeq());
        replay.sessions(launch).begin(launch);
        return opened(launch);
    }

    /**
     * Takes entries of the journal, each exactly once however often it is sent.
     *
     * @param json {@code {"entries":[{"seq":1,"set":{"cmi.core.lesson_status":"passed"},"finish":true}]}}
     * <p>A value that its element does not take is kept aside with its entry; what came with it must not suffer for it.
     * {@code "skip":true} says that numbers before the first one are gone for good: what follows is taken without them.
     *
     * @throws Refusal {@code scorm.commit_malformed} when the script cannot have sent it
     */
    public Receipt commit(String token, String json) {
        var sent = ModelJson.object(json);
        var entries = ModelJson.entries(sent);
        var hash = Secrets.hash(token);
        if (journal.append(hash, entries)) {
            return new Receipt(Outcome.SAVED, entries.get(entries.size() - 1).seq(), Instant.now(), List.of());
        }
        var launch = launch(hash);
        em.refresh(launch, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(launch.state(), LockModeType.PESSIMISTIC_WRITE);
        return launch.state().isOpenedBy(launch.id())
                ? apply(launch, entries, sent.getBoolean("skip", false))
                : journal.keepOnly(launch, entries);
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

    private Receipt apply(ScormLaunch launch, List<Entry> entries, boolean skip) {
        var refused = new ArrayList<>(replay.bring(launch));
        var fresh = new ArrayList<Entry>();
        var seq = launch.lastSeq();
        for (var entry : entries) {
            if (entry.seq() == seq + 1 || (skip && fresh.isEmpty() && entry.seq() > seq)) {
                fresh.add(entry);
                seq = entry.seq();
            }
        }
        if (!fresh.isEmpty()) {
            var aside = replay.sessions(launch).take(launch, fresh);
            for (var n = 0; n < fresh.size(); n++) {
                var entry = fresh.get(n);
                em.persist(new ScormCommit(launch.id(), entry.seq(), true, entry.payload(), aside.get(n)));
                refused.addAll(aside.get(n));
            }
            launch.took(seq);
            launch.state().taken(seq);
        }
        var last = entries.isEmpty() ? seq : entries.get(entries.size() - 1).seq();
        return new Receipt(
                last > seq ? Outcome.GAP : Outcome.SAVED,
                seq,
                Instant.now(),
                refused.stream().distinct().toList());
    }

    private Opened opened(ScormLaunch launch) {
        var state = launch.state();
        var item = state.item();
        return new Opened(
                launch.id(),
                state.lastSeq(),
                state.attempt().isOf12() ? "1.2" : "2004",
                item.title(),
                (item.isExternal() ? item.launchPath() : Hrefs.encoded(item.launchPath())) + item.launchQuery(),
                item.isExternal(),
                item.isSco(),
                strict(),
                replay.sessions(launch).start(launch));
    }

    static boolean strict() {
        return LmsHome.setting("LMS_SCORM_STRICT").map(Boolean::parseBoolean).orElse(false);
    }

    private ScormLaunch launch(String hash) {
        var whole = em.createEntityGraph(ScormLaunch.class);
        whole.addSubgraph("state").addAttributeNodes("item", "attempt");
        return em.createQuery("select l from ScormLaunch l where l.tokenHash = :hash", ScormLaunch.class)
                .setParameter("hash", hash)
                .setHint("jakarta.persistence.loadgraph", whole)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
