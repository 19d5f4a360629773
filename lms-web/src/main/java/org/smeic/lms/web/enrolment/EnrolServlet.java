package org.smeic.lms.web.enrolment;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.smeic.lms.enrolment.Enrolments;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.shared.Refusal;

/**
 * {@code /enrol/{slug}}: a plain address and not an action of a page, so that a visitor who has to sign
 * in first lands on the course and not at the start again.
 */
@WebServlet("/enrol/*")
public class EnrolServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    Enrolments enrolments;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var slug = slug(request);
        try {
            enrolments.enrol(slug);
        } catch (NotFound gone) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        } catch (Refusal closedMeanwhile) {
            response.sendRedirect("/courses/" + URLEncoder.encode(slug, StandardCharsets.UTF_8));
            return;
        }
        response.sendRedirect("/learn/" + URLEncoder.encode(slug, StandardCharsets.UTF_8));
    }

    /** Where sign-in leads back to; the course page has the button again. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/courses/" + URLEncoder.encode(slug(request), StandardCharsets.UTF_8));
    }

    private static String slug(HttpServletRequest request) {
        return request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
    }
}
