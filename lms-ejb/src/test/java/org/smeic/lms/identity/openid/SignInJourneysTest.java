package org.smeic.lms.identity.openid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.smeic.lms.identity.PeopleFixture;
import org.smeic.lms.identity.Secrets;
import org.smeic.lms.shared.Database;
import org.smeic.lms.shared.Refusal;

@Tag("door")
class SignInJourneysTest {

    private static final String HERE = "192.0.2.1";
    private static final Wish WISH = new Wish("/catalog", "", null);

    @RegisterExtension
    final Database database = new Database();

    private final SignInJourneys journeys = new SignInJourneys();
    private final String browser = Secrets.fresh();

    @BeforeEach
    void setUp() {
        journeys.em = database.em();
        journeys.trail = PeopleFixture.trail(database.em());
    }

    @Test
    void aJourneyEndsOnce() {
        var journey = begun();
        assertThat(journeys.end(journey, "center")).contains(WISH);
        database.nextRequest();
        assertThat(journeys.end(journey, "center")).isEmpty();
    }

    @Test
    void aJourneyEndsInItsBrowserAtItsProvider() {
        var journey = begun();
        assertThat(journeys.end(new Journey(journey.state(), Secrets.fresh()), "center"))
                .isEmpty();
        assertThat(journeys.end(journey, "another")).isEmpty();
        assertThat(journeys.end(new Journey(Secrets.fresh(), browser), "center"))
                .isEmpty();
        assertThat(journeys.end(journey, "center")).contains(WISH);
    }

    @Test
    void aJourneyThatTookTooLongIsOverAndForgotten() {
        var late = new Journey(Secrets.fresh(), browser);
        database.em()
                .persist(new SignInJourney(
                        late, "center", WISH, HERE, Instant.now().minusSeconds(1)));
        database.nextRequest();
        assertThat(journeys.end(late, "center")).isEmpty();
        begun();
        assertThat(database.em().find(SignInJourney.class, Secrets.hash(late.state())))
                .isNull();
    }

    @Test
    void oneNetworkAddressHasSoManyOnTheWayAndOthersGoOn() {
        for (int i = 0; i < SignInJourneys.OPEN_PER_ADDRESS; i++) {
            journeys.begin("center", WISH, browser, HERE);
        }
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> journeys.begin("center", WISH, browser, HERE))
                .withMessage("identity.too_many_attempts");
        assertThat(journeys.begin("center", WISH, browser, "198.51.100.7")).isNotNull();
    }

    private Journey begun() {
        var journey = journeys.begin("center", WISH, browser, HERE);
        database.nextRequest();
        return journey;
    }
}
