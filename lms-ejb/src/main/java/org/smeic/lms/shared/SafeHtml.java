package org.smeic.lms.shared;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;
import org.owasp.html.AttributePolicy;
import org.owasp.html.ElementPolicy;
import org.owasp.html.Encoding;
import org.owasp.html.HtmlChangeListener;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The one gate for text that others wrote and we show as HTML: what an author, an imported file or a form hands in
 * passes here before it is stored or shown. What is not on the list disappears; its text stays.
 */
public final class SafeHtml {

    private static final Pattern PICTURE_DATA =
            Pattern.compile("data:image/(?:png|jpe?g|gif);base64,[A-Za-z0-9+/=\\s]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern SCHEME = Pattern.compile("\\s*([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);
    private static final Pattern TAG_END_OF_BLOCK =
            Pattern.compile("(?i)<br\\s*/?>|</(?:p|div|li|tr|h[1-6]|figcaption|blockquote|pre)>");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "div", "span", "br", "hr", "blockquote", "pre", "code", "kbd", "samp", "var")
            .allowElements("h2", "h3", "h4", "h5", "h6")
            // The page's own title is its only first heading.
            .allowElements((ElementPolicy) (name, attributes) -> "h2", "h1")
            .allowElements("ul", "ol", "li", "dl", "dt", "dd")
            .allowElements("table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td")
            .allowElements("b", "strong", "i", "em", "u", "s", "del", "ins", "mark", "sub", "sup", "small", "q", "cite")
            .allowElements("abbr", "ruby", "rt", "rp", "figure", "figcaption", "a")
            .allowElements(SafeHtml::picture, "img")
            .allowWithoutAttributes("span")
            .allowUrlProtocols("https", "http", "mailto", "data")
            .allowAttributes("href")
            .matching(except("data"))
            .onElements("a")
            .allowAttributes("src")
            .matching((AttributePolicy) (element, attribute, value) -> source(value))
            .onElements("img")
            .allowAttributes("alt", "width", "height")
            .onElements("img")
            .allowAttributes("colspan", "rowspan", "scope")
            .onElements("th", "td")
            .allowAttributes("start", "reversed", "type")
            .onElements("ol")
            .allowAttributes("title")
            .onElements("abbr", "a")
            .allowAttributes("lang", "dir")
            .globally()
            .requireRelsOnLinks("noopener")
            .toFactory();

    private static final PolicyFactory NOTHING = new HtmlPolicyBuilder().toFactory();

    private static final Parser MARKDOWN =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(List.of(TablesExtension.create())).build();

    private static final HtmlChangeListener<Set<String>> LOSSES = new HtmlChangeListener<>() {
        @Override
        public void discardedTag(Set<String> losses, String element) {
            losses.add("<" + element + ">");
        }

        @Override
        public void discardedAttributes(Set<String> losses, String element, String... attributes) {
            for (var attribute : attributes) {
                if (attribute.equals("href") || attribute.equals("src") || attribute.startsWith("on")) {
                    losses.add("<" + element + " " + attribute + ">");
                }
            }
        }
    };

    private SafeHtml() {}

    /** The harmless part of {@code html}; pictures always come with an {@code alt}, if only an empty one. */
    public static String clean(String html) {
        return POLICY.sanitize(html).strip();
    }

    /**
     * The elements and the addresses of links and pictures that {@link #clean} would drop from {@code html}, for
     * reports; what only changes the looks is not named.
     */
    public static Set<String> losses(String html) {
        var losses = new TreeSet<String>();
        POLICY.sanitize(html, LOSSES, losses);
        return losses;
    }

    /** {@code text} as HTML that shows exactly these characters, line ends as line breaks. */
    public static String ofText(String text) {
        return clean(text.strip()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replaceAll("\\R", "<br />"));
    }

    /** CommonMark with tables as safe HTML. */
    public static String ofMarkdown(String markdown) {
        return clean(RENDERER.render(MARKDOWN.parse(markdown)));
    }

    /** The words of {@code html} in one line, without mark-up and entities. */
    public static String plain(String html) {
        var words = NOTHING.sanitize(TAG_END_OF_BLOCK.matcher(html).replaceAll(" $0"));
        return SPACES.matcher(Encoding.decodeHtml(words, false)).replaceAll(" ").strip();
    }

    private static @Nullable String picture(String name, List<String> attributes) {
        if (!attributes.contains("src")) {
            return null;
        }
        if (!attributes.contains("alt")) {
            attributes.add("alt");
            attributes.add("");
        }
        return name;
    }

    private static @Nullable String source(String value) {
        var scheme = SCHEME.matcher(value);
        if (!scheme.matches()) {
            return value;
        }
        return switch (scheme.group(1).toLowerCase(Locale.ROOT)) {
            case "https" -> value;
            case "data" -> PICTURE_DATA.matcher(value.strip()).matches() ? value : null;
            default -> null;
        };
    }

    private static AttributePolicy except(String scheme) {
        return (element, attribute, value) -> {
            var found = SCHEME.matcher(value);
            return found.matches() && found.group(1).equalsIgnoreCase(scheme) ? null : value;
        };
    }
}
