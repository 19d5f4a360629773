package org.smeic.lms.scorm;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.scorm.delivery.Registration.ActivityData;
import org.smeic.lms.scorm.runtime.Session;
import org.smeic.lms.scorm.sequencing.Activity;
import org.smeic.lms.scorm.sequencing.Truth;

/** What an attempt holds of one item, and which launch may write it. */
@Entity
class ScormItemState {

    /** WAITING: delivered, not opened yet. RUNNING: its content speaks. OVER: the content has said that it has ended. */
    enum Phase {
        WAITING,
        RUNNING,
        OVER
    }

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
    private String success = "unknown";

    @Enumerated(EnumType.STRING)
    private Phase phase = Phase.WAITING;

    private @Nullable Long launchId;
    private int lastSeq;

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
    }

    /** What a SCO of 2004 has stored, and how long its attempt has taken so far. */
    ActivityData data() {
        return new ActivityData(ModelJson.read(model), time);
    }

    void keep(ActivityData data) {
        model = ModelJson.write(data.values());
        time = data.time();
    }

    /** Spent in it, in hundredths of a second. */
    long time() {
        return time;
    }

    /** It was delivered once more. */
    void waits() {
        phase = Phase.WAITING;
    }

    /** Of 2004: its attempt goes on, or a new one begins and nothing of the last is left. */
    void delivered(boolean resumed) {
        if (!resumed) {
            keep(ActivityData.NONE);
        }
        entry = resumed ? "resume" : "ab-initio";
    }

    void isOver() {
        phase = Phase.OVER;
    }

    Phase phase() {
        return phase;
    }

    boolean isResumed() {
        return entry.equals("resume");
    }

    /** What the tracking model says of it now. */
    void stand(Activity activity) {
        status = word(activity.completed(), "completed", "incomplete");
        success = word(activity.satisfied(), "passed", "failed");
        var measure = activity.measure();
        score = measure == null ? null : BigDecimal.valueOf(measure * 100).setScale(6, RoundingMode.HALF_UP);
    }

    private static String word(Truth truth, String yes, String no) {
        return truth.isKnown() ? truth.isTrue() ? yes : no : "unknown";
    }

    /**
     * From now on this launch writes.
     *
     * @param seq the last number it has used before, 0 for none
     */
    void openedBy(long newLaunchId, int seq) {
        phase = Phase.RUNNING;
        if (!isOpenedBy(newLaunchId)) {
            launchId = newLaunchId;
            lastSeq = seq;
        }
    }

    boolean isOpenedBy(long someLaunchId) {
        return launchId != null && launchId == someLaunchId;
    }

    @Nullable
    Long launchId() {
        return launchId;
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

    String success() {
        return success;
    }
}
