package org.smeic.lms.web.scorm;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.smeic.lms.scorm.runtime.DataModel;
import org.smeic.lms.scorm.runtime.RuntimeTable;
import org.smeic.lms.shared.NotFound;

/** The files of the player's frame, from the class path. */
final class RuntimeFile {

    private static final Set<String> SCRIPTS =
            Set.of("player.js", "journal.js", "sets.js", "scorm12.js", "scorm2004.js", "model2004.js", "types2004.js");

    private RuntimeFile() {}

    static void answer(String name, String site, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "private, max-age=3600");
        if (name.equals("player.html")) {
            response.setHeader(
                    "Content-Security-Policy",
                    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'; "
                            + "frame-src http: https:; base-uri 'none'; form-action 'none'; frame-ancestors " + site);
            send(response, "text/html; charset=UTF-8", text(name).replace("{site}", site));
        } else if (name.equals("scorm12-model.json")) {
            send(response, "application/json", DataModel.SCORM_12.json());
        } else if (name.equals("scorm2004-model.json")) {
            send(response, "application/json", RuntimeTable.SCORM_2004.json());
        } else if (SCRIPTS.contains(name)) {
            send(response, "text/javascript; charset=UTF-8", text(name));
        } else {
            throw new NotFound();
        }
    }

    private static String text(String name) throws IOException {
        try (var in = RuntimeFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new NotFound();
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void send(HttpServletResponse response, String type, String text) throws IOException {
        response.setContentType(type);
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }
}
