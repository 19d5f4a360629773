package org.smeic.lms.web.admission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.admission.Candidate;
import org.smeic.lms.admission.MyNomination;
import org.smeic.lms.admission.MyNominations;
import org.smeic.lms.admission.Nominated;
import org.smeic.lms.admission.NominationRow;
import org.smeic.lms.admission.Nominations;
import org.smeic.lms.admission.QuotaRow;
import org.smeic.lms.shared.After;
import org.smeic.lms.web.shared.BadInput;
import org.smeic.lms.web.shared.Slice;

/** Nominations for programs: of coordinators, and of those who are nominated. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Nominations")
public class NominationsResource {

    @Inject
    Nominations nominations;

    @Inject
    MyNominations mine;

    @GET
    @Path("quotas")
    @Operation(summary = "Offerings to come that keep seats for the caller's economies; the next release first")
    public Slice<QuotaRow> quotas(@QueryParam("cursor") @Nullable String cursor) {
        return Slice.at(cursor, nominations::coming);
    }

    @GET
    @Path("offerings/{offering}/candidates")
    @Operation(summary = "People of the caller's economies by name, with their nomination for this offering")
    public Slice<Candidate> candidates(
            @PathParam("offering") long offering,
            @QueryParam("q") @DefaultValue("") String text,
            @QueryParam("cursor") @Nullable String cursor) {
        return Slice.after(
                cursor, Candidate::after, (after, count) -> nominations.candidates(offering, text, after, count));
    }

    @GET
    @Path("offerings/{offering}/nominations")
    @Operation(summary = "Nominations of the caller's economies in the order in which they were made")
    public Slice<NominationRow> all(
            @PathParam("offering") long offering, @QueryParam("cursor") @Nullable String cursor) {
        return Slice.after(
                cursor,
                it -> new After("", it.number()),
                (after, count) -> nominations.all(offering, (int) Math.min(after.id(), Integer.MAX_VALUE), count));
    }

    @POST
    @Path("offerings/{offering}/nominations")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Nominates {\"people\": [ids], \"reason\": text} in this order; under an Idempotency-Key only once")
    public Nominated nominate(
            @PathParam("offering") long offering,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            JsonObject wish) {
        var people = Bodies.ids(wish, "people");
        var reason = Bodies.text(wish, "reason");
        return key == null
                ? nominations.nominate(offering, people, reason)
                : nominations.nominateOnce(offering, people, reason, key);
    }

    @DELETE
    @Path("offerings/{offering}/nominations/{person}")
    @Operation(summary = "Takes a nomination back that has not been answered")
    public void withdraw(@PathParam("offering") long offering, @PathParam("person") long person) {
        nominations.withdraw(offering, person);
    }

    @GET
    @Path("my/nominations")
    @Operation(summary = "What the caller is nominated for; the last first")
    public Slice<MyNomination> mine(@QueryParam("cursor") @Nullable String cursor) {
        return Slice.at(cursor, mine::all);
    }

    @PUT
    @Path("my/nominations/{offering}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Answers {\"answer\": \"accept\"} or {\"answer\": \"decline\"}")
    public void answer(@PathParam("offering") long offering, JsonObject said) {
        switch (Bodies.text(said, "answer")) {
            case "accept" -> mine.accept(offering);
            case "decline" -> mine.decline(offering);
            default -> throw BadInput.body();
        }
    }
}
