package org.smeic.lms.web.admission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.admission.Codes;
import org.smeic.lms.admission.EntryRequests;
import org.smeic.lms.admission.MyEntry;
import org.smeic.lms.admission.RequestQueue;
import org.smeic.lms.admission.RequestRow;
import org.smeic.lms.web.shared.BadInput;
import org.smeic.lms.web.shared.Slice;

/** Requests to be let in and codes, for programs. Each of these, sent again, changes nothing more. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Admission")
public class RequestsResource {

    /** How many a decision has reached; the others were decided by others before. */
    public record Decided(int decided) {}

    /** Where a code has led to. */
    public record Entered(String course) {}

    @Inject
    RequestQueue queue;

    @Inject
    EntryRequests requests;

    @Inject
    Codes codes;

    @Context
    HttpServletRequest request;

    @GET
    @Path("requests")
    @Operation(summary = "Requests that wait for the caller's decision; the oldest first")
    public Slice<RequestRow> waiting(@QueryParam("cursor") @Nullable String cursor) {
        return Slice.at(cursor, queue::waiting);
    }

    @POST
    @Path("requests/decisions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Decides {\"requests\": [ids], \"accept\": true or false, \"note\": text}")
    public Decided decide(JsonObject decision) {
        var accept = decision.get("accept");
        if (!JsonValue.TRUE.equals(accept) && !JsonValue.FALSE.equals(accept)) {
            throw BadInput.body();
        }
        return new Decided(queue.decide(
                Bodies.ids(decision, "requests"), JsonValue.TRUE.equals(accept), Bodies.textOrNone(decision, "note")));
    }

    @GET
    @Path("my/requests/{course}")
    @Operation(summary = "How the caller gets into a course, and how their request for it stands")
    public MyEntry mine(@PathParam("course") String course) {
        return requests.mine(course);
    }

    @PUT
    @Path("my/requests/{course}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Asks to be let in, with {\"reason\": text}; while it is open, asking again changes nothing")
    public MyEntry ask(@PathParam("course") String course, JsonObject wish) {
        requests.ask(course, Bodies.textOrNone(wish, "reason"));
        return requests.mine(course);
    }

    @DELETE
    @Path("my/requests/{course}")
    @Operation(summary = "The caller does not want to be let in any more")
    public void takeBack(@PathParam("course") String course) {
        requests.takeBack(course);
    }

    @POST
    @Path("code-uses")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Lets the caller in with {\"code\": text}; whoever is in already uses nothing up")
    public Entered use(JsonObject wish) {
        return new Entered(codes.use(Bodies.text(wish, "code"), request.getRemoteAddr()));
    }
}
