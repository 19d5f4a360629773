package org.smeic.lms.web.enrolment;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.smeic.lms.enrolment.Offerings;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.shared.Refusal;
import org.smeic.lms.web.shared.Told;

/**
 * {@code POST /seat/{offering}} with {@code course} and {@code do=ask} or {@code do=give_up}; leads back to the course's
 * page, which says what has become of it.
 */
@WebServlet("/seat/*")
public class SeatServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    Offerings offerings;

    @Inject
    transient Told told;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            change(
                    Long.parseLong(Objects.requireNonNullElse(request.getPathInfo(), "/")
                            .substring(1)),
                    request);
        } catch (NotFound | NumberFormatException unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        } catch (Refusal refusal) {
            told.refused(refusal);
        }
        doGet(request, response);
    }

    private void change(long offering, HttpServletRequest request) {
        if ("give_up".equals(request.getParameter("do"))) {
            offerings.giveUp(offering);
        } else {
            offerings.ask(offering);
        }
    }

    /** Where sign-in leads back to. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var course = Objects.requireNonNullElse(request.getParameter("course"), "");
        response.sendRedirect(
                course.isEmpty()
                        ? "/catalog"
                        : "/courses/" + URLEncoder.encode(course, StandardCharsets.UTF_8) + "#dates");
    }
}
