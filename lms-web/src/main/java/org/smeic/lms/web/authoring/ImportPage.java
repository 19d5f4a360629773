package org.smeic.lms.web.authoring;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.authoring.ImportJobs;
import org.smeic.lms.catalog.Lesson;

/** The form that takes uploads. */
@Named
@RequestScoped
public class ImportPage {

    @Inject
    ImportJobs jobs;

    @Inject
    HttpServletRequest request;

    @Inject
    @ManagedProperty("#{param.lesson}")
    @Nullable
    String lessonId;

    private @Nullable String refused;
    private @Nullable Lesson lesson;

    @PostConstruct
    void load() {
        if (lessonId != null && !lessonId.isEmpty()) {
            lesson = jobs.lesson(lessonId.matches("\\d{1,18}") ? Long.parseLong(lessonId) : 0);
        }
        var session = request.getSession(false);
        if (session != null && session.getAttribute(UploadServlet.REFUSED) instanceof String words) {
            refused = words;
            session.removeAttribute(UploadServlet.REFUSED);
        }
    }

    /** Why the last upload was not taken; null when it was. */
    public @Nullable String getRefused() {
        return refused;
    }

    /** The lesson whose package the upload replaces; null for an upload of its own. */
    public @Nullable Lesson getLesson() {
        return lesson;
    }

    /** The largest upload in megabytes. */
    public int getMostMegabytes() {
        return jobs.mostMegabytes();
    }
}
