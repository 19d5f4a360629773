package org.smeic.lms.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.smeic.lms.identity.PasswordResetRequested;
import org.smeic.lms.shared.Database;

@Tag("door")
class LettersTest {

    @RegisterExtension
    final Database database = new Database();

    private final Outbox outbox = new Outbox();
    private final LetterWriter writer = new LetterWriter();
    private final Instant later = Instant.now().truncatedTo(ChronoUnit.MILLIS).plusSeconds(1);

    @BeforeEach
    void setUp() {
        outbox.em = database.em();
        writer.outbox = outbox;
    }

    @Test
    void whoForgotThePasswordGetsTheLinkInTheirLanguage() {
        writer.passwordReset(new PasswordResetRequested(1, "haneul@example.org", "김하늘", "ko", "s3cret"));
        database.nextRequest();

        var letter = onlyLetter();
        assertThat(letter.recipient()).isEqualTo("haneul@example.org");
        assertThat(letter.language()).isEqualTo("ko");
        assertThat(letter.subject()).isEqualTo("새 비밀번호를 설정하세요");
        assertThat(letter.body()).contains("김하늘 님", "/reset-password/s3cret\n");
    }

    @Test
    void lettersSpeakSpanishAndChineseTheWayTheSiteNamesThem() {
        writer.passwordReset(new PasswordResetRequested(1, "ana@example.org", "Ana", "es-419", "s3cret"));
        database.nextRequest();
        assertThat(onlyLetter().subject()).isEqualTo("Elija una contraseña nueva");
        assertThat(onlyLetter().body()).startsWith("Hola, Ana:\n").contains("/reset-password/s3cret\n");

        writer.passwordReset(new PasswordResetRequested(2, "li@example.org", "李娜", "zh-Hans", "s3cret"));
        database.nextRequest();
        assertThat(database.em()
                        .createQuery(
                                "select l.subject from Letter l where l.recipient = 'li@example.org'", String.class)
                        .getSingleResult())
                .isEqualTo("请设置新密码");
    }

    @Test
    void aTryIsClaimedOnce() {
        outbox.put(new Letter("a@example.org", "en", "Subject", "Body"));
        database.nextRequest();
        var id = outbox.due(later).get(0);

        assertThat(outbox.claim(id, later)).isTrue();
        assertThat(outbox.claim(id, later)).isFalse();
        assertThat(outbox.due(later)).isEmpty();
        assertThat(outbox.read(id).state()).isEqualTo(Letter.State.SENDING);
        assertThat(outbox.read(id).nextTryAt()).isEqualTo(later.plus(Outbox.LEASE));
    }

    @Test
    void failedLettersAreTriedLaterAndLaterAndThenGivenUp() {
        outbox.put(new Letter("a@example.org", "en", "Subject", "Body"));
        database.nextRequest();
        var id = outbox.due(later).get(0);
        var now = later;
        for (var pause : Letter.PAUSES) {
            assertThat(outbox.claim(id, now)).isTrue();
            assertThat(outbox.failed(id, "no route", now)).isEqualTo(Letter.State.WAITING);
            database.nextRequest();
            assertThat(outbox.due(now)).isEmpty();
            now = now.plus(pause);
        }
        assertThat(outbox.claim(id, now)).isTrue();
        assertThat(outbox.failed(id, "no route", now)).isEqualTo(Letter.State.GIVEN_UP);
        database.nextRequest();
        assertThat(outbox.due(now.plus(Duration.ofDays(30)))).isEmpty();
        assertThat(outbox.read(id).body()).isEmpty();
    }

    @Test
    void whatWasSentKeepsNoSecret() {
        writer.passwordReset(new PasswordResetRequested(1, "a@example.org", "Ana", "en", "s3cret"));
        database.nextRequest();
        var id = outbox.due(later).get(0);
        outbox.claim(id, later);
        outbox.sent(id, Letter.State.SENT);
        database.nextRequest();

        assertThat(outbox.read(id).body()).isEmpty();
        assertThat(outbox.due(later.plus(Duration.ofDays(30)))).isEmpty();
    }

    private Letter onlyLetter() {
        List<Long> due = outbox.due(later);
        assertThat(due).hasSize(1);
        return outbox.read(due.get(0));
    }

    @Test
    void aServerThatDiesBeforeTheContentsWentSendsLater() {
        var id = claimed(new Letter("a@example.org", "en", "Subject", "Body", "https://x/one-click/t"));
        assertThat(outbox.recover(later)).as("the lease still runs").isZero();
        var end = later.plus(Outbox.LEASE);
        assertThat(outbox.recover(end)).isEqualTo(1);
        assertThat(outbox.due(end)).containsExactly(id);
    }

    @Test
    void aServerThatDiesWhileTheContentsGoLeavesALetterThatIsNotSentAgain() {
        var id = claimed(new Letter("a@example.org", "en", "Subject", "Body", "https://x/one-click/t"));
        assertThat(outbox.hand(id, 1, later)).isTrue();
        database.nextRequest();
        outbox.recover(later.plus(Outbox.LEASE));
        assertThat(outbox.read(id).state()).isEqualTo(Letter.State.UNSURE);
        assertThat(outbox.due(later.plus(Duration.ofDays(30)))).isEmpty();
    }

    @Test
    void aLetterAboutTheAccountGoesAgainUnderTheSameName() {
        var id = claimed(new Letter("a@example.org", "en", "Subject", "Body"));
        var name = outbox.read(id).messageId();
        outbox.hand(id, 1, later);
        database.nextRequest();
        outbox.recover(later.plus(Outbox.LEASE));
        assertThat(outbox.due(later.plus(Outbox.LEASE))).containsExactly(id);
        assertThat(outbox.read(id).messageId()).isEqualTo(name);
    }

    @Test
    void aServerThatWasTooSlowMayNotGoOn() {
        var id = claimed(new Letter("a@example.org", "en", "Subject", "Body", "https://x/one-click/t"));
        assertThat(outbox.hand(id, 1, later.plus(Outbox.LEASE))).isFalse();
        outbox.recover(later.plus(Outbox.LEASE));
        database.nextRequest();
        assertThat(outbox.claim(id, later.plus(Outbox.LEASE))).isTrue();
        assertThat(outbox.hand(id, 1, later.plus(Outbox.LEASE))).isFalse();
        assertThat(outbox.hand(id, 2, later.plus(Outbox.LEASE))).isTrue();
    }

    @Test
    void anAddressThatIsNoneIsRemembered() {
        var id = claimed(new Letter("Gone@Example.org", "en", "Subject", "Body", "https://x/one-click/t"));
        assertThat(outbox.nobodyThere(id, "550 5.1.1 no such user")).isEqualTo(Letter.State.GIVEN_UP);
        database.nextRequest();
        assertThat(database.em().find(DeadAddress.class, "gone@example.org").getReason())
                .contains("no such user");
    }

    private long claimed(Letter letter) {
        outbox.put(letter);
        database.nextRequest();
        assertThat(outbox.claim(letter.getId(), later)).isTrue();
        return letter.getId();
    }
}
