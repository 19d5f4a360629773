package org.smeic.lms.authoring;

import static org.smeic.lms.shared.JsonTool.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Locale;
import org.smeic.lms.scorm.PackageContents;
import org.smeic.lms.scorm.PackageContents.Kind;
import org.smeic.lms.scorm.PackageContents.Line;

/** The contents of a package in a report: as the REST interface gives them and the table keeps them. */
final class ContentsJson {

    private ContentsJson() {}

    static JsonObject of(PackageContents contents) {
        var tree = JSON.createArrayBuilder();
        contents.tree()
                .forEach(line -> tree.add(JSON.createObjectBuilder()
                        .add("number", line.number())
                        .add("identifier", line.identifier())
                        .add("title", line.title())
                        .add("kind", line.kind().name().toLowerCase(Locale.ROOT))
                        .add("file", line.file())
                        .add("visible", line.visible())));
        return JSON.createObjectBuilder()
                .add("edition", contents.edition())
                .add("identifier", contents.identifier())
                .add("tree", tree)
                .build();
    }

    static PackageContents read(JsonObject json) {
        return new PackageContents(
                json.getString("edition"),
                json.getString("identifier"),
                json.getJsonArray("tree").stream()
                        .map(JsonValue::asJsonObject)
                        .map(ContentsJson::line)
                        .toList());
    }

    private static Line line(JsonObject json) {
        return new Line(
                json.getString("number"),
                json.getString("identifier"),
                json.getString("title"),
                Kind.valueOf(json.getString("kind").toUpperCase(Locale.ROOT)),
                json.getString("file"),
                json.getBoolean("visible"));
    }
}
