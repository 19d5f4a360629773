package org.smeic.lms.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Keeps the index of this server in step with the database; see the package. */
@ApplicationScoped
class CatchUp {

    /** Longer than a transaction lasts from its change to its commit, and than clocks of servers differ. */
    private static final Duration LOOK_BACK = Duration.ofMinutes(2);

    private static final int AT_ONCE = 200;

    @Inject
    SearchIndex index;

    @Inject
    Entries entries;

    private volatile Instant checked = Instant.EPOCH;

    /** Takes in what has changed; after it, what is committed is in the index. */
    void now() {
        if (checked.equals(Instant.EPOCH)) {
            compare();
            return;
        }
        var began = Instant.now();
        var changed = entries.changedAfter(checked.minus(LOOK_BACK)).stream()
                .filter(this::isNews)
                .toList();
        if (!changed.isEmpty()) {
            takeIn(changed);
        }
        checked = began;
    }

    /** Compares everything there is with the index. */
    void compare() {
        var began = Instant.now();
        var all = entries.changedAfter(Instant.EPOCH);
        var wrong = all.stream()
                .filter(each -> !each.changed().equals(index.stamps().get(each.key())))
                .filter(each -> each.visible() || index.stamps().containsKey(each.key()))
                .toList();
        var there = all.stream().map(Entry.Stamp::key).collect(Collectors.toSet());
        var lost = new HashSet<>(index.stamps().keySet());
        lost.removeAll(there);
        synchronized (this) {
            if (!lost.isEmpty()) {
                index.change(List.of(), lost.stream().collect(Collectors.toMap(key -> key, key -> Instant.EPOCH)));
                index.stamps().keySet().removeAll(lost);
            }
            change(wrong);
        }
        checked = began;
    }

    /** A transaction that began to read earlier must not bring back what it still sees. */
    private boolean isNews(Entry.Stamp stamp) {
        var known = index.stamps().get(stamp.key());
        return known == null ? stamp.visible() : stamp.changed().isAfter(known);
    }

    private synchronized void takeIn(List<Entry.Stamp> changed) {
        change(changed.stream().filter(this::isNews).toList());
    }

    private void change(List<Entry.Stamp> stamps) {
        for (int from = 0; from < stamps.size(); from += AT_ONCE) {
            changeSome(stamps.subList(from, Math.min(stamps.size(), from + AT_ONCE)));
        }
    }

    private void changeSome(Collection<Entry.Stamp> stamps) {
        var gone = new HashMap<String, Instant>();
        stamps.forEach(each -> gone.put(each.key(), each.changed()));
        var found = new ArrayList<Entry>();
        for (var kind : Kind.values()) {
            found.addAll(entries.of(kind, ids(stamps, kind)));
        }
        found.forEach(each -> gone.remove(each.item().key()));
        index.change(found, Map.copyOf(gone));
    }

    private static List<Long> ids(Collection<Entry.Stamp> stamps, Kind kind) {
        return stamps.stream()
                .filter(each -> each.kind() == kind && each.visible())
                .map(Entry.Stamp::id)
                .toList();
    }
}
