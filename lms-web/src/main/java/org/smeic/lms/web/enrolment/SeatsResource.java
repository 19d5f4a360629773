package org.smeic.lms.web.enrolment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.smeic.lms.enrolment.SeatBoard;
import org.smeic.lms.enrolment.SeatQuotas;

/** The seats of offerings, for programs. */
@Path("courses/{slug}/offerings/{offering}/seats")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Enrolment")
public class SeatsResource {

    @Inject
    SeatQuotas quotas;

    @GET
    @Operation(summary = "How seats are shared between economies, and how many wait; numbers anybody may see")
    public SeatBoard board(@PathParam("slug") String slug, @PathParam("offering") long offering) {
        return quotas.board(slug, offering);
    }
}
