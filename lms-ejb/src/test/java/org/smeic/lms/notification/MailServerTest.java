package org.smeic.lms.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailServerTest {

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void open() {
        mail.start();
    }

    @AfterEach
    void close() {
        mail.stop();
        System.clearProperty("lms.mail.host");
        System.clearProperty("lms.mail.port");
    }

    private MailServer server(String tls) {
        return new MailServer(
                "127.0.0.1",
                mail.getSmtp().getPort(),
                tls,
                "APEC SME Innovation Center <no-reply@smeic.example>",
                null,
                null);
    }

    @Test
    void lettersArriveInEveryScript() throws Exception {
        var letter = new Letter(
                "noi@example.org",
                "th",
                "ใบรับรองของคุณ",
                "สวัสดี น้ำทิพย์\n\n김하늘",
                "https://x.example/one-click/1-all-s");
        assertThat(server("none").deliver(letter, () -> true).outcome()).isEqualTo(Delivery.Outcome.TAKEN);

        var arrived = mail.getReceivedMessages()[0];
        assertThat(arrived.getSubject()).isEqualTo("ใบรับรองของคุณ");
        assertThat(arrived.getContent().toString().replace("\r\n", "\n").strip())
                .isEqualTo("สวัสดี น้ำทิพย์\n\n김하늘");
        assertThat(arrived.getAllRecipients()).extracting(Object::toString).containsExactly("noi@example.org");
        assertThat(arrived.getSentDate()).isNotNull();
        assertThat(arrived.getHeader("List-Unsubscribe")).containsExactly("<https://x.example/one-click/1-all-s>");
        assertThat(arrived.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(arrived.getMessageID()).isEqualTo(letter.messageId());
        assertThat(arrived.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void aServerWithoutEncryptionIsRefusedUnlessItIsAllowed() {
        var letter = new Letter("noi@example.org", "en", "Subject", "Body");
        assertThat(server("starttls").deliver(letter, () -> true).outcome()).isEqualTo(Delivery.Outcome.NOT_TAKEN);
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @Test
    void onlyAClearWishTurnsEncryptionOff() {
        assertThat(Stream.of("false", "none", " None ").map(MailServer::encryption))
                .containsOnly("none");
        assertThat(Stream.of("", "true", "STARTTLS", "flase").map(MailServer::encryption))
                .containsOnly("starttls");
        assertThat(MailServer.encryption("TLS")).isEqualTo("tls");
    }

    @Test
    void anAddressThatHidesASecondOneIsRefused() {
        var letter = new Letter("a@example.org\r\nBcc: b@example.org", "en", "Subject", "Body");
        assertThat(server("none").deliver(letter, () -> true).outcome()).isEqualTo(Delivery.Outcome.NOT_TAKEN);
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @Test
    void nothingGoesWhenTheTryIsNotOursAnyMore() {
        var letter = new Letter("a@example.org", "en", "Subject", "Body");
        assertThat(server("none").deliver(letter, () -> false).outcome()).isEqualTo(Delivery.Outcome.NOT_TAKEN);
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @Test
    void onlyARefusalForGoodEndsAnAddress() throws Exception {
        assertThat(refused("550 5.1.1 no such user")).isEqualTo(Delivery.Outcome.NOBODY_THERE);
        assertThat(refused("550 5.7.1 relaying denied")).isEqualTo(Delivery.Outcome.NOT_TAKEN);
        assertThat(refused("450 4.2.1 try later")).isEqualTo(Delivery.Outcome.NOT_TAKEN);
    }

    @Test
    void noAnswerAfterTheContentsIsUnsureAndARefusalIsNot() {
        assertThat(Delivery.of(new MessagingException("[EOF]"), true).outcome()).isEqualTo(Delivery.Outcome.UNSURE);
        assertThat(Delivery.of(new MessagingException("554 5.6.0 too odd"), true)
                        .outcome())
                .isEqualTo(Delivery.Outcome.NOT_TAKEN);
        assertThat(Delivery.of(new MessagingException("[EOF]"), false).outcome())
                .isEqualTo(Delivery.Outcome.NOT_TAKEN);
    }

    private static Delivery.Outcome refused(String answer) throws Exception {
        var to = new InternetAddress[] {new InternetAddress("a@example.org")};
        var none = new InternetAddress[0];
        var trouble = new SendFailedException("Invalid Addresses", new MessagingException(answer), none, none, to);
        return Delivery.of(trouble, false).outcome();
    }

    @Test
    void theSettingsNameTheServer() {
        assertThat(MailServer.configured()).isEmpty();
        System.setProperty("lms.mail.host", "mail.smeic.example");
        assertThat(MailServer.configured())
                .contains(new MailServer(
                        "mail.smeic.example", 587, "starttls", "no-reply@mail.smeic.example", null, null));
        System.setProperty("lms.mail.port", "2525");
        assertThat(MailServer.configured().orElseThrow().port()).isEqualTo(2525);
    }
}
