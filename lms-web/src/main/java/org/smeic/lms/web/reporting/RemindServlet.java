package org.smeic.lms.web.reporting;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import org.smeic.lms.reporting.Need;
import org.smeic.lms.reporting.Reminders;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.shared.Refusal;
import org.smeic.lms.web.shared.PostServlet;
import org.smeic.lms.web.shared.Told;

/** {@code POST /remind} with {@code need}, {@code id} and {@code back}: a kind word to one person, without script. */
@WebServlet("/remind")
public class RemindServlet extends PostServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Reminders reminders;

    @Inject
    transient Told told;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var need = Arrays.stream(Need.values())
                .filter(it -> it.name().equals(request.getParameter("need")))
                .findFirst();
        var id = Objects.requireNonNullElse(request.getParameter("id"), "");
        if (need.isEmpty() || !id.matches("\\d{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            told.done("reporting.reminder_sent", reminders.remind(need.get(), Long.parseLong(id)));
        } catch (NotFound unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        } catch (Refusal refusal) {
            told.refused(refusal);
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", back(request));
    }

    /** Only to one of the two pages this is asked from. */
    private static String back(HttpServletRequest request) {
        var back = Objects.requireNonNullElse(request.getParameter("back"), "");
        return back.matches("/(coordinate|teach)/needs\\?[\\w=&%+.*-]*") ? back : "/my";
    }
}
