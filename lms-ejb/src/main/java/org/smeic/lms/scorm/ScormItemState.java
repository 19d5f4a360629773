package org.smeic.lms.scorm;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.scorm.runtime.Session;

/** What an attempt holds of one item, and which launch may write it. */
@Entity
class ScormItemState {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private ScormAttempt attempt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private ScormItem item;

    private String model = "{}";
    private String status;
    private @Nullable BigDecimal score;

    @Column(name = "time_spent")
    private long time;

    private String entry;
    private @Nullable Long launchId;
    private @Nullable Long previousLaunchId;
    private int lastSeq;
    private Instant touchedAt = Instant.now();

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected ScormItemState() {}

    ScormItemState(ScormAttempt attempt, ScormItem item) {
        this.attempt = attempt;
        this.item = item;
        var fresh = Session.fresh();
        this.status = fresh.status();
        this.entry = fresh.entry();
    }

    Long id() {
        return id;
    }

    Session session() {
        return new Session(ModelJson.read(model), status, score, time, entry);
    }

    void become(Session session) {
        model = ModelJson.write(session.data());
        status = session.status();
        var newScore = session.score();
        score = newScore == null ? null : newScore.setScale(6, RoundingMode.HALF_UP);
        time = session.time();
        entry = session.entry();
        touchedAt = Instant.now();
    }

    /**
     * From now on this launch writes.
     *
     * @param seq the last number it has used before, 0 for none
     */
    void openedBy(long newLaunchId, int seq) {
        if (!isOpenedBy(newLaunchId)) {
            previousLaunchId = launchId;
            launchId = newLaunchId;
            lastSeq = seq;
        }
    }

    boolean isOpenedBy(long someLaunchId) {
        return launchId != null && launchId == someLaunchId;
    }

    /** Whether the launch wrote before the present one, which has not written yet. */
    boolean wasLeftBy(long someLaunchId) {
        return previousLaunchId != null && previousLaunchId == someLaunchId && lastSeq == 0;
    }

    void taken(int seq) {
        lastSeq = seq;
    }

    int lastSeq() {
        return lastSeq;
    }

    ScormAttempt attempt() {
        return attempt;
    }

    ScormItem item() {
        return item;
    }

    String status() {
        return status;
    }

    @Nullable
    BigDecimal score() {
        return score;
    }

    String entry() {
        return entry;
    }

    @Nullable
    Long previousLaunchId() {
        return previousLaunchId;
    }
}
