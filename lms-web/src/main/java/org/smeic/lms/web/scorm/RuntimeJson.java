package org.smeic.lms.web.scorm;

import static org.smeic.lms.shared.JsonTool.JSON;

import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.smeic.lms.scorm.Opened;
import org.smeic.lms.scorm.Receipt;

/** What the run-time's script is answered. */
final class RuntimeJson {

    private RuntimeJson() {}

    static JsonObject of(Opened opened) {
        var start = opened.start();
        return JSON.createObjectBuilder()
                .add("launch", opened.launchId())
                .add("seq", opened.seq())
                .add("edition", opened.edition())
                .add("title", opened.title())
                .add("href", opened.href())
                .add("external", opened.external())
                .add("sco", opened.sco())
                .add("strict", opened.strict())
                .add("data", JSON.createObjectBuilder(Map.copyOf(start.data())))
                .add("stores", JSON.createArrayBuilder(start.stores()))
                .add("valid", JSON.createObjectBuilder(Map.copyOf(start.valid())))
                .build();
    }

    static JsonObject of(Receipt receipt) {
        return JSON.createObjectBuilder()
                .add("outcome", receipt.outcome().name())
                .add("seq", receipt.seq())
                .add("at", receipt.at().toString())
                .add("refused", JSON.createArrayBuilder(receipt.refused()))
                .build();
    }

    static JsonObject problem(String key) {
        return JSON.createObjectBuilder().add("problem", key).build();
    }

    static void write(HttpServletResponse response, JsonObject json) throws IOException {
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(json.toString().getBytes(StandardCharsets.UTF_8));
    }
}
