package org.smeic.lms.web.identity;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code POST /sign-out}; asked for by GET it changes nothing. */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    Entrance entrance;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var proof = FarewellServlet.kept(request);
        entrance.leave(request, response);
        request.logout();
        if (proof.isEmpty()) {
            response.sendRedirect("/");
        } else {
            // A form may not lead to another site; the page has a link that does.
            FarewellServlet.keep(request, proof.get());
            response.sendRedirect("/signed-out");
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/");
    }
}
