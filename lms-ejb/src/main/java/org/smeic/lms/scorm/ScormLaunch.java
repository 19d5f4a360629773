package org.smeic.lms.scorm;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;

/** One opening of an item by its learner. Whoever has the token may read and write that item's state, nothing else. */
@Entity
class ScormLaunch {

    /** A long working day; commits are taken later too, for what was done must not be lost. */
    static final Duration VALID = Duration.ofHours(24);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String tokenHash;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private ScormItemState state;

    private @Nullable String initial;
    private Instant createdAt = Instant.now();
    private Instant expiresAt = createdAt.plus(VALID);
    private Instant touchedAt = createdAt;
    private boolean writing;
    private int lastSeq;
    private @Nullable String saidStatus;
    private @Nullable String saidScore;

    @SuppressWarnings("NullAway.Init")
    protected ScormLaunch() {}

    ScormLaunch(String tokenHash, ScormItemState state) {
        this.tokenHash = tokenHash;
        this.state = state;
    }

    Long id() {
        return id;
    }

    ScormItemState state() {
        return state;
    }

    /** What a SCO of 2004 found when it started; empty before that. */
    NavigableMap<String, String> initial() {
        return ModelJson.read(initial == null ? "{}" : initial);
    }

    void startedFrom(NavigableMap<String, String> values) {
        initial = ModelJson.write(values);
    }

    /**
     * Its content speaks from now on, and what it stores is taken into the journal without a look at the item.
     *
     * @param seq the last number it has used before, 0 for none
     */
    void writes(int seq) {
        writing = true;
        took(seq);
    }

    /** The next it stores is looked at first: another launch has taken over, or its session has ended. */
    void writesNoMore() {
        writing = false;
    }

    /** The journal holds its entries up to this number. */
    void took(int seq) {
        lastSeq = seq;
        touchedAt = Instant.now();
    }

    int lastSeq() {
        return lastSeq;
    }

    /** What others have been told of its item already; of 1.2 only, for in 2004 nothing counts before the session ends. */
    void said(String status, String score) {
        saidStatus = status;
        saidScore = score;
    }

    boolean isOpen() {
        return Instant.now().isBefore(expiresAt);
    }
}
