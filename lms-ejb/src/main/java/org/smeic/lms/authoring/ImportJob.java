package org.smeic.lms.authoring;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.identity.Person;

/**
 * One upload on its way in. Its id is random, for it stands in addresses. Without a version: progress is written past
 * the transaction that works.
 */
@Entity
public class ImportJob {

    /** Where a job stands; the last three are final. */
    public enum State {
        RUNNING,
        DONE,
        /** The input's fault; the report says what and where. */
        REFUSED,
        /** Ours. */
        FAILED
    }

    /** What a running job does now. */
    public enum Step {
        WAITING,
        UNPACKING,
        READING,
        KEEPING,
        MAKING
    }

    @Id
    private String id = UUID.randomUUID().toString();

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Person owner;

    private String fileName;

    @Enumerated(EnumType.STRING)
    private ImportKind kind;

    private boolean publishes;

    @Enumerated(EnumType.STRING)
    private State state = State.RUNNING;

    private int progress;

    @Enumerated(EnumType.STRING)
    private Step step = Step.WAITING;

    private @Nullable Long lessonId;
    private @Nullable String report;
    private @Nullable String idempotencyKey;
    private Instant createdAt = Instant.now();
    private @Nullable Instant finishedAt;

    @SuppressWarnings("NullAway.Init")
    protected ImportJob() {}

    ImportJob(String id, Person owner, String fileName, ImportKind kind, boolean publishes, @Nullable String key) {
        this.id = id;
        this.owner = owner;
        this.fileName = fileName;
        this.kind = kind;
        this.publishes = publishes;
        this.idempotencyKey = key;
    }

    /** The package takes the place of the one in this lesson. */
    void replaceIn(long lesson) {
        lessonId = lesson;
    }

    void finish(State end, ImportReport outcome) {
        state = end;
        progress = 100;
        report = outcome.toJson().toString();
        finishedAt = Instant.now();
    }

    boolean belongsTo(long personId) {
        return owner.getId() == personId;
    }

    public String getId() {
        return id;
    }

    Person owner() {
        return owner;
    }

    /** As it was called at the uploader's. */
    public String getFileName() {
        return fileName;
    }

    public ImportKind getKind() {
        return kind;
    }

    /** Whether the course goes into the catalog at once. */
    boolean publishes() {
        return publishes;
    }

    public State getState() {
        return state;
    }

    public boolean isRunning() {
        return state == State.RUNNING;
    }

    /** The lesson whose package this one replaces; empty for a package of its own. */
    Optional<Long> lesson() {
        return Optional.ofNullable(lessonId);
    }

    /** What a running job does now. */
    public Step getStep() {
        return step;
    }

    /** 0 to 100; 100 only at the end. */
    public int getProgress() {
        return progress;
    }

    /** Empty in all its parts while the job runs. */
    public ImportReport getReport() {
        return report == null ? ImportReport.NONE : ImportReport.of(report);
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    /** Null while it runs. */
    public @Nullable Instant getFinishedAt() {
        return finishedAt;
    }
}
