package org.smeic.lms.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.identity.organisation.OrganisationCard;
import org.smeic.lms.identity.organisation.OrganisationFacts;
import org.smeic.lms.identity.organisation.OrganisationKind;
import org.smeic.lms.identity.organisation.OrganisationView;
import org.smeic.lms.identity.organisation.Organisations;
import org.smeic.lms.shared.After;
import org.smeic.lms.web.shared.BadInput;
import org.smeic.lms.web.shared.Slice;

/** Organisations for programs. */
@Path("organisations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Organisations")
public class OrganisationsResource {

    @Inject
    Organisations organisations;

    @GET
    @Operation(summary = "Organisations of the caller's economy and verified ones of all, by name")
    public Slice<OrganisationCard> find(
            @QueryParam("q") @DefaultValue("") String text, @QueryParam("cursor") @Nullable String cursor) {
        return Slice.after(
                cursor, it -> new After(it.name(), it.id()), (after, count) -> organisations.find(text, after, count));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One with its people, for its members and for who oversees it")
    public OrganisationView get(@PathParam("id") long id) {
        return organisations.get(id);
    }

    @POST
    @Operation(summary = "Founds one in the caller's economy; the caller owns it")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = OrganisationFacts.class)))
    public Response found(JsonObject facts, @Context UriInfo here) {
        var id = organisations.found(facts(facts, null));
        return Response.created(
                        here.getAbsolutePathBuilder().path(String.valueOf(id)).build())
                .entity(organisations.get(id))
                .build();
    }

    @PATCH
    @Path("{id}")
    @Operation(summary = "Its owner changes what it says about itself; what is not named stays")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = OrganisationFacts.class)))
    public OrganisationView describe(@PathParam("id") long id, JsonObject facts) {
        organisations.describe(id, facts(facts, organisations.get(id).facts()));
        return organisations.get(id);
    }

    private static OrganisationFacts facts(JsonObject json, @Nullable OrganisationFacts before) {
        try {
            var kind =
                    json.getString("kind", before == null ? "" : before.kind().name());
            return OrganisationFacts.typed(
                    json.getString("name", before == null ? "" : before.name()),
                    Arrays.stream(OrganisationKind.values())
                            .filter(constant -> constant.name().equalsIgnoreCase(kind))
                            .findFirst()
                            .orElseThrow(() -> BadInput.value(kind)),
                    json.getString("website", before == null ? "" : before.website()));
        } catch (ClassCastException noText) {
            var wrong = BadInput.body();
            wrong.initCause(noText);
            throw wrong;
        }
    }
}
