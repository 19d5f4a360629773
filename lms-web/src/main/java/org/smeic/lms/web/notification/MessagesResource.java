package org.smeic.lms.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.notification.MessageRow;
import org.smeic.lms.notification.Messages;
import org.smeic.lms.web.shared.Slice;

/** The caller's inbox, for programs. */
@Path("my/messages")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Messages")
public class MessagesResource {

    @Inject
    Messages messages;

    @GET
    @Operation(summary = "What the caller has been told, the newest first")
    public Slice<MessageRow> mine(@QueryParam("cursor") @Nullable String cursor) {
        return Slice.at(cursor, messages::mine);
    }

    @POST
    @Path("{id}/read")
    @Operation(summary = "Notes that a message was read; again changes nothing")
    public void read(@PathParam("id") long id) {
        messages.read(id);
    }
}
