package org.smeic.lms.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.shared.LmsHome;

/** A mail that is to be sent, in the words it will have. */
@Entity
public class Letter {

    /** How far a letter is. */
    enum State {
        WAITING,
        /** A server has it, until its lease ends. */
        SENDING,
        SENT,
        /** The mail server was handed it and nobody knows whether it took it; it is not sent again. */
        UNSURE,
        /** No mail server was set up; its words went to the log of a demo. */
        SHOWN,
        GIVEN_UP
    }

    /** How long after each failed try the next comes; after the last the letter is given up. */
    static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12),
            Duration.ofHours(24));

    static final int LONGEST_BODY = 500_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String recipient;
    private String language;
    private String subject;
    private String body;

    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    private int attempts;
    private Instant nextTryAt = Instant.now();
    private Instant createdAt = nextTryAt;
    private @Nullable Instant handedAt;
    private @Nullable Instant sentAt;
    private @Nullable String unsubscribe;
    private @Nullable String lastError;

    @SuppressWarnings("NullAway.Init")
    protected Letter() {}

    /** A letter about the account: it has no way out. A subject of up to 300 characters; more is cut. */
    Letter(String recipient, String language, String subject, String body) {
        this(recipient, language, subject, body, null);
    }

    /** @param unsubscribe address mail programs post to; null for letters about the account */
    Letter(String recipient, String language, String subject, String body, @Nullable String unsubscribe) {
        this.recipient = recipient;
        this.language = language;
        // A line break would end the header.
        this.subject = cut(subject.replaceAll("\\s+", " "), 300);
        this.body = cut(body, LONGEST_BODY);
        this.unsubscribe = unsubscribe;
    }

    /** It is out of our hands, one way or another; what it says may be secret and is erased. */
    void end(State how, @Nullable String why) {
        state = how;
        sentAt = how == State.SENT || how == State.SHOWN ? Instant.now() : null;
        lastError = why == null ? null : cut(why, 300);
        body = "";
        unsubscribe = null;
    }

    /** It was surely not taken: again later, or given up. */
    void failed(String why, Instant now) {
        if (attempts > PAUSES.size()) {
            end(State.GIVEN_UP, why);
        } else {
            lastError = cut(why, 300);
            again(now.plus(PAUSES.get(Math.max(attempts, 1) - 1)));
        }
    }

    void again(Instant when) {
        state = State.WAITING;
        handedAt = null;
        nextTryAt = when;
    }

    /** Whether its contents went to the mail server in a try whose end nobody has noted. */
    boolean wasHanded() {
        return handedAt != null;
    }

    /** Whether it is about the account; then twice is better than never. */
    boolean isAboutAccount() {
        return unsubscribe == null;
    }

    /** The same at each try, so that whoever gets it twice can tell. */
    String messageId() {
        return "<letter-" + id + "-" + createdAt.getEpochSecond() + "@"
                + URI.create(LmsHome.baseUrl()).getHost() + ">";
    }

    @Nullable
    String unsubscribe() {
        return unsubscribe;
    }

    @Nullable
    String lastError() {
        return lastError;
    }

    static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }

    public Long getId() {
        return id;
    }

    String recipient() {
        return recipient;
    }

    /** BCP 47. */
    String language() {
        return language;
    }

    String subject() {
        return subject;
    }

    /** Plain text; empty once it was sent. */
    String body() {
        return body;
    }

    State state() {
        return state;
    }

    /** Tries begun so far. */
    int attempts() {
        return attempts;
    }

    Instant nextTryAt() {
        return nextTryAt;
    }
}
