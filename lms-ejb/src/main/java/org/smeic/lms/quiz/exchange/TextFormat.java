package org.smeic.lms.quiz.exchange;

import java.util.Locale;
import java.util.regex.Pattern;
import org.smeic.lms.shared.SafeHtml;

/** How a text in a question file is written, by Moodle's four formats. */
enum TextFormat {
    HTML {
        @Override
        String html(String text) {
            return SafeHtml.clean(text);
        }
    },
    MARKDOWN {
        @Override
        String html(String text) {
            return SafeHtml.ofMarkdown(text);
        }
    },
    PLAIN {
        @Override
        String html(String text) {
            return SafeHtml.ofText(text);
        }
    },
    /** HTML in which line ends count too, unless the text sets its own blocks. */
    MOODLE {
        @Override
        String html(String text) {
            var stripped = text.strip();
            return SafeHtml.clean(BLOCK.matcher(stripped).find() ? stripped : stripped.replaceAll("\\R", "<br />"));
        }
    };

    private static final Pattern BLOCK = Pattern.compile("(?i)<(?:p|br|div|li|table|ul|ol|h[1-6]|pre)\\b");
    private static final Pattern ALONE = Pattern.compile("(?s)<p(?: [^>]*)?>((?:(?!<p[ >]).)*)</p>");

    /** Safe HTML that says what {@code text} says. */
    abstract String html(String text);

    /** As {@link #html}, without the paragraph around a text that is only one: for options and labels. */
    String label(String text) {
        var html = html(text);
        var alone = ALONE.matcher(html);
        return alone.matches() ? alone.group(1).strip() : html;
    }

    /** Moodle's names, of GIFT and of XML; {@code otherwise} for none or one we do not know. */
    static TextFormat of(String name, TextFormat otherwise) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "html" -> HTML;
            case "markdown" -> MARKDOWN;
            case "plain", "plain_text" -> PLAIN;
            case "moodle", "moodle_auto_format" -> MOODLE;
            default -> otherwise;
        };
    }
}
