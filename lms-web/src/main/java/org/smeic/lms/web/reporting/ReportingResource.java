package org.smeic.lms.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.enrolment.Status;
import org.smeic.lms.identity.Economy;
import org.smeic.lms.reporting.CourseNeeds;
import org.smeic.lms.reporting.EconomyNeeds;
import org.smeic.lms.reporting.Need;
import org.smeic.lms.reporting.NeedFilter;
import org.smeic.lms.reporting.NeedRow;
import org.smeic.lms.reporting.ProgressLists;
import org.smeic.lms.reporting.ProgressRow;
import org.smeic.lms.web.shared.Cursors;
import org.smeic.lms.web.shared.Slice;

/** Who needs a hand and how far people are, for programs of coordinators and instructors. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Progress")
public class ReportingResource {

    @Inject
    EconomyNeeds ofEconomy;

    @Inject
    CourseNeeds ofCourses;

    @Inject
    ProgressLists progress;

    @GET
    @Path("economies/{economy}/needs")
    @Operation(summary = "Who needs a hand in an economy the caller oversees: stuck, silent, expiring or overdue")
    public Slice<NeedRow> needs(
            @PathParam("economy") String economy,
            @QueryParam("need") @DefaultValue("stuck") String need,
            @QueryParam("course") @DefaultValue("") String course,
            @QueryParam("organisation") @DefaultValue("") String organisation,
            @QueryParam("sort") @DefaultValue("latest") String sort,
            @QueryParam("cursor") @Nullable String cursor) {
        var filter = new NeedFilter(
                Cursors.constant(Need.class, need),
                Cursors.constant(Economy.class, economy),
                course,
                organisation,
                "earliest".equals(sort));
        return Cursors.slice(cursor, NeedRow::after, (after, count) -> ofEconomy.rows(filter, after, count));
    }

    @GET
    @Path("teaching/needs")
    @Operation(summary = "Who needs a hand in the caller's own courses and curricula")
    public Slice<NeedRow> ownNeeds(
            @QueryParam("need") @DefaultValue("stuck") String need,
            @QueryParam("course") @DefaultValue("") String course,
            @QueryParam("sort") @DefaultValue("latest") String sort,
            @QueryParam("cursor") @Nullable String cursor) {
        var filter = new NeedFilter(Cursors.constant(Need.class, need), null, course, "", "earliest".equals(sort));
        return Cursors.slice(cursor, NeedRow::after, (after, count) -> ofCourses.rows(filter, after, count));
    }

    @GET
    @Path("economies/{economy}/progress")
    @Operation(summary = "How far the people of an economy are that the caller oversees; the last seen first")
    public Slice<ProgressRow> progress(
            @PathParam("economy") String economy,
            @QueryParam("status") @DefaultValue("active") String status,
            @QueryParam("course") @Nullable String course,
            @QueryParam("cursor") @Nullable String cursor) {
        var where = Cursors.constant(Economy.class, economy);
        var which = Cursors.constant(Status.class, status);
        return Cursors.slice(
                cursor, ProgressRow::after, (after, count) -> progress.ofEconomy(where, which, course, after, count));
    }

    @GET
    @Path("teaching/courses/{slug}/progress")
    @Operation(summary = "How far people are on a course of the caller; the last seen first")
    public Slice<ProgressRow> ownProgress(
            @PathParam("slug") String slug,
            @QueryParam("status") @DefaultValue("active") String status,
            @QueryParam("cursor") @Nullable String cursor) {
        var which = Cursors.constant(Status.class, status);
        return Cursors.slice(
                cursor, ProgressRow::after, (after, count) -> progress.ofCourse(slug, which, after, count));
    }
}
