package org.smeic.lms.web.notification;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.smeic.lms.notification.WaysOut;
import org.smeic.lms.shared.NotFound;

/**
 * {@code POST /one-click/{token}} switches off what the token is about (RFC 8058: no cookie, no question, no redirect);
 * {@code do=off} and {@code do=on} come from the page, which is shown again. Opening the address only leads to the page.
 */
@WebServlet("/one-click/*")
public class OneClickServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    WaysOut waysOut;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var wanted = request.getParameter("do");
        try {
            waysOut.turn(token(request), !"on".equals(wanted));
        } catch (NotFound unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (wanted == null) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            doGet(request, response);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var token = token(request);
        if (token.matches("[\\w-]+")) {
            response.sendRedirect("/unsubscribe/" + token);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static String token(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getPathInfo(), "/").substring(1);
    }
}
