package org.smeic.lms.notification;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.identity.Person;
import org.smeic.lms.shared.Moments;
import org.smeic.lms.shared.Words;

/** Someone who is told something, in their language and time. */
class Reader {

    private final EntityManager em;
    private final Person person;
    private final Preferences preferences;
    private final Words words;

    Reader(EntityManager em, Person person, Preferences preferences) {
        this.em = em;
        this.person = person;
        this.preferences = preferences;
        this.words = new Words(Occasion.WORDS, Locale.forLanguageTag(person.getLanguage()));
    }

    /**
     * Tells it now on the site and later by mail, as the person prefers.
     *
     * @param link path on the site where it goes on; null when nowhere
     * @param values fill the title and the text of the occasion
     */
    void tell(Occasion occasion, @Nullable String link, Object... values) {
        put(occasion, "", link, values);
    }

    /** As {@link #tell}, of a decision. */
    void tellDecision(Occasion occasion, boolean granted, @Nullable String link, Object... values) {
        put(occasion, granted ? "granted." : "refused.", link, values);
    }

    private void put(Occasion occasion, String outcome, @Nullable String link, Object... values) {
        em.persist(new Message(
                person.getId(),
                occasion,
                words.language().toLanguageTag(),
                words.say(occasion.key(outcome + "title"), values),
                words.say(occasion.key(outcome + "text"), values),
                link,
                preferences.choice(occasion).site()));
    }

    /** Words of the letters, in the reader's language, to stand in others. */
    String say(String key, Object... values) {
        return words.say(key, values);
    }

    /** A moment at a place and, when the clocks there are others, where the reader is. */
    String when(Instant moment, ZoneId place) {
        return Moments.both(moment, place, person.zone(), words.language());
    }

    /** A moment where the reader is. */
    String when(Instant moment) {
        return when(moment, person.zone());
    }

    /** A day as it is written in full. */
    String day(LocalDate day) {
        return words.day(day);
    }
}
