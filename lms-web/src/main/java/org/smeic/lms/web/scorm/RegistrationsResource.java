package org.smeic.lms.web.scorm;

import static org.smeic.lms.shared.JsonTool.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.scorm.AttemptResult;
import org.smeic.lms.scorm.AttemptResult.ItemResult;
import org.smeic.lms.scorm.KeptAside;
import org.smeic.lms.scorm.ScormRegistrations;
import org.smeic.lms.shared.LmsHome;

/** SCORM packages for learners of other systems: register, launch, read what was reached. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Registrations")
public class RegistrationsResource {

    @Inject
    ScormRegistrations registrations;

    @POST
    @Path("packages/{id}/registrations")
    @Operation(
            summary = "Register a learner for a package of the caller",
            description =
                    "The body is {\"learner\": \"id\"} or {\"learner\": {\"id\": \"id\", \"name\": \"Last, First\"}}")
    public Response register(@PathParam("id") long packageId, @Nullable JsonObject body) {
        var learner = body == null ? JsonValue.NULL : body.getOrDefault("learner", JsonValue.NULL);
        var name = body == null ? "" : body.getString("name", "");
        var id = learner instanceof JsonObject person
                ? registrations.create(packageId, person.getString("id", ""), person.getString("name", name))
                : registrations.create(packageId, learner instanceof JsonString text ? text.getString() : "", name);
        return Response.created(URI.create(LmsHome.baseUrl() + "/api/v1/registrations/" + id))
                .entity(JSON.createObjectBuilder().add("registrationId", id).build())
                .build();
    }

    @POST
    @Path("registrations/{id}/launch")
    @Operation(summary = "An address that opens the player for the learner, once and within a quarter of an hour")
    public JsonObject launch(@PathParam("id") long id) {
        return JSON.createObjectBuilder()
                .add("url", LmsHome.baseUrl() + "/launch/" + registrations.launch(id))
                .build();
    }

    @GET
    @Path("registrations/{id}")
    @Operation(summary = "What the learner has reached, as a whole and item by item, and what was kept aside")
    public JsonObject result(@PathParam("id") long id) {
        var aside = JSON.createArrayBuilder();
        registrations.aside(id).forEach(entry -> aside.add(json(entry)));
        return json(registrations.result(id))
                .add("aside", aside)
                .add("registrationId", id)
                .build();
    }

    @DELETE
    @Path("registrations/{id}")
    @Operation(summary = "Forget a registration and everything its learner has stored")
    public void delete(@PathParam("id") long id) {
        registrations.delete(id);
    }

    @DELETE
    @Path("packages/{id}")
    @Operation(summary = "Forget a package of the caller with its registrations; one that a course uses stays")
    public void deletePackage(@PathParam("id") long id) {
        registrations.deletePackage(id);
    }

    private static JsonObjectBuilder json(AttemptResult result) {
        var items = JSON.createArrayBuilder();
        result.items().forEach(item -> items.add(json(item)));
        return JSON.createObjectBuilder()
                .add("completion", result.completion())
                .add("success", result.success())
                .add("score", number(result.score()))
                .add("seconds", result.seconds())
                .add("percent", result.percent())
                .add("done", result.done())
                .add("items", items);
    }

    private static JsonObjectBuilder json(KeptAside entry) {
        return JSON.createObjectBuilder()
                .add("item", entry.item())
                .add("at", entry.at().toString())
                .add("reason", entry.superseded() ? "superseded" : "refused")
                .add("refused", JSON.createArrayBuilder(entry.refused()))
                .add("values", JSON.createObjectBuilder(Map.copyOf(entry.values())));
    }

    private static JsonObjectBuilder json(ItemResult item) {
        var data = JSON.createObjectBuilder();
        item.data().forEach(data::add);
        return JSON.createObjectBuilder()
                .add("identifier", item.identifier())
                .add("title", item.title())
                .add("depth", item.depth())
                .add("leaf", item.leaf())
                .add("attempts", item.attempts())
                .add("suspended", item.suspended())
                .add("completion", item.completion())
                .add("success", item.success())
                .add("score", number(item.score()))
                .add("progress", number(item.progress()))
                .add("seconds", item.seconds())
                .add("objectives", list(item.list("objectives")))
                .add("interactions", list(item.list("interactions")))
                .add("longSuspendData", item.hasLongSuspendData())
                .add("data", data);
    }

    private static jakarta.json.JsonArrayBuilder list(List<Map<String, String>> entries) {
        var list = JSON.createArrayBuilder();
        entries.forEach(entry -> list.add(JSON.createObjectBuilder(Map.copyOf(entry))));
        return list;
    }

    private static JsonValue number(@Nullable BigDecimal value) {
        return Optional.ofNullable(value).<JsonValue>map(JSON::createValue).orElse(JsonValue.NULL);
    }
}
