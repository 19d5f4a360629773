package org.smeic.lms.notification;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.identity.Secrets;

/**
 * How someone wants to be told. A row exists once they have chosen or once a letter with a way out was written; until
 * then everyone has the same: the digest on Monday at 8, nothing by night.
 */
@Entity
public class Preferences {

    private static final int MINUTES = 60;

    @Id
    private long personId;

    @Enumerated(EnumType.STRING)
    private @Nullable DayOfWeek digestDay = DayOfWeek.MONDAY;

    private int digestHour = 8;
    private int quietFrom = 22 * MINUTES;
    private int quietTo = 7 * MINUTES;
    private @Nullable LocalDate pausedUntil;
    private boolean digestOff;
    private boolean mailOff;
    private String unsubscribeKey = Secrets.fresh();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "preference_choice", joinColumns = @JoinColumn(name = "person_id"))
    @MapKeyColumn(name = "occasion")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Occasion, Choice> choices = new EnumMap<>(Occasion.class);

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Preferences() {}

    Preferences(long personId) {
        this.personId = personId;
    }

    /** Those of a person; what everyone has when they have none, and that is not stored. */
    static Preferences of(EntityManager em, long personId) {
        return Objects.requireNonNullElseGet(em.find(Preferences.class, personId), () -> new Preferences(personId));
    }

    /** Those of a person, stored. */
    static Preferences kept(EntityManager em, long personId) {
        var known = em.find(Preferences.class, personId);
        if (known != null) {
            return known;
        }
        var fresh = new Preferences(personId);
        em.persist(fresh);
        return fresh;
    }

    Choice choice(Occasion occasion) {
        return choices.getOrDefault(occasion, occasion.usual());
    }

    /** What mail does with an occasion, whatever has been switched off where. */
    Choice.Way mail(Occasion occasion) {
        var way = choice(occasion).mail();
        return mailOff || (digestOff && way == Choice.Way.DIGEST) ? Choice.Way.NONE : way;
    }

    void choose(Occasion occasion, Choice choice) {
        choices.put(occasion, choice);
    }

    /** Whoever looks at all of it and saves means what they see. */
    void forgetSwitches() {
        digestOff = false;
        mailOff = false;
    }

    void digest(@Nullable DayOfWeek day, int hour) {
        digestDay = day;
        digestHour = hour;
    }

    void quiet(Quiet hours) {
        quietFrom = hours.from().toSecondOfDay() / MINUTES;
        quietTo = hours.to().toSecondOfDay() / MINUTES;
    }

    void pauseUntil(@Nullable LocalDate day) {
        pausedUntil = day;
    }

    /** The digest off or on again, by the link in one. */
    void digestOff(boolean off) {
        digestOff = off;
    }

    /** All mail but about the account off or on again, by the link in a letter of several things. */
    void mailOff(boolean off) {
        mailOff = off;
    }

    Rhythm rhythm(ZoneId zone) {
        return new Rhythm(digestDay, digestHour, quiet(), pausedUntil, zone);
    }

    private Quiet quiet() {
        return new Quiet(time(quietFrom), time(quietTo));
    }

    private static LocalTime time(int minutes) {
        return LocalTime.of(minutes / MINUTES, minutes % MINUTES);
    }

    boolean isDigestOff() {
        return digestOff;
    }

    boolean isMailOff() {
        return mailOff;
    }

    long personId() {
        return personId;
    }

    String unsubscribeKey() {
        return unsubscribeKey;
    }
}
