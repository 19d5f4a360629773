package org.smeic.lms.web.announcement;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.smeic.lms.announcement.Announcements;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.shared.Refusal;
import org.smeic.lms.web.shared.PostServlet;
import org.smeic.lms.web.shared.Told;

/** {@code POST /announce}: writes an announcement, or takes the one of {@code id} back; without script. */
@WebServlet("/announce")
public class AnnouncementsServlet extends PostServlet {

    static final String KEPT = "lms.announcement.";

    private static final long serialVersionUID = 1L;
    private static final List<String> FIELDS = List.of("to", "title", "text");

    @Inject
    transient Announcements announcements;

    @Inject
    transient Told told;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var id = text(request, "id");
        try {
            if (id.matches("\\d{1,18}")) {
                announcements.takeBack(Long.parseLong(id));
                told.done("announcement.taken_back");
            } else {
                announcements.write(text(request, "to"), text(request, "title"), text(request, "text"));
                told.done("announcement.written");
            }
            FIELDS.forEach(field -> request.getSession().removeAttribute(KEPT + field));
        } catch (NotFound unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        } catch (Refusal refusal) {
            // What was typed is shown again.
            FIELDS.forEach(field -> request.getSession().setAttribute(KEPT + field, text(request, field)));
            told.refused(refusal);
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/announcements");
    }

    private static String text(HttpServletRequest request, String name) {
        // A form sends its lines with CR LF, which counts double.
        return Objects.requireNonNullElse(request.getParameter(name), "").replace("\r\n", "\n");
    }
}
