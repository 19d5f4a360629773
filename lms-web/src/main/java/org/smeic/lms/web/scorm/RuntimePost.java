package org.smeic.lms.web.scorm;

import jakarta.ejb.EJBException;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.shared.Refusal;

/**
 * A script's question and its answer. Every answer of ours is JSON: whatever else a script gets comes from something on
 * the way, or from a server that is not ready, and it asks again.
 */
final class RuntimePost {

    /** The four million characters of an item, each of three bytes, and their names. */
    private static final int MOST_BYTES = 16 << 20;

    private static final int UNPROCESSABLE = 422;
    private static final int TRIES = 3;

    private RuntimePost() {}

    static void answer(HttpServletRequest request, HttpServletResponse response, Function<String, JsonObject> action)
            throws IOException {
        try {
            var body = request.getInputStream().readNBytes(MOST_BYTES + 1);
            if (body.length > MOST_BYTES) {
                throw new Refusal("scorm.data_too_big", MOST_BYTES >> 20);
            }
            RuntimeJson.write(response, patiently(action, new String(body, StandardCharsets.UTF_8)));
        } catch (NotFound unknown) {
            status(response, HttpServletResponse.SC_NOT_FOUND, unknown.key());
        } catch (Refusal refusal) {
            status(response, UNPROCESSABLE, refusal.key());
        } catch (EJBException collision) {
            // The script asks again.
            status(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "scorm.try_again");
        }
    }

    /** A page that closes sends its last commit beside the one under way; the one that comes second is tried again. */
    private static JsonObject patiently(Function<String, JsonObject> action, String json) {
        for (var tries = 1; ; tries++) {
            try {
                return action.apply(json);
            } catch (EJBException collision) {
                if (tries == TRIES) {
                    throw collision;
                }
            }
        }
    }

    static void status(HttpServletResponse response, int status, String key) throws IOException {
        response.setStatus(status);
        RuntimeJson.write(response, RuntimeJson.problem(key));
    }
}
