package org.smeic.lms.web.enrolment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.smeic.lms.enrolment.CourseOutline;
import org.smeic.lms.enrolment.Enrolments;
import org.smeic.lms.enrolment.MyCourse;
import org.smeic.lms.enrolment.Status;
import org.smeic.lms.web.shared.BadInput;
import org.smeic.lms.web.shared.Slice;

/** A learner's own courses and progress, for programs. */
@Path("enrolments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Enrolment")
public class EnrolmentResource {

    /** What a program sends to enrol. */
    public record Wish(
            @Schema(description = "slug of the course", required = true)
            String course) {}

    @Inject
    Enrolments enrolments;

    @GET
    @Operation(summary = "The caller's courses with progress and the one next lesson; the last touched first")
    public Slice<MyCourse> mine() {
        return new Slice<>(enrolments.mine(), null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Enrols the caller; asking again changes nothing")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Wish.class)))
    @APIResponse(
            responseCode = "201",
            description = "Enrolled now",
            content = @Content(schema = @Schema(implementation = CourseOutline.class)))
    @APIResponse(
            responseCode = "200",
            description = "Was enrolled before",
            content = @Content(schema = @Schema(implementation = CourseOutline.class)))
    public Response enrol(JsonObject wish, @Context UriInfo here) {
        if (!(wish.get("course") instanceof JsonString slug)) {
            throw BadInput.body();
        }
        var already = enrolments
                .find(slug.getString())
                .filter(enrolment -> enrolment.getStatus() != Status.WITHDRAWN)
                .isPresent();
        enrolments.enrol(slug.getString());
        var outline = enrolments.outline(slug.getString());
        return already
                ? Response.ok(outline).build()
                : Response.created(here.getAbsolutePathBuilder()
                                .path(slug.getString())
                                .build())
                        .entity(outline)
                        .build();
    }

    @GET
    @Path("{slug}")
    @Operation(summary = "The caller's way through a course, lesson by lesson")
    public CourseOutline outline(@PathParam("slug") String slug) {
        return enrolments.outline(slug);
    }
}
