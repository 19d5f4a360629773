package org.smeic.lms.web.catalog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.catalog.Audience;
import org.smeic.lms.catalog.CourseCard;
import org.smeic.lms.catalog.CourseFilter;
import org.smeic.lms.catalog.Courses;
import org.smeic.lms.catalog.Level;
import org.smeic.lms.catalog.Topic;
import org.smeic.lms.web.shared.BadInput;
import org.smeic.lms.web.shared.Slice;

/** The catalog for programs. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Catalog")
public class CatalogResource {

    @Inject
    Courses courses;

    @GET
    @Path("catalog")
    @Operation(summary = "Published courses, by title; every parameter narrows")
    public Slice<CourseCard> find(
            @QueryParam("q") @DefaultValue("") String text,
            @QueryParam("audience") @Nullable String audience,
            @QueryParam("topic") @Nullable String topic,
            @QueryParam("level") @Nullable String level,
            @QueryParam("lang") @Nullable String language,
            @QueryParam("cursor") @Nullable String cursor) {
        var filter = new CourseFilter(
                text,
                constant(Audience.class, audience),
                constant(Topic.class, topic),
                constant(Level.class, level),
                language == null || language.isEmpty() ? null : language);
        return Slice.at(cursor, (first, count) -> courses.find(filter, first, count));
    }

    @GET
    @Path("courses/{slug}")
    @Operation(summary = "One course with its outline")
    public CourseJson get(@PathParam("slug") String slug) {
        return CourseJson.of(courses.get(slug));
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String tag) {
        if (tag == null || tag.isEmpty()) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(tag))
                .findFirst()
                .orElseThrow(() -> BadInput.value(tag));
    }
}
