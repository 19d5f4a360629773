package org.smeic.lms.web.authoring;

import static org.smeic.lms.shared.JsonTool.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.authoring.ImportJob;
import org.smeic.lms.authoring.ImportJobs;
import org.smeic.lms.authoring.ImportKind;
import org.smeic.lms.authoring.folder.Note;
import org.smeic.lms.shared.LmsHome;
import org.smeic.lms.shared.Refusal;
import org.smeic.lms.web.shared.I18n;

/** Imports for machines: hand in and get a job, then ask how it stands. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Imports")
public class ImportsResource {

    @Inject
    ImportJobs jobs;

    @Inject
    Notes notes;

    @Inject
    I18n i18n;

    @POST
    @Path("packages")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Hand in a SCORM package as the part 'file'; answers 202 with the job's address")
    public Response takePackage(
            @FormParam("file") @Nullable EntityPart file, @HeaderParam("Idempotency-Key") @Nullable String key)
            throws IOException {
        return accepted(file, ImportKind.PACKAGE, key);
    }

    @POST
    @Path("course-imports")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Hand in a course folder as a zip in the part 'file'")
    public Response takeCourse(
            @FormParam("file") @Nullable EntityPart file, @HeaderParam("Idempotency-Key") @Nullable String key)
            throws IOException {
        return accepted(file, ImportKind.COURSE, key);
    }

    @POST
    @Path("question-imports")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Hand in questions (GIFT or Moodle XML) as the part 'file'")
    public Response takeQuestions(
            @FormParam("file") @Nullable EntityPart file, @HeaderParam("Idempotency-Key") @Nullable String key)
            throws IOException {
        return accepted(file, ImportKind.QUESTIONS, key);
    }

    @GET
    @Path("jobs/{id}")
    @Operation(summary = "How a job of the caller stands, and its report")
    public JsonObject job(@PathParam("id") String id) {
        return json(jobs.get(id));
    }

    private Response accepted(@Nullable EntityPart file, ImportKind kind, @Nullable String key) throws IOException {
        if (file == null) {
            throw new Refusal("authoring.no_file");
        }
        try (var in = file.getContent()) {
            var job = jobs.submit(file.getFileName().orElse("upload"), in, kind, key);
            return Response.accepted(json(job))
                    .location(URI.create(LmsHome.baseUrl() + "/api/v1/jobs/" + job.getId()))
                    .build();
        }
    }

    private JsonObject json(ImportJob job) {
        var report = job.getReport();
        var json = JSON.createObjectBuilder()
                .add("id", job.getId())
                .add("kind", lower(job.getKind()))
                .add("fileName", job.getFileName())
                .add("state", lower(job.getState()))
                .add("progress", job.getProgress());
        if (job.isRunning()) {
            json.add("step", lower(job.getStep())).add("doing", i18n.of("authoring", job.getStep()));
        } else {
            var said = JSON.createArrayBuilder();
            report.notes().forEach(note -> said.add(json(note)));
            JsonObjectBuilder told = JSON.createObjectBuilder(report.toJson()).add("notes", said);
            var refusal = report.refusal();
            if (refusal != null) {
                told.add("refusal", json(refusal));
            }
            json.add("report", told);
            report.made().stream()
                    .filter(made -> job.getKind() == ImportKind.PACKAGE)
                    .forEach(made -> json.add("packageId", made.id()));
        }
        return json.build();
    }

    private JsonObjectBuilder json(Note note) {
        return JSON.createObjectBuilder()
                .add("key", note.key())
                .add("place", note.place())
                .add("words", notes.words(note));
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
