package org.smeic.lms.web.authoring;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.authoring.ImportJobs;

/** The form that takes uploads. */
@Named
@RequestScoped
public class ImportPage {

    @Inject
    ImportJobs jobs;

    @Inject
    HttpServletRequest request;

    private @Nullable String refused;

    @PostConstruct
    void load() {
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

    /** The largest upload in megabytes. */
    public int getMostMegabytes() {
        return jobs.mostMegabytes();
    }
}
