package org.smeic.lms.web.certificate;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.smeic.lms.certificate.Certificates;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.shared.Refusal;

/** {@code /certificates/{code}/pdf}: a certificate of the caller as a file. */
@WebServlet("/certificates/*")
public class CertificatePdfServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([0-9A-Za-z-]{12,14})/pdf");

    @Inject
    Certificates certificates;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!path.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var code = path.group(1);
        try {
            var file = certificates.pdf(code);
            response.setContentType("application/pdf");
            response.setContentLength(file.length);
            response.setHeader("Content-Disposition", "attachment; filename=\"certificate-" + code + ".pdf\"");
            response.setHeader("Cache-Control", "private, no-store");
            response.getOutputStream().write(file);
        } catch (NotFound none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (Refusal noLongerValid) {
            // The page of the code says what became of it.
            response.sendRedirect("/verify/" + code);
        }
    }
}
