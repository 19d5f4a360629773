package org.smeic.lms.web.curriculum;

import static org.smeic.lms.shared.JsonTool.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.catalog.Level;
import org.smeic.lms.curriculum.Curricula;
import org.smeic.lms.curriculum.CurriculumDesk;
import org.smeic.lms.curriculum.CurriculumFacts;
import org.smeic.lms.curriculum.MoveRule;
import org.smeic.lms.curriculum.form.TreeJson;
import org.smeic.lms.identity.Stakeholder;
import org.smeic.lms.shared.SafeHtml;
import org.smeic.lms.web.shared.BadInput;
import org.smeic.lms.web.shared.Slice;

/** Curricula for programs: what there is, with its rules, and for editors drafts and their publication. */
@Path("curricula")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Curricula")
public class CurriculaResource {

    @Inject
    Curricula curricula;

    @Inject
    CurriculumDesk desk;

    @GET
    @Operation(summary = "Published curricula, by whom they are for and title")
    public Slice<JsonObject> all(@QueryParam("cursor") @Nullable String cursor) {
        var all = curricula.all();
        return Slice.at(cursor, (first, count) -> all.stream()
                .skip(first)
                .limit(count)
                .map(card -> CurriculumJson.of(card.slug(), card.facts()))
                .toList());
    }

    @GET
    @Path("{slug}")
    @Operation(summary = "One curriculum with its tree of rules, in the form in which a draft is written")
    public JsonObject get(@PathParam("slug") String slug) {
        var view = curricula.get(slug);
        return JSON.createObjectBuilder(CurriculumJson.of(slug, view.facts()))
                .add("outcomes", JSON.createArrayBuilder(view.outcomes()))
                .add("minutes", view.minutes())
                .add("tree", CurriculumJson.of(curricula.rules(slug)))
                .build();
    }

    @GET
    @Path("{slug}/draft")
    @Operation(summary = "What the caller has on the desk: the draft, or the published version while there is none")
    public JsonObject draft(@PathParam("slug") String slug) {
        var draft = desk.open(slug);
        var faults = JSON.createArrayBuilder();
        draft.faults()
                .forEach(fault -> faults.add(
                        JSON.createObjectBuilder().add("part", fault.part()).add("fault", fault.key())));
        return JSON.createObjectBuilder(CurriculumJson.of(slug, draft.facts()))
                .add("version", draft.number())
                .add("draft", draft.draft())
                .add("seen", draft.seen())
                .add("faults", faults)
                .add("tree", CurriculumJson.of(draft.tree()))
                .build();
    }

    @PUT
    @Path("{slug}/draft")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Writes the draft of a new curriculum or of the next version of the caller's own; "
                    + "with \"seen\" only if nobody has written since")
    public JsonObject write(@PathParam("slug") String slug, JsonObject body) {
        if (!(body.get("tree") instanceof JsonObject tree)) {
            throw BadInput.body();
        }
        var facts = new CurriculumFacts(
                text(body, "title"),
                text(body, "summary"),
                SafeHtml.ofMarkdown(body.getString("about", "")),
                constant(Stakeholder.class, text(body, "for")),
                constant(Level.class, text(body, "level")),
                text(body, "language"));
        var seen = body.get("seen") instanceof JsonString given ? given.getString() : null;
        desk.draft(slug, seen, facts, outcomes(body), TreeJson.plain(tree));
        return draft(slug);
    }

    @POST
    @Path("{slug}/publish")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Publishes the draft; \"rule\" is STAY, MOVE or MOVE_IF_NOTHING_IS_LOST")
    public JsonObject publish(@PathParam("slug") String slug, JsonObject body) {
        var seen = body.get("seen") instanceof JsonString given ? given.getString() : null;
        var affected = desk.publish(slug, seen, constant(MoveRule.class, text(body, "rule")));
        return JSON.createObjectBuilder()
                .add("moving", affected.moving())
                .add("staying", affected.staying())
                .add("completing", affected.completing())
                .add("losing", affected.losing())
                .build();
    }

    private static List<String> outcomes(JsonObject body) {
        return body.get("outcomes") instanceof JsonArray lines
                ? lines.stream()
                        .filter(JsonString.class::isInstance)
                        .map(line -> ((JsonString) line).getString().strip())
                        .toList()
                : List.of();
    }

    private static String text(JsonObject body, String field) {
        if (body.get(field) instanceof JsonString text) {
            return text.getString().strip();
        }
        throw BadInput.body();
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> BadInput.value(name));
    }
}
