package org.smeic.lms.announcement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.catalog.Course;
import org.smeic.lms.identity.Economy;
import org.smeic.lms.identity.Person;
import org.smeic.lms.shared.Refusal;

/** What someone says to many: to an economy or to a course, never both. */
@Entity
class Announcement {

    static final int LONGEST_TITLE = 120;
    static final int LONGEST_TEXT = 2000;

    /** So long it can be taken back. */
    static final Duration PAUSE = Duration.ofMinutes(10);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Person author;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Course course;

    @Enumerated(EnumType.STRING)
    private @Nullable Economy economy;

    private String title;
    private String text;

    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    private Instant writtenAt = Instant.now();
    private Instant goesAt = writtenAt.plus(PAUSE);

    /** Id of the last enrolment, or person, that was told. */
    private long reached;

    private int told;

    @SuppressWarnings("NullAway.Init")
    protected Announcement() {}

    Announcement(Person author, @Nullable Course course, @Nullable Economy economy, String title, String text) {
        this.author = author;
        this.course = course;
        this.economy = economy;
        this.title = checked(title, LONGEST_TITLE, "announcement.title_length");
        this.text = checked(text, LONGEST_TEXT, "announcement.text_length");
    }

    private static String checked(String typed, int longest, String otherwise) {
        var words = typed.strip();
        if (words.isEmpty() || words.length() > longest) {
            throw new Refusal(otherwise, longest);
        }
        return words;
    }

    void takeBack(Instant now) {
        if (state != State.WAITING || !now.isBefore(goesAt)) {
            throw new Refusal("announcement.gone");
        }
        state = State.TAKEN_BACK;
    }

    boolean isDue(Instant now) {
        return (state == State.WAITING || state == State.SENDING) && !now.isBefore(goesAt);
    }

    /** Some more were told. */
    void reach(long last, int count) {
        state = State.SENDING;
        reached = last;
        told += count;
    }

    void end() {
        state = State.SENT;
    }

    Told to(long personId) {
        return new Told(
                personId, author.getName(), title, text, course == null ? "/my" : "/courses/" + course.getSlug());
    }

    Long id() {
        return id;
    }

    Person author() {
        return author;
    }

    @Nullable
    Course course() {
        return course;
    }

    @Nullable
    Economy economy() {
        return economy;
    }

    long reached() {
        return reached;
    }

    State state() {
        return state;
    }
}
