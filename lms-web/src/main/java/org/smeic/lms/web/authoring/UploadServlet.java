package org.smeic.lms.web.authoring;

import static org.smeic.lms.shared.JsonTool.JSON;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.smeic.lms.authoring.ImportJobs;
import org.smeic.lms.shared.Refusal;
import org.smeic.lms.web.shared.I18n;

/**
 * {@code /teach/upload}: takes the form of the import page. No Faces page, so that a large upload meets neither view
 * state nor a second copy; the answer leads to the job, or back to the form with the reason.
 */
@WebServlet("/teach/upload")
@MultipartConfig(fileSizeThreshold = 1 << 20)
public class UploadServlet extends HttpServlet {

    /** Where the session keeps why the last upload was not taken, in words. */
    static final String REFUSED = "lms.authoring.refused";

    private static final long serialVersionUID = 1L;
    private static final long ROOM_FOR_FORM = 1 << 20;
    private static final int UNPROCESSABLE = 422;

    @Inject
    transient ImportJobs jobs;

    @Inject
    transient I18n i18n;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            var most = jobs.mostMegabytes();
            if (request.getContentLengthLong() > ((long) most << 20) + ROOM_FOR_FORM) {
                throw new Refusal("authoring.too_large", most);
            }
            var file = request.getPart("file");
            if (file == null || file.getSubmittedFileName() == null || file.getSize() == 0) {
                throw new Refusal("authoring.no_file");
            }
            try (var in = file.getInputStream()) {
                var lesson = request.getParameter("lesson");
                var name = file.getSubmittedFileName();
                var job = lesson == null
                        ? jobs.submit(name, in, null, null)
                        : jobs.submitVersion(number(lesson), name, in);
                taken(request, response, "/teach/imports/" + job.getId());
            }
        } catch (Refusal refusal) {
            refused(request, response, i18n.format(refusal.key(), refusal.arguments()));
        }
    }

    private static void taken(HttpServletRequest request, HttpServletResponse response, String address)
            throws IOException {
        if (isScript(request)) {
            say(response, HttpServletResponse.SC_OK, "location", address);
        } else {
            go(response, address);
        }
    }

    private static void refused(HttpServletRequest request, HttpServletResponse response, String words)
            throws IOException {
        if (isScript(request)) {
            say(response, UNPROCESSABLE, "refused", words);
        } else {
            request.getSession().setAttribute(REFUSED, words);
            var lesson = request.getParameter("lesson");
            go(response, lesson == null ? "/teach/import" : "/teach/import?lesson=" + number(lesson));
        }
    }

    /** A script cannot follow a redirect without losing the words behind it. */
    private static boolean isScript(HttpServletRequest request) {
        return "application/json".equals(request.getHeader("Accept"));
    }

    private static void say(HttpServletResponse response, int status, String name, String value) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write(JSON.createObjectBuilder().add(name, value).build().toString());
    }

    private static long number(String lesson) {
        return lesson.matches("\\d{1,18}") ? Long.parseLong(lesson) : 0;
    }

    /** Who reloads after an upload lands on the form. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        go(response, "/teach/import");
    }

    private static void go(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }
}
