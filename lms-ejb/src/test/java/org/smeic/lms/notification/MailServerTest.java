package org.smeic.lms.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
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
        server("none").send(new Letter("noi@example.org", "th", "ใบรับรองของคุณ", "สวัสดี น้ำทิพย์\n\n김하늘"));

        var arrived = mail.getReceivedMessages()[0];
        assertThat(arrived.getSubject()).isEqualTo("ใบรับรองของคุณ");
        assertThat(arrived.getContent().toString().replace("\r\n", "\n").strip())
                .isEqualTo("สวัสดี น้ำทิพย์\n\n김하늘");
        assertThat(arrived.getAllRecipients()).extracting(Object::toString).containsExactly("noi@example.org");
        assertThat(arrived.getSentDate()).isNotNull();
        assertThat(arrived.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void aServerWithoutEncryptionIsRefusedUnlessItIsAllowed() {
        var letter = new Letter("noi@example.org", "en", "Subject", "Body");
        assertThatExceptionOfType(MessagingException.class)
                .isThrownBy(() -> server("starttls").send(letter));
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
        assertThatExceptionOfType(MessagingException.class)
                .isThrownBy(() -> server("none").send(letter));
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
