package org.smeic.lms.authoring.packaging;

import java.net.URI;
import java.net.URISyntaxException;

/** The page around the content of a SCO. */
final class Html {

    private Html() {}

    /** Text that may stand anywhere in a page or manifest, attributes included. */
    static String text(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** The name of a file as an address relative to the package. */
    static String address(String file) {
        try {
            return text(new URI(null, null, "/" + file, null).toASCIIString().substring(1));
        } catch (URISyntaxException impossible) {
            throw new IllegalArgumentException(file, impossible);
        }
    }

    /** @param scripts below the package, in the order they run */
    static String page(Words words, String title, String body, String... scripts) {
        var tags = new StringBuilder();
        for (var script : scripts) {
            tags.append("<script src=\"../").append(script).append("\" defer></script>\n");
        }
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="UTF-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <link rel="stylesheet" href="../lms/sco.css">
                %s</head>
                <body>
                <main aria-label="%s">
                %s</main>
                </body>
                </html>
                """.formatted(words.language(), text(title), tags, text(title), body);
    }
}
