package org.smeic.lms.authoring.packaging;

import java.util.List;

/** Writes {@code imsmanifest.xml} (SCORM 1.2 Content Aggregation Model 2.3). */
final class ManifestWriter {

    /** Lies in every package and belongs to every SCO. */
    static final List<String> SHARED = List.of("lms/sco.css", "lms/sco.js", "lms/module.js", "lms/quiz.js");

    private ManifestWriter() {}

    static String write(String identifier, String title, List<Sco> scos) {
        var items = new StringBuilder();
        var resources = new StringBuilder();
        for (var sco : scos) {
            items.append(item(sco));
            resources.append(resource(sco));
        }
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <manifest identifier="%s" version="1.0"
                    xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
                    xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
                  <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
                  <organizations default="course">
                    <organization identifier="course">
                      <title>%s</title>
                %s    </organization>
                  </organizations>
                  <resources>
                %s    <resource identifier="shared" type="webcontent" adlcp:scormtype="asset">
                %s    </resource>
                  </resources>
                </manifest>
                """.formatted(Html.text(identifier), Html.text(title), items, resources, files(SHARED));
    }

    private static String item(Sco sco) {
        var mastery = sco.mastery() == null ? "" : "<adlcp:masteryscore>" + sco.mastery() + "</adlcp:masteryscore>";
        return """
                      <item identifier="item-%1$s" identifierref="%1$s"><title>%2$s</title>%3$s</item>
                """.formatted(sco.id(), Html.text(sco.title()), mastery);
    }

    private static String resource(Sco sco) {
        return """
                    <resource identifier="%s" type="webcontent" adlcp:scormtype="sco" href="%s">
                %s      <dependency identifierref="shared"/>
                    </resource>
                """.formatted(sco.id(), Html.address(sco.launch()), files(sco.files()));
    }

    private static String files(List<String> names) {
        var files = new StringBuilder();
        names.forEach(name ->
                files.append("      <file href=\"").append(Html.address(name)).append("\"/>\n"));
        return files.toString();
    }
}
