package org.smeic.lms.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.smeic.lms.shared.SafeHtml;

/**
 * A page as its author wrote it: Markdown whose first line is {@code # Title}, with pictures beside the file.
 *
 * <p>Not thread-safe: {@link #html} writes the new addresses into the parsed text.
 */
public final class PageText {

    private static final List<TablesExtension> TABLES = List.of((TablesExtension) TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(TABLES).build();
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*|//.*|/.*", Pattern.DOTALL);
    private static final Pattern IDEOGRAPHS =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}]");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private static final int WORDS_A_MINUTE = 200;
    private static final int IDEOGRAPHS_A_MINUTE = 400;

    private final Node document;
    private final Optional<String> title;
    private final List<Picture> pictures = new ArrayList<>();

    /**
     * A picture the page names.
     *
     * @param address as written
     * @param alt what it shows, in words; empty when the author wrote none
     */
    public record Picture(String address, String alt) {

        /** Whether it should lie beside the page, and not at another site. */
        public boolean isOurs() {
            return !ELSEWHERE.matcher(address).matches();
        }
    }

    private PageText(Node document) {
        this.document = document;
        var first = document.getFirstChild();
        if (first instanceof Heading heading && heading.getLevel() == 1) {
            title = Optional.of(words(heading)).filter(text -> !text.isBlank());
            heading.unlink();
        } else {
            title = Optional.empty();
        }
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Image image) {
                pictures.add(new Picture(image.getDestination(), words(image)));
            }
        });
    }

    public static PageText of(String markdown) {
        return new PageText(PARSER.parse(markdown));
    }

    /** What the first line says; empty when it is no {@code # Title}. */
    public Optional<String> title() {
        return title;
    }

    /** In the order they stand; the same picture twice stands twice. */
    public List<Picture> pictures() {
        return List.copyOf(pictures);
    }

    /**
     * The page without its title as safe HTML.
     *
     * @param addresses where each of our pictures is found; one that is missing keeps the address it has
     */
    public String html(Map<String, String> addresses) {
        var known = new HashMap<>(addresses);
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Image image) {
                image.setDestination(known.getOrDefault(image.getDestination(), image.getDestination()));
            }
        });
        return SafeHtml.clean(RENDERER.render(document));
    }

    /** Minutes it takes to read, 1 or more: words where they are parted, signs where they are not. */
    public static int minutes(String html) {
        var text = SafeHtml.plain(html);
        var signs = IDEOGRAPHS.matcher(text).results().count();
        var words = SPACES.splitAsStream(IDEOGRAPHS.matcher(text).replaceAll(" "))
                .filter(word -> !word.isEmpty())
                .count();
        var minutes = (double) words / WORDS_A_MINUTE + (double) signs / IDEOGRAPHS_A_MINUTE;
        return Math.max(1, (int) Math.round(minutes));
    }

    private static String words(Node node) {
        var words = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }
        });
        return words.toString().strip();
    }
}
