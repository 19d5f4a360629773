package org.smeic.lms.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** A mail that knows how far it went, under the name its letter gives it. */
class OutgoingMail extends MimeMessage {

    private final String messageId;
    private final BooleanSupplier mayGo;
    private boolean handedOver;

    OutgoingMail(Session session, String messageId, BooleanSupplier mayGo) {
        super(session);
        this.messageId = messageId;
        this.mayGo = mayGo;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    /** What the transport does between the server's yes to the recipient and the dot that ends the contents. */
    @Override
    public void writeTo(OutputStream out, String @Nullable [] ignored) throws IOException, MessagingException {
        if (!mayGo.getAsBoolean()) {
            throw new IOException("another server has this letter now");
        }
        super.writeTo(out, ignored);
        handedOver = true;
    }

    /** Whether all of it was written; before that the server has nothing it could deliver. */
    boolean isHandedOver() {
        return handedOver;
    }
}
