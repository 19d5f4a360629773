package org.smeic.lms.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EconomyTest {

    @Test
    void thereAreTwentyOneAndEachHasAClock() {
        assertThat(Economy.values()).hasSize(21).allSatisfy(economy -> assertThat(economy.zones())
                .doesNotHaveDuplicates()
                .first()
                .isEqualTo(economy.zone()));
    }

    @Test
    void nineLiveByMoreThanOneClock() {
        assertThat(Arrays.stream(Economy.values())
                        .filter(economy -> economy.zones().size() > 1))
                .containsExactly(
                        Economy.AUS,
                        Economy.CDA,
                        Economy.CHL,
                        Economy.INA,
                        Economy.MEX,
                        Economy.NZ,
                        Economy.PNG,
                        Economy.RUS,
                        Economy.USA);
        assertThat(Economy.NZ.zones()).contains(ZoneId.of("Pacific/Chatham"));
    }
}
