package org.smeic.lms.web.curriculum;

import static org.smeic.lms.shared.JsonTool.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.curriculum.AboutMe;
import org.smeic.lms.curriculum.Journeys;
import org.smeic.lms.curriculum.PlanView;
import org.smeic.lms.shared.LmsHome;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.web.shared.Slice;

/** A learner's ways through curricula, for programs. */
@Path("my/journeys")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Curricula")
public class JourneysResource {

    @Inject
    Journeys journeys;

    @PUT
    @Path("{slug}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Puts the caller on a curriculum; asking again changes only what they told: 201, then 200")
    public Response takeUp(@PathParam("slug") String slug, JsonObject about) {
        var already = find(slug).isPresent();
        journeys.takeUp(
                slug,
                new AboutMe(
                        Optional.ofNullable(number(about, "hoursPerWeek")).orElse(AboutMe.UNTOLD.hoursPerWeek()),
                        sector(about),
                        number(about, "experienceYears")));
        var plan = CurriculumJson.of(plan(slug));
        return already
                ? Response.ok(plan).build()
                : Response.created(UriBuilder.fromUri(LmsHome.baseUrl())
                                .path("/api/v1/my/journeys/{slug}/plan")
                                .build(slug))
                        .entity(plan)
                        .build();
    }

    @GET
    @Operation(summary = "The caller's curricula: how far, the one next thing, what is due")
    public Slice<JsonObject> mine() {
        return new Slice<>(journeys.plans().stream().map(CurriculumJson::of).toList(), null);
    }

    @GET
    @Path("{slug}/plan")
    @Operation(summary = "The plan of one of them by the week")
    public JsonObject weeks(@PathParam("slug") String slug) {
        var plan = plan(slug);
        return JSON.createObjectBuilder(CurriculumJson.of(plan))
                .add("weeks", CurriculumJson.weeks(plan))
                .build();
    }

    private Optional<PlanView> find(String slug) {
        return journeys.plans().stream()
                .filter(plan -> plan.slug().equals(slug))
                .findFirst();
    }

    private PlanView plan(String slug) {
        return find(slug).orElseThrow(NotFound::new);
    }

    private static @Nullable String sector(JsonObject about) {
        return about.get("sector") instanceof JsonString sector && PlanPage.SECTORS.contains(sector.getString())
                ? sector.getString()
                : null;
    }

    private static @Nullable Integer number(JsonObject about, String field) {
        return about.get(field) instanceof JsonNumber number && number.isIntegral()
                ? Integer.valueOf((int) Math.max(-1, Math.min(1000, number.longValue())))
                : null;
    }
}
