package org.smeic.lms.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** One thing someone is told, in the words it had then; what the inbox shows and letters are made of. */
@Entity
public class Message {

    /** What has become of it by mail. */
    enum Mail {
        /** Goes when the person's preferences say so, which is asked again each time. */
        WAITING,
        WRITTEN,
        NOT_WANTED
    }

    static final int LONGEST_TEXT = 4000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long personId;

    @Enumerated(EnumType.STRING)
    private Occasion occasion;

    private String language;
    private String title;
    private String text;
    private @Nullable String link;
    private boolean shown;
    private Instant createdAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private @Nullable Instant readAt;

    @Enumerated(EnumType.STRING)
    private Mail mail = Mail.WAITING;

    private Instant lookAt = createdAt;
    private @Nullable Long letterId;

    @SuppressWarnings("NullAway.Init")
    protected Message() {}

    /**
     * A message.
     *
     * @param language BCP 47, of title and text
     * @param link path on the site where it goes on; null when nowhere
     * @param shown whether the inbox has it
     */
    Message(
            long personId,
            Occasion occasion,
            String language,
            String title,
            String text,
            @Nullable String link,
            boolean shown) {
        this.personId = personId;
        this.occasion = occasion;
        this.language = language;
        this.title = Letter.cut(title.replaceAll("\\s+", " "), 300);
        this.text = Letter.cut(text, LONGEST_TEXT);
        this.link = link;
        this.shown = shown;
    }

    void written(long letter) {
        mail = Mail.WRITTEN;
        letterId = letter;
    }

    void notWanted() {
        mail = Mail.NOT_WANTED;
    }

    void lookAgain(Instant when) {
        lookAt = when;
    }

    void read() {
        if (readAt == null) {
            readAt = Instant.now();
        }
    }

    boolean belongsTo(long person) {
        return personId == person;
    }

    public Long getId() {
        return id;
    }

    long personId() {
        return personId;
    }

    Occasion occasion() {
        return occasion;
    }

    String language() {
        return language;
    }

    String title() {
        return title;
    }

    String text() {
        return text;
    }

    @Nullable
    String link() {
        return link;
    }

    boolean shown() {
        return shown;
    }

    Instant createdAt() {
        return createdAt;
    }

    boolean isRead() {
        return readAt != null;
    }

    Mail mail() {
        return mail;
    }

    Instant lookAt() {
        return lookAt;
    }

    @Nullable
    Long letterId() {
        return letterId;
    }
}
