package org.smeic.lms.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.smeic.lms.identity.Caller;
import org.smeic.lms.identity.PeopleFixture;
import org.smeic.lms.identity.Person;
import org.smeic.lms.identity.Role;
import org.smeic.lms.shared.Database;
import org.smeic.lms.shared.NotFound;

/** The inbox, the preferences, the way out, and the letters that come of them. */
@Tag("door")
class InboxTest {

    @RegisterExtension
    final Database database = new Database();

    private final Messages messages = new Messages();
    private final PreferenceDesk desk = new PreferenceDesk();
    private final WaysOut waysOut = new WaysOut();
    private final Waiting waiting = new Waiting();
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS).plusSeconds(1);
    private Person ana;

    @BeforeEach
    void setUp() {
        var em = database.em();
        ana = PeopleFixture.person(em, "Ana");
        messages.em = em;
        desk.em = em;
        waysOut.em = em;
        waiting.em = em;
        messages.caller = Caller.of(ana.getId(), Role.LEARNER);
        desk.caller = messages.caller;
        desk.save(new Wishes(Map.of(), null, 8, Quiet.NEVER, null));
    }

    @Test
    void whatIsToldStandsInTheInboxUntilItIsRead() {
        var first = put(Occasion.SEAT_GRANTED, "A seat");
        put(Occasion.CURRICULUM_COMPLETED, "News");
        assertThat(messages.mine(0, 9)).extracting(MessageRow::title).containsExactly("News", "A seat");
        assertThat(messages.unread()).isEqualTo(2);

        assertThat(messages.read(first.getId())).contains("/courses/price");
        database.nextRequest();
        assertThat(messages.unread()).isEqualTo(1);
        messages.readAll();
        database.nextRequest();
        assertThat(messages.unread()).isZero();
        assertThat(messages.count()).isEqualTo(2);
    }

    @Test
    void nobodyReadsAnothersMessages() {
        var hers = put(Occasion.SEAT_GRANTED, "A seat");
        var bo = PeopleFixture.person(database.em(), "Bo");
        messages.caller = Caller.of(bo.getId(), Role.LEARNER);
        assertThat(messages.mine(0, 9)).isEmpty();
        assertThat(messages.unread()).isZero();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> messages.read(hers.getId()));
    }

    @Test
    void whatIsUrgentGoesAtOnceAndTheRestInTheDigest() {
        put(Occasion.SEAT_GRANTED, "A seat");
        put(Occasion.CURRICULUM_COMPLETED, "News one");
        put(Occasion.CERTIFICATE_ISSUED, "Paper");
        assertThat(waiting.write(ana.getId(), now)).isEqualTo(1);
        database.nextRequest();
        assertThat(letter(0).subject()).isEqualTo("A seat");
        assertThat(letter(0).body()).contains("Hello Ana", "/courses/price", "/unsubscribe/" + ana.getId() + "-seat_");

        assertThat(waiting.write(ana.getId(), now.plus(Duration.ofDays(2)))).isEqualTo(1);
        database.nextRequest();
        assertThat(letter(1).subject()).isEqualTo("News for you: 2 messages");
        assertThat(letter(1).body())
                .contains("YOU COMPLETE A CURRICULUM", "News one", "Paper")
                .doesNotContain("A seat");
        assertThat(waiting.write(ana.getId(), now.plus(Duration.ofDays(9)))).isZero();
    }

    @Test
    void whatIsSavedIsWhatIsShown() {
        var choice = new Choice(false, true, false, false);
        var quiet = new Quiet(LocalTime.of(21, 30), LocalTime.of(6, 0));
        desk.save(new Wishes(Map.of(Occasion.RENEWAL_DUE, choice), DayOfWeek.FRIDAY, 17, quiet, null));
        database.nextRequest();
        var mine = desk.mine();
        assertThat(mine.choices()).containsEntry(Occasion.RENEWAL_DUE, choice);
        assertThat(mine.choices()).hasSize(Occasion.values().length);
        assertThat(mine.digestDay()).isEqualTo(DayOfWeek.FRIDAY);
        assertThat(mine.quiet()).isEqualTo(quiet);
    }

    @Test
    void theLinkInALetterSwitchesOffAndUndoesExactly() {
        put(Occasion.SEAT_GRANTED, "A seat");
        waiting.write(ana.getId(), now);
        database.nextRequest();
        var link = String.valueOf(letter(0).unsubscribe());
        var token = link.substring(link.lastIndexOf('/') + 1);
        assertThat(waysOut.look(token)).isEqualTo(new SwitchedOff(Occasion.SEAT_GRANTED, false, false));

        waysOut.turn(token, true);
        waysOut.turn(token, true);
        database.nextRequest();
        assertThat(waysOut.look(token).off()).isTrue();
        var off = desk.mine().choices().get(Occasion.SEAT_GRANTED);
        assertThat(off).isEqualTo(new Choice(true, false, false, false));
        put(Occasion.SEAT_GRANTED, "Another");
        assertThat(waiting.write(ana.getId(), now.plusSeconds(60))).isZero();

        waysOut.turn(token, false);
        database.nextRequest();
        assertThat(desk.mine().choices().get(Occasion.SEAT_GRANTED)).isEqualTo(new Choice(true, true, false, false));
    }

    @Test
    void aLinkOfOnesOwnMakingOpensNothing() {
        var key = Preferences.of(database.em(), ana.getId()).unsubscribeKey();
        var genuine = new WayOut(ana.getId(), WayOut.ALL).token(key);
        assertThat(waysOut.look(genuine).off()).isFalse();
        for (var wrong : new String[] {
            genuine.replace("-all-", "-digest-"),
            new WayOut(ana.getId(), WayOut.ALL).token("another key"),
            new WayOut(ana.getId() + 1, WayOut.ALL).token(key),
            "1-all",
            ""
        }) {
            assertThatExceptionOfType(NotFound.class).as(wrong).isThrownBy(() -> waysOut.turn(wrong, true));
        }
    }

    @Test
    void nothingGoesToAnAddressThatIsNoneUntilItsOwnerSaysItIsRight() {
        database.em().persist(new DeadAddress(ana.getEmail(), "550 5.1.1 no such user"));
        put(Occasion.SEAT_GRANTED, "A seat");
        assertThat(waiting.write(ana.getId(), now)).isZero();
        assertThat(desk.unreachable()).isPresent();
        desk.tryAgain();
        database.nextRequest();
        assertThat(desk.unreachable()).isEmpty();
        put(Occasion.SEAT_GRANTED, "Another");
        assertThat(waiting.write(ana.getId(), now)).isEqualTo(1);
    }

    private Message put(Occasion occasion, String title) {
        var message = new Message(ana.getId(), occasion, "en", title, "Text", "/courses/price", true);
        database.em().persist(message);
        database.nextRequest();
        return message;
    }

    private Letter letter(int index) {
        return database.em()
                .createQuery("select l from Letter l order by l.id", Letter.class)
                .getResultList()
                .get(index);
    }
}
