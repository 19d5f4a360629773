package org.smeic.lms.enrolment;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.catalog.Course;
import org.smeic.lms.shared.Refusal;

/** A course given at a time, with a tutor and a number of seats. Its row is the lock under which seats change hands. */
@Entity
public class Offering {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Course course;

    private Instant startsAt;
    private Instant endsAt;
    private String zone;
    private String tutor;
    private int seats;
    private int taken;
    private int asked;

    /** Seats of quotas that nobody has yet; none after the release. */
    private int reserved;

    private @Nullable Instant releaseAt;
    private @Nullable Instant releasedAt;

    @SuppressWarnings("NullAway.Init")
    protected Offering() {}

    Offering(Course course, OfferingFacts facts) {
        this.course = course;
        this.startsAt = facts.startsAt();
        this.endsAt = facts.endsAt();
        this.zone = facts.zone().getId();
        this.tutor = facts.tutor();
        this.seats = facts.seats();
    }

    /** Whether the common pool has a seat. */
    boolean hasFreeSeat() {
        return taken + reserved < seats;
    }

    /** Seats the common pool has. */
    int free() {
        return Math.max(0, seats - taken - reserved);
    }

    /** Whether an economy's coordinator fills some of its seats, or did until they were released. */
    public boolean hasQuotas() {
        return releaseAt != null;
    }

    /** Whether quotas still keep seats back. */
    public boolean keepsSeats() {
        return releaseAt != null && releasedAt == null;
    }

    /** Whether it is time to release and nobody has. */
    public boolean isReleaseDue(Instant now) {
        return releaseAt != null && releasedAt == null && !now.isBefore(releaseAt);
    }

    /**
     * Other quotas.
     *
     * @param kept seats of all quotas that nobody has
     * @param until when they are released; null without quotas
     * @throws Refusal {@code enrolment.quota_sum} when there are not so many
     */
    void keep(int kept, @Nullable Instant until) {
        if (taken + kept > seats) {
            throw new Refusal("enrolment.quota_sum", taken + kept, seats);
        }
        reserved = kept;
        releaseAt = until;
    }

    /** A seat that a quota kept is somebody's. */
    void seatUsed(SeatQuota quota) {
        quota.seatUsed();
        reserved--;
        taken++;
    }

    /** Somebody's seat is the quota's again. */
    void seatBack(SeatQuota quota) {
        quota.seatBack();
        taken--;
        reserved++;
    }

    /** What quotas kept is everybody's from now on. */
    void release(Instant now) {
        reserved = 0;
        releasedAt = now;
    }

    int taken() {
        return taken;
    }

    int seats() {
        return seats;
    }

    /** The next number in the order of arrival, from 1. */
    int arrival() {
        return ++asked;
    }

    void seatTaken() {
        taken++;
    }

    void seatLeft() {
        taken--;
    }

    /** @throws Refusal {@code enrolment.quota_sum} when quotas keep more */
    void resize(int newSeats) {
        if (reserved > 0 && taken + reserved > newSeats) {
            throw new Refusal("enrolment.quota_sum", taken + reserved, newSeats);
        }
        seats = newSeats;
    }

    /** Whether it is too late for anybody to come in. */
    public boolean hasBegun(Instant now) {
        return !now.isBefore(startsAt);
    }

    boolean wasAsked() {
        return asked > 0;
    }

    public Long getId() {
        return id;
    }

    public Course getCourse() {
        return course;
    }

    public Instant getStartsAt() {
        return startsAt;
    }

    /** When seats nobody was nominated for go to the waiting list; null without quotas. */
    public @Nullable Instant getReleaseAt() {
        return releaseAt;
    }

    /** Where it takes place or where its tutor sits. */
    public ZoneId getZone() {
        return ZoneId.of(zone);
    }
}
