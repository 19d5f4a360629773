package org.smeic.lms.web.curriculum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.smeic.lms.curriculum.Journeys;
import org.smeic.lms.curriculum.MyExemption;
import org.smeic.lms.web.shared.BadInput;
import org.smeic.lms.web.shared.Slice;

/** What a learner has asked not to have to do, for programs. */
@Path("my/exemptions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Curricula")
public class MyExemptionsResource {

    @Inject
    Journeys journeys;

    @GET
    @Operation(summary = "The caller's requests and what was decided; the latest first")
    public Slice<MyExemption> all() {
        return new Slice<>(journeys.exemptions(), null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Asks not to have to do a \"part\" of a \"curriculum\": \"evidence\" and, if there is one, \"link\"")
    public Response ask(JsonObject wish) {
        if (!(wish.get("curriculum") instanceof JsonString curriculum)
                || !(wish.get("part") instanceof JsonString part)
                || !(wish.get("evidence") instanceof JsonString evidence)) {
            throw BadInput.body();
        }
        var link = wish.get("link") instanceof JsonString given ? given.getString() : null;
        journeys.askExemption(curriculum.getString(), part.getString(), evidence.getString(), link);
        return Response.status(Response.Status.CREATED)
                .entity(journeys.exemptions().get(0))
                .build();
    }
}
