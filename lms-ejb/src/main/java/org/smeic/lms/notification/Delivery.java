package org.smeic.lms.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What came of handing a letter to the mail server, as its answer (RFC 5321 4.2, RFC 3463) says. */
record Delivery(Outcome outcome, String why) {

    /** How it ended. */
    enum Outcome {
        TAKEN,
        /** Surely not taken; a later try may do better. */
        NOT_TAKEN,
        /** The recipient was refused for good. */
        NOBODY_THERE,
        /** All was sent and no answer came. */
        UNSURE
    }

    private static final Pattern REFUSED = Pattern.compile("(?s)[45]\\d\\d\\b.*");

    /** For good, and not for a reason of policy (x.7.x), which says nothing of the address. */
    private static final Pattern NO_SUCH_ADDRESS = Pattern.compile("(?s)55[0136]\\b[ -](?!5\\.7).*");

    static Delivery of(MessagingException trouble, boolean handedOver) {
        var recipientRefused = chain(trouble)
                .anyMatch(it -> it instanceof SendFailedException failed
                        && failed.getInvalidAddresses() != null
                        && failed.getInvalidAddresses().length > 0);
        var answer = chain(trouble)
                .map(it -> String.valueOf(it.getMessage()).strip())
                .filter(words -> REFUSED.matcher(words).matches())
                .reduce((first, second) -> second)
                .orElse("");
        var why = answer.isEmpty() ? trouble.toString() : answer;
        if (recipientRefused && NO_SUCH_ADDRESS.matcher(answer).matches()) {
            return new Delivery(Outcome.NOBODY_THERE, why);
        }
        return new Delivery(handedOver && answer.isEmpty() ? Outcome.UNSURE : Outcome.NOT_TAKEN, why);
    }

    private static Stream<Exception> chain(MessagingException trouble) {
        return Stream.iterate(
                (Exception) trouble,
                it -> it != null,
                it -> it instanceof MessagingException mail ? mail.getNextException() : null);
    }
}
