package org.smeic.lms.quiz.exchange;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.smeic.lms.shared.SafeHtml;

/** Texts in one of Moodle's formats, with the files that stand beside them. */
final class MoodleTexts {

    private static final int LARGEST_PICTURE = 300 * 1024;
    private static final Pattern REFERENCE = Pattern.compile("@@PLUGINFILE@@/([^\"'\\s<>)]*)");

    private final Intake intake;

    MoodleTexts(Intake intake) {
        this.intake = intake;
    }

    String html(Optional<XmlElement> element) {
        return element.map(this::html).orElse("");
    }

    String html(XmlElement element) {
        return format(element).html(source(element));
    }

    /** For options: without a paragraph of its own. */
    String label(XmlElement element) {
        return format(element).label(source(element));
    }

    /** For answers that are compared or stand in a list. */
    String plain(XmlElement element) {
        return SafeHtml.plain(html(element));
    }

    /** The picture of a question as Moodle 1.9 wrote it. */
    String oldPicture(XmlElement question) {
        var data = question.textOf("image_base64");
        return data.isEmpty()
                ? ""
                : picture(question.textOf("image"), data)
                        .map(uri -> SafeHtml.clean("<p><img src=\"" + uri + "\" alt=\"\" /></p>"))
                        .orElse("");
    }

    private static TextFormat format(XmlElement element) {
        return TextFormat.of(element.attribute("format"), TextFormat.MOODLE);
    }

    private String source(XmlElement element) {
        var files = new HashMap<String, String>();
        for (var file : element.children("file")) {
            var name = file.attribute("name");
            picture(name, file.ownText()).ifPresent(uri -> files.put(name, uri));
        }
        var source = withFiles(element.text(), files);
        intake.compare(source);
        return source;
    }

    private String withFiles(String text, Map<String, String> files) {
        return REFERENCE.matcher(text).replaceAll(found -> {
            var name = decoded(found.group(1));
            // What we do not have must not become an address on our own site.
            var uri = files.get(name);
            if (uri == null) {
                intake.changed("file_missing", name);
            }
            return Matcher.quoteReplacement(uri == null ? "about:invalid" : uri);
        });
    }

    private Optional<String> picture(String name, String base64) {
        byte[] bytes;
        try {
            bytes = Base64.getMimeDecoder().decode(base64.strip());
        } catch (IllegalArgumentException notBase64) {
            intake.changed("file_broken", name);
            return Optional.empty();
        }
        var type = type(bytes);
        if (type.isEmpty()) {
            intake.changed("file_no_picture", name);
            return Optional.empty();
        }
        if (bytes.length >= LARGEST_PICTURE) {
            intake.changed("file_too_large", name, bytes.length / 1024, LARGEST_PICTURE / 1024);
            return Optional.empty();
        }
        return Optional.of(
                "data:image/" + type + ";base64," + Base64.getEncoder().encodeToString(bytes));
    }

    /** By the first bytes: names lie. */
    private static String type(byte[] bytes) {
        var start = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u0089PNG\r\n\u001a\n")) {
            return "png";
        }
        if (start.startsWith("\u00ff\u00d8\u00ff")) {
            return "jpeg";
        }
        return start.startsWith("GIF87a") || start.startsWith("GIF89a") ? "gif" : "";
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException asItIs) {
            return name;
        }
    }
}
