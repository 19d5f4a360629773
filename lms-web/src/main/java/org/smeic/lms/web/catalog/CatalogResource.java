package org.smeic.lms.web.catalog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.smeic.lms.catalog.Courses;
import org.smeic.lms.search.Facet;
import org.smeic.lms.search.Search;
import org.smeic.lms.web.search.SearchAddress;
import org.smeic.lms.web.shared.BadInput;

/** The catalog for programs. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Catalog")
public class CatalogResource {

    private static final int PER_PAGE = 50;

    @Inject
    Courses courses;

    @Inject
    Search search;

    @GET
    @Path("catalog")
    @Operation(
            summary = "Courses and curricula; every parameter narrows, the same one several times widens",
            description = "q, audience, topic, level, lang, length, format, credential, economy, sort, cursor")
    public CatalogJson find(@Context UriInfo address) {
        var parameters = address.getQueryParameters();
        for (var facet : Facet.values()) {
            for (var value : parameters.getOrDefault(facet.parameter(), List.of())) {
                var constant = facet == Facet.LANGUAGE ? value : value.toUpperCase(Locale.ROOT);
                if (!value.isEmpty() && !SearchAddress.isValue(facet, constant)) {
                    throw BadInput.value(value);
                }
            }
        }
        var wanted = SearchAddress.read(
                name -> parameters.getOrDefault(name, List.of()).toArray(new String[0]), PER_PAGE);
        if (wanted.cursor() != null && !wanted.isCursor()) {
            throw BadInput.value(wanted.cursor());
        }
        return CatalogJson.of(search.find(wanted));
    }

    @GET
    @Path("courses/{slug}")
    @Operation(summary = "One course with its outline")
    public CourseJson get(@PathParam("slug") String slug) {
        return CourseJson.of(courses.get(slug));
    }
}
