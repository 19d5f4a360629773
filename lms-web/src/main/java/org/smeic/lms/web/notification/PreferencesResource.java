package org.smeic.lms.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.notification.Choice;
import org.smeic.lms.notification.Occasion;
import org.smeic.lms.notification.PreferenceDesk;
import org.smeic.lms.notification.Quiet;
import org.smeic.lms.notification.Wishes;
import org.smeic.lms.web.shared.BadInput;
import org.smeic.lms.web.shared.Cursors;

/** How the caller wants to be told, for programs. */
@Path("my/notification-preferences")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Messages")
public class PreferencesResource {

    /** How the caller hears of one thing. */
    public record ChoiceJson(Occasion occasion, boolean site, boolean atOnce, boolean digest) {}

    /** All of it; days of the week as MONDAY, null for a digest each day; times as 22:00 in the caller's zone. */
    public record PreferencesJson(
            List<ChoiceJson> choices,
            @Nullable DayOfWeek digestDay,
            int digestHour,
            String quietFrom,
            String quietTo,
            @Nullable LocalDate pausedUntil) {}

    @Inject
    PreferenceDesk desk;

    @GET
    @Operation(summary = "How the caller wants to be told of what, and when mail may come")
    public PreferencesJson get() {
        var wishes = desk.mine();
        return new PreferencesJson(
                wishes.choices().entrySet().stream()
                        .map(each -> new ChoiceJson(
                                each.getKey(),
                                each.getValue().site(),
                                each.getValue().atOnce(),
                                each.getValue().digest()))
                        .toList(),
                wishes.digestDay(),
                wishes.digestHour(),
                wishes.quiet().from().toString(),
                wishes.quiet().to().toString(),
                wishes.pausedUntil());
    }

    @PATCH
    @Operation(summary = "Changes it from now on, also for what waits; what is not named stays")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = PreferencesJson.class)))
    public PreferencesJson change(JsonObject wanted) {
        try {
            desk.save(changed(desk.mine(), wanted));
        } catch (ClassCastException | DateTimeException | IllegalArgumentException unreadable) {
            var wrong = BadInput.body();
            wrong.initCause(unreadable);
            throw wrong;
        }
        return get();
    }

    private static Wishes changed(Wishes before, JsonObject wanted) {
        var choices = new EnumMap<Occasion, Choice>(before.choices());
        if (wanted.containsKey("choices")) {
            for (var each : wanted.getJsonArray("choices").getValuesAs(JsonObject.class)) {
                var occasion = Cursors.constant(Occasion.class, each.getString("occasion", ""));
                var known = choices.getOrDefault(occasion, new Choice(true, false, false, false));
                choices.put(
                        occasion,
                        new Choice(
                                named(each, "site") ? each.getBoolean("site") : known.site(),
                                named(each, "atOnce") ? each.getBoolean("atOnce") : known.atOnce(),
                                named(each, "digest") ? each.getBoolean("digest") : known.digest(),
                                false));
            }
        }
        var quiet = before.quiet();
        return new Wishes(
                choices,
                named(wanted, "digestDay") ? day(wanted) : before.digestDay(),
                named(wanted, "digestHour") ? wanted.getInt("digestHour") : before.digestHour(),
                new Quiet(
                        named(wanted, "quietFrom") ? LocalTime.parse(wanted.getString("quietFrom")) : quiet.from(),
                        named(wanted, "quietTo") ? LocalTime.parse(wanted.getString("quietTo")) : quiet.to()),
                named(wanted, "pausedUntil") ? pause(wanted) : before.pausedUntil());
    }

    private static boolean named(JsonObject wanted, String field) {
        return wanted.containsKey(field);
    }

    private static @Nullable DayOfWeek day(JsonObject wanted) {
        return wanted.get("digestDay") == JsonValue.NULL
                ? null
                : Cursors.constant(DayOfWeek.class, wanted.getString("digestDay"));
    }

    private static @Nullable LocalDate pause(JsonObject wanted) {
        return wanted.get("pausedUntil") == JsonValue.NULL ? null : LocalDate.parse(wanted.getString("pausedUntil"));
    }
}
