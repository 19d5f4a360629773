package org.smeic.lms.enrolment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.identity.Economy;
import org.smeic.lms.identity.Stakeholder;

/**
 * Seats of an offering that the coordinator of an economy fills, for one type of stakeholder or for any. It changes only
 * while its offering's row is held, and only through {@link Offering}, which keeps the sum.
 */
@Entity
public class SeatQuota {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Offering offering;

    @Enumerated(EnumType.STRING)
    private Economy economy;

    @Enumerated(EnumType.STRING)
    private @Nullable Stakeholder stakeholder;

    private int seats;
    private int used;

    @SuppressWarnings("NullAway.Init")
    protected SeatQuota() {}

    SeatQuota(Offering offering, Quota quota) {
        this.offering = offering;
        this.economy = quota.economy();
        this.stakeholder = quota.stakeholder();
    }

    /**
     * The quota with a free seat for someone: the one of their own type first, so that the one for any type is left to those
     * who have no other.
     */
    static Optional<SeatQuota> free(Collection<SeatQuota> quotas, Economy home, Stakeholder type) {
        return quotas.stream()
                .filter(quota -> quota.left() > 0 && quota.isFor(home, type))
                .min(Comparator.comparing(quota -> quota.getStakeholder() == null));
    }

    boolean isFor(Economy home, Stakeholder type) {
        return economy == home && (stakeholder == null || stakeholder == type);
    }

    boolean isOf(Quota quota) {
        return economy == quota.economy() && stakeholder == quota.stakeholder();
    }

    void become(int newSeats) {
        seats = newSeats;
    }

    void seatUsed() {
        used++;
    }

    void seatBack() {
        used--;
    }

    int seats() {
        return seats;
    }

    /** Seats that are held for somebody or taken. */
    int used() {
        return used;
    }

    int left() {
        return seats - used;
    }

    public Long getId() {
        return id;
    }

    public Economy getEconomy() {
        return economy;
    }

    /** Null for any. */
    public @Nullable Stakeholder getStakeholder() {
        return stakeholder;
    }

    /** Whether nobody more fits in. */
    public boolean isFull() {
        return left() < 1;
    }
}
