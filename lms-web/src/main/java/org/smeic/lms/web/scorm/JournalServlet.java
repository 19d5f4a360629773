package org.smeic.lms.web.scorm;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.smeic.lms.scorm.ScormRuntime;
import org.smeic.lms.web.shared.PostServlet;

/**
 * {@code POST /scorm/journal}: what the site's script has kept for content goes to its attempt. The launch token in the
 * header says which; who is signed in does not matter, and nobody need be.
 */
@WebServlet("/scorm/journal")
public class JournalServlet extends PostServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ScormRuntime runtime;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var token = Objects.requireNonNullElse(request.getHeader("Launch-Token"), "");
        RuntimePost.answer(request, response, json -> RuntimeJson.of(runtime.commit(token, json)));
    }
}
