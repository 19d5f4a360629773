package org.smeic.lms.web.scorm;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.smeic.lms.scorm.ScormVisits;
import org.smeic.lms.shared.NotFound;

/** {@code /launch/{token}}: where another system sends its learner. The token is used up; the player's address stays. */
@WebServlet("/launch/*")
public class LaunchServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ScormVisits visits;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getPathInfo();
        try {
            response.setHeader("Referrer-Policy", "no-referrer");
            response.sendRedirect("/play/" + visits.enter(path == null ? "" : path.substring(1)));
        } catch (NotFound unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
