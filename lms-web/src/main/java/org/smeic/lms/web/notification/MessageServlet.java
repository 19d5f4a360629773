package org.smeic.lms.web.notification;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.smeic.lms.notification.Messages;
import org.smeic.lms.shared.NotFound;

/** {@code POST /my/messages/{id}} notes that a message was read and goes where it leads; {@code /all} notes all. */
@WebServlet("/my/messages/*")
public class MessageServlet extends HttpServlet {

    private static final String INBOX = "/my/messages";
    private static final long serialVersionUID = 1L;

    @Inject
    Messages messages;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var which = Objects.requireNonNullElse(request.getPathInfo(), "/").substring(1);
        if (which.equals("all")) {
            messages.readAll();
            response.sendRedirect(INBOX);
            return;
        }
        try {
            response.sendRedirect(messages.read(Long.parseLong(which)).orElse(INBOX));
        } catch (NotFound | NumberFormatException unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Where sign-in leads back to. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(INBOX);
    }
}
