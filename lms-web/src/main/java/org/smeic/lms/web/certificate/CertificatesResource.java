package org.smeic.lms.web.certificate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.certificate.Certificates;
import org.smeic.lms.certificate.State;
import org.smeic.lms.certificate.Verification;
import org.smeic.lms.certificate.Verified;
import org.smeic.lms.shared.LmsHome;
import org.smeic.lms.shared.NotFound;

/** Certificates for machines: one's own, and the public check. */
@Path("certificates")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Certificates")
public class CertificatesResource {

    @Inject
    Certificates certificates;

    @Inject
    Verification verification;

    /** All of them: a person has few. */
    public record Mine(List<Item> items) {}

    /** One of the caller's certificates with the addresses of its check and, while valid, its file. */
    public record Item(
            String code,
            String name,
            String course,
            Instant issuedAt,
            State state,
            @Nullable Instant endedAt,
            @Nullable String replacedBy,
            String check,
            @Nullable String pdf) {}

    @GET
    @Operation(summary = "The certificates of the caller, the newest first")
    public Mine mine() {
        return new Mine(certificates.mine().stream()
                .map(c -> new Item(
                        c.code(),
                        c.name(),
                        c.courseTitle(),
                        c.issuedAt(),
                        c.state(),
                        c.endedAt(),
                        c.replacedBy(),
                        LmsHome.baseUrl() + "/verify/" + c.code(),
                        c.isValid() ? LmsHome.baseUrl() + "/certificates/" + c.code() + "/pdf" : null))
                .toList());
    }

    @GET
    @Path("{code}")
    @Operation(summary = "What a certificate code stands for; needs no token")
    public Verified verify(@PathParam("code") String code) {
        return verification.verify(code).orElseThrow(NotFound::new);
    }
}
