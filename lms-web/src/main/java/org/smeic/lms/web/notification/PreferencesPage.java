package org.smeic.lms.web.notification;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.notification.Choice;
import org.smeic.lms.notification.DeadAddress;
import org.smeic.lms.notification.Occasion;
import org.smeic.lms.notification.PreferenceDesk;
import org.smeic.lms.notification.Quiet;
import org.smeic.lms.notification.Wishes;
import org.smeic.lms.shared.Refusal;
import org.smeic.lms.web.shared.CurrentUser;
import org.smeic.lms.web.shared.I18n;

/** What the reader is told, how and when: a line for each occasion, a box for each way. */
@Named
@RequestScoped
public class PreferencesPage {

    @Inject
    PreferenceDesk desk;

    @Inject
    CurrentUser user;

    @Inject
    I18n i18n;

    private List<ChoiceLine> lines = List.of();
    private String day = "";
    private int hour;
    private String quietFrom = "";
    private String quietTo = "";
    private String pausedUntil = "";

    @PostConstruct
    void load() {
        var wishes = desk.mine();
        lines = Arrays.stream(Occasion.values())
                .map(it -> new ChoiceLine(it, wishes.choices().getOrDefault(it, new Choice(true, false, true, false))))
                .toList();
        day = wishes.digestDay() == null ? "" : wishes.digestDay().name();
        hour = wishes.digestHour();
        quietFrom = wishes.quiet().from().toString();
        quietTo = wishes.quiet().to().toString();
        pausedUntil = wishes.pausedUntil() == null ? "" : wishes.pausedUntil().toString();
    }

    public void save() throws IOException {
        var choices = new EnumMap<Occasion, Choice>(Occasion.class);
        lines.forEach(it -> choices.put(it.getOccasion(), it.choice()));
        desk.save(new Wishes(choices, day.isEmpty() ? null : DayOfWeek.valueOf(day), hour, quiet(), pause()));
        show("saved");
    }

    public void tryAgain() throws IOException {
        desk.tryAgain();
        show("tried");
    }

    private static void show(String done) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect("/account/notifications?done=" + done);
    }

    private Quiet quiet() {
        try {
            return quietFrom.isBlank() || quietTo.isBlank()
                    ? Quiet.NEVER
                    : new Quiet(LocalTime.parse(quietFrom), LocalTime.parse(quietTo));
        } catch (DateTimeException unreadable) {
            throw refusal("notification.quiet", unreadable);
        }
    }

    private @Nullable LocalDate pause() {
        try {
            return pausedUntil.isBlank() ? null : LocalDate.parse(pausedUntil);
        } catch (DateTimeException unreadable) {
            throw refusal("notification.pause", unreadable);
        }
    }

    private static Refusal refusal(String key, Exception cause) {
        var refusal = new Refusal(key);
        refusal.initCause(cause);
        return refusal;
    }

    public List<ChoiceLine> getLines() {
        return lines;
    }

    public String name(Occasion occasion) {
        return occasion.name(i18n.locale());
    }

    public List<DayOfWeek> getDays() {
        return List.of(DayOfWeek.values());
    }

    public String dayName(DayOfWeek dayOfWeek) {
        return dayOfWeek.getDisplayName(TextStyle.FULL_STANDALONE, i18n.locale());
    }

    public List<Integer> getHours() {
        return IntStream.range(0, 24).boxed().toList();
    }

    public String clock(int oClock) {
        return LocalTime.of(oClock, 0).toString();
    }

    public ZoneId getZone() {
        return user.zone();
    }

    public @Nullable DeadAddress getUnreachable() {
        return desk.unreachable().orElse(null);
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public int getHour() {
        return hour;
    }

    public void setHour(int hour) {
        this.hour = hour;
    }

    public String getQuietFrom() {
        return quietFrom;
    }

    public void setQuietFrom(String quietFrom) {
        this.quietFrom = quietFrom;
    }

    public String getQuietTo() {
        return quietTo;
    }

    public void setQuietTo(String quietTo) {
        this.quietTo = quietTo;
    }

    public String getPausedUntil() {
        return pausedUntil;
    }

    public void setPausedUntil(String pausedUntil) {
        this.pausedUntil = pausedUntil;
    }
}
