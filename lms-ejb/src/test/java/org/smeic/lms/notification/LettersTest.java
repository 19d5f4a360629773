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
import org.smeic.lms.catalog.CatalogFixture;
import org.smeic.lms.catalog.LessonKind;
import org.smeic.lms.certificate.CertificateIssued;
import org.smeic.lms.enrolment.OfferingFixture;
import org.smeic.lms.enrolment.SeatGranted;
import org.smeic.lms.identity.PasswordResetRequested;
import org.smeic.lms.identity.PeopleFixture;
import org.smeic.lms.identity.Role;
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
    void whoWaitedForASeatIsToldWhereItIsAndWhatTheTimeIsAtHome() {
        var em = database.em();
        var teacher = PeopleFixture.person(em, "Teacher", Role.INSTRUCTOR);
        var course = CatalogFixture.publishedCourse(em, teacher.getId(), "Price", LessonKind.PAGES);
        var person = PeopleFixture.person(em, "Ana");
        var offering = OfferingFixture.offering(em, course, Instant.parse("2027-03-01T00:30:00Z"), "Asia/Seoul");
        writer.seat(new SeatGranted(person.getId(), offering));
        database.nextRequest();

        assertThat(onlyLetter().subject()).isEqualTo("A seat for you: Price");
        assertThat(onlyLetter().body())
                .contains("Mar 1, 2027, 9:30", "(Asia/Seoul)", "Mar 1, 2027, 7:30", "(Asia/Bangkok)", "/courses/");
    }

    @Test
    void whoEarnedACertificateGetsTheWayToIt() {
        var person = PeopleFixture.person(database.em(), "Ana {0} Quispe");
        writer.certificate(
                new CertificateIssued(person.getId(), "7K1M-Q90Z-0HXB", "Don't guess,\r\nBcc: all@example.org"));
        database.nextRequest();

        var letter = onlyLetter();
        assertThat(letter.subject()).isEqualTo("Your certificate: Don't guess, Bcc: all@example.org");
        assertThat(letter.body()).contains("Hello Ana {0} Quispe", "/certificates\n", "/verify/7K1M-Q90Z-0HXB\n");
    }

    @Test
    void aTryIsClaimedOnce() {
        outbox.put(new Letter("a@example.org", "en", "Subject", "Body"));
        database.nextRequest();
        var id = outbox.due(later).get(0);

        assertThat(outbox.claim(id, later)).isTrue();
        assertThat(outbox.claim(id, later)).isFalse();
        assertThat(outbox.due(later)).isEmpty();
        assertThat(outbox.read(id).nextTryAt()).isEqualTo(later.plus(Duration.ofMinutes(1)));
    }

    @Test
    void failedLettersAreTriedLaterAndLaterAndThenGivenUp() {
        outbox.put(new Letter("a@example.org", "en", "Subject", "Body"));
        database.nextRequest();
        var id = outbox.due(later).get(0);
        var now = later;
        for (var pause : Letter.PAUSES) {
            assertThat(outbox.claim(id, now)).isTrue();
            assertThat(outbox.failed(id, "no route")).isEqualTo(Letter.State.WAITING);
            database.nextRequest();
            now = now.plus(pause);
        }
        assertThat(outbox.claim(id, now)).isTrue();
        assertThat(outbox.failed(id, "no route")).isEqualTo(Letter.State.GIVEN_UP);
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
}
