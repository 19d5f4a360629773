package org.smeic.lms.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A mail that is to be sent, in the words it will have. */
@Entity
public class Letter {

    /** How far a letter is. */
    enum State {
        WAITING,
        SENT,
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
    private @Nullable Instant sentAt;
    private @Nullable String lastError;

    @SuppressWarnings("NullAway.Init")
    protected Letter() {}

    /** A letter with a subject of up to 300 and a body of up to 4,000 characters; more is cut. */
    Letter(String recipient, String language, String subject, String body) {
        this.recipient = recipient;
        this.language = language;
        // A line break would end the header.
        this.subject = cut(subject.replaceAll("\\s+", " "), 300);
        this.body = cut(body, 4000);
    }

    void sent(State how) {
        state = how;
        sentAt = Instant.now();
        body = "";
    }

    void failed(String why) {
        lastError = cut(why, 300);
        if (attempts > PAUSES.size()) {
            state = State.GIVEN_UP;
            body = "";
        }
    }

    private static String cut(String text, int length) {
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
