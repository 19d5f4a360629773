package org.smeic.lms.web.shared;

import static org.smeic.lms.shared.JsonTool.JSON;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.smeic.lms.shared.Readiness;

/**
 * {@code GET /health/ready} in the format of MicroProfile Health: 200 when the site can serve, 503 when its database is
 * away. A servlet of ours, for WildFly does not see health checks of a WAR inside an EAR (WFLY-12835); the server's own
 * health stays at the management port.
 */
@WebServlet("/health/ready")
public class ReadinessServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Readiness readiness;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var up = readiness.isDatabaseThere();
        var status = up ? "UP" : "DOWN";
        var check = JSON.createObjectBuilder().add("name", "database").add("status", status);
        response.setStatus(up ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter()
                .write(JSON.createObjectBuilder()
                        .add("status", status)
                        .add("checks", JSON.createArrayBuilder().add(check))
                        .build()
                        .toString());
    }
}
