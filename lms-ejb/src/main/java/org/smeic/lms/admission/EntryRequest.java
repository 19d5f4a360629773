package org.smeic.lms.admission;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.catalog.Course;
import org.smeic.lms.identity.Person;
import org.smeic.lms.shared.Refusal;

/** Someone asks to be let into a course. There is one for each learner and course; asking again begins it anew. */
@Entity
public class EntryRequest {

    /** How long a decision can be taken back. */
    public static final Duration UNDO = Duration.ofMinutes(10);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Person learner;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Course course;

    private String reason = "";

    @Enumerated(EnumType.STRING)
    private RequestState state = RequestState.TAKEN_BACK;

    @Enumerated(EnumType.STRING)
    private Decider decider = Decider.OWNER;

    /** Who has just handed it on to the owner; null when nobody has. */
    @Enumerated(EnumType.STRING)
    private @Nullable Decider beforeDecider;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Person named;

    private boolean ownerToo;
    private Instant askedAt = Instant.now();
    private @Nullable Instant remindAt;
    private @Nullable Instant decideAt;
    private boolean accepts;
    private @Nullable Instant decidedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Person decidedBy;

    private @Nullable String note;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected EntryRequest() {}

    EntryRequest(Person learner, Course course) {
        this.learner = learner;
        this.course = course;
    }

    void ask(String why, Decider first, ApprovalRule rule) {
        reason = why;
        state = RequestState.ASKED;
        decider = first;
        beforeDecider = null;
        named = first == Decider.NAMED ? rule.named() : null;
        ownerToo = rule.ownerToo() && first != Decider.OWNER;
        accepts = rule.accepts();
        askedAt = Instant.now();
        remindAt = rule.remindAt(askedAt);
        decideAt = rule.decideAt(askedAt);
        decidedAt = null;
        decidedBy = null;
        note = null;
    }

    /** On to the owner, who has as long as the first had. */
    void handOn(@Nullable Person by) {
        var now = Instant.now();
        remindAt = remindAt == null ? null : now.plus(Duration.between(askedAt, remindAt));
        decideAt = decideAt == null ? null : now.plus(Duration.between(askedAt, decideAt));
        beforeDecider = decider;
        decider = Decider.OWNER;
        decidedAt = now;
        decidedBy = by;
    }

    void end(RequestState end, @Nullable Person by, @Nullable String why) {
        state = end;
        decidedAt = Instant.now();
        decidedBy = by;
        note = why;
    }

    /** @throws Refusal {@code admission.undo_late} */
    void undo(Instant now) {
        if (!canBeUndone(now)) {
            throw new Refusal("admission.undo_late", UNDO.toMinutes());
        }
        if (state == RequestState.ASKED && beforeDecider != null) {
            decider = beforeDecider;
            beforeDecider = null;
        }
        state = RequestState.ASKED;
        decidedAt = null;
        decidedBy = null;
        note = null;
    }

    boolean canBeUndone(Instant now) {
        return decidedAt != null
                && now.isBefore(decidedAt.plus(UNDO))
                && (state != RequestState.ASKED || beforeDecider != null)
                && state != RequestState.TAKEN_BACK;
    }

    void reminded() {
        remindAt = null;
    }

    boolean isOpen() {
        return state == RequestState.ASKED;
    }

    boolean isOver(Instant now) {
        return isOpen() && decideAt != null && !now.isBefore(decideAt);
    }

    boolean isSlow(Instant now) {
        return isOpen() && remindAt != null && !now.isBefore(remindAt);
    }

    boolean goesOn() {
        return ownerToo && decider != Decider.OWNER;
    }

    boolean timeAccepts() {
        return accepts;
    }

    boolean wasDecidedBy(long personId) {
        return decidedBy != null && decidedBy.getId() == personId;
    }

    public Long getId() {
        return id;
    }

    public Person getLearner() {
        return learner;
    }

    public Course getCourse() {
        return course;
    }

    public RequestState getState() {
        return state;
    }

    public Decider getDecider() {
        return decider;
    }

    @Nullable
    Person named() {
        return named;
    }

    /** What the learner is told of the decision; null for nothing. */
    public @Nullable String getNote() {
        return note;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    /** When time decides; null for never. */
    public @Nullable Instant getDecideAt() {
        return decideAt;
    }
}
