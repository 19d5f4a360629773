package org.smeic.lms.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.smeic.lms.identity.Economy;
import org.smeic.lms.identity.Stakeholder;

/** The sums of an offering and its quotas, whatever happens to its seats in whatever order. */
class SeatQuotaPropertiesTest {

    private static final int SEATS = 12;
    private static final Instant START = Instant.parse("2027-03-01T00:00:00Z");

    private Offering offering;
    private List<SeatQuota> quotas;

    private void open() {
        offering = new Offering(
                null,
                new OfferingFacts(START, START.plus(Duration.ofDays(1)), ZoneId.of("Asia/Seoul"), "Min-seo", SEATS));
        quotas = List.of(
                quota(Economy.CHL, null, 3),
                quota(Economy.CHL, Stakeholder.POLICY_MAKER, 2),
                quota(Economy.VN, null, 4));
    }

    @Property
    void neverMoreThanThereAre(@ForAll @Size(max = 60) List<@IntRange(min = 0, max = 6) Integer> steps) {
        open();
        offering.keep(9, START);
        int pool = 0;
        for (var step : steps) {
            switch (step) {
                case 0 -> hold(Economy.CHL, Stakeholder.POLICY_MAKER);
                case 1 -> hold(Economy.CHL, Stakeholder.INVESTOR);
                case 2 -> hold(Economy.VN, Stakeholder.SME_OWNER);
                case 3 -> back(0);
                case 4 -> back(2);
                case 5 -> {
                    if (offering.hasFreeSeat()) {
                        offering.seatTaken();
                        pool++;
                    }
                }
                default -> {
                    if (pool > 0) {
                        offering.seatLeft();
                        pool--;
                    }
                }
            }
            int used = quotas.stream().mapToInt(SeatQuota::used).sum();
            assertThat(offering.taken()).isEqualTo(used + pool).isLessThanOrEqualTo(SEATS);
            assertThat(pool).isLessThanOrEqualTo(SEATS - 9);
            assertThat(offering.free()).isEqualTo(SEATS - 9 - pool);
            assertThat(quotas).allMatch(quota -> quota.left() >= 0 && quota.used() >= 0);
        }
        var taken = offering.taken();
        offering.release(START);
        assertThat(offering.free()).isEqualTo(SEATS - taken);
    }

    private void hold(Economy home, Stakeholder type) {
        var quota = SeatQuota.free(quotas, home, type);
        quota.ifPresent(offering::seatUsed);
        var hasOwn = quotas.stream().anyMatch(it -> it.getEconomy() == home && it.getStakeholder() == type);
        assertThat(quota.map(SeatQuota::getStakeholder).filter(it -> it != type))
                .isEmpty();
        assertThat(hasOwn
                        || quota.flatMap(it -> Optional.ofNullable(it.getStakeholder()))
                                .isEmpty())
                .isTrue();
    }

    private void back(int which) {
        if (quotas.get(which).used() > 0) {
            offering.seatBack(quotas.get(which));
        }
    }

    private SeatQuota quota(Economy economy, Stakeholder type, int seats) {
        var quota = new SeatQuota(offering, new Quota(economy, type, seats));
        quota.become(seats);
        return quota;
    }
}
