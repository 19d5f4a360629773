package org.smeic.lms.notification;

import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.shared.LmsHome;

/**
 * The server letters are handed to.
 *
 * @param tls {@code starttls} (required), {@code tls} from the first byte, or {@code none}
 * @param user null when the server asks for no sign-in
 */
record MailServer(
        String host,
        int port,
        String tls,
        String from,
        @Nullable String user,
        @Nullable String password) {

    private static final String PATIENCE = "20000";

    /** The server that {@code LMS_MAIL_*} names; empty when there is none. */
    static Optional<MailServer> configured() {
        return LmsHome.setting("LMS_MAIL_HOST").map(host -> {
            var tls = encryption(LmsHome.setting("LMS_MAIL_TLS").orElse(""));
            return new MailServer(
                    host,
                    LmsHome.setting("LMS_MAIL_PORT").map(Integer::valueOf).orElse(tls.equals("tls") ? 465 : 587),
                    tls,
                    LmsHome.setting("LMS_MAIL_FROM").orElse("no-reply@" + host),
                    LmsHome.setting("LMS_MAIL_USER").orElse(null),
                    LmsHome.setting("LMS_MAIL_PASSWORD").orElse(null));
        });
    }

    /** Whatever is no clear wish for less is STARTTLS: a slip of the pen must not send letters in the open. */
    static String encryption(String wanted) {
        return switch (wanted.strip().toLowerCase(Locale.ROOT)) {
            case "false", "none" -> "none";
            case "tls" -> "tls";
            default -> "starttls";
        };
    }

    /**
     * Hands a letter over.
     *
     * @param mayGo asked when the server has taken sender and recipient, just before the contents go
     */
    Delivery deliver(Letter letter, BooleanSupplier mayGo) {
        var message = new OutgoingMail(session(), letter.messageId(), mayGo);
        try {
            message.setFrom(new InternetAddress(from, true));
            message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.recipient(), true));
            message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
            message.setText(letter.body(), StandardCharsets.UTF_8.name());
            message.setHeader("Content-Language", letter.language());
            message.setHeader("Auto-Submitted", "auto-generated");
            if (letter.unsubscribe() != null) {
                message.setHeader("List-Unsubscribe", "<" + letter.unsubscribe() + ">");
                message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            }
            Transport.send(message);
            return new Delivery(Delivery.Outcome.TAKEN, "");
        } catch (MessagingException trouble) {
            return Delivery.of(trouble, message.isHandedOver());
        }
    }

    private Session session() {
        var settings = new Properties();
        settings.setProperty("mail.transport.protocol", "smtp");
        settings.setProperty("mail.smtp.host", host);
        settings.setProperty("mail.smtp.port", String.valueOf(port));
        settings.setProperty("mail.smtp.connectiontimeout", PATIENCE);
        settings.setProperty("mail.smtp.timeout", PATIENCE);
        settings.setProperty("mail.smtp.writetimeout", PATIENCE);
        settings.setProperty("mail.smtp.ssl.enable", String.valueOf(tls.equals("tls")));
        settings.setProperty("mail.smtp.starttls.enable", String.valueOf(tls.equals("starttls")));
        settings.setProperty("mail.smtp.starttls.required", String.valueOf(tls.equals("starttls")));
        settings.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        if (user == null || password == null) {
            return Session.getInstance(settings);
        }
        settings.setProperty("mail.smtp.auth", "true");
        return Session.getInstance(settings, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(user, password);
            }
        });
    }
}
