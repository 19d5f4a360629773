package org.smeic.lms.it;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.asset.Asset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * A language of no bundle: the English words with accents, in brackets and two fifths longer. Its bundles are
 * dropped into the site, as those of a new language would be; words that are not of a bundle stand out without them.
 */
final class PseudoLanguage {

    static final String TAG = "eo";
    static final String NAME = "Pseudo";

    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzACDEGHIJKLNORSTUWYZ";
    private static final String ACCENTED = "åƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅÇÐÉĜĤÎĴĶĻÑÖŔŠŢÛŴÝŽ";
    private static final String MORE = " öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šéṽéñ éîĝĥţ ñîñé ţéñ";
    private static final double LONGER = 0.4;

    private PseudoLanguage() {}

    static void addTo(WebArchive site) {
        site.getContent(Filters.include("/WEB-INF/classes/.*/(messages|faces)[.]properties"))
                .forEach((path, node) -> site.add(
                        translated(node.getAsset()), path.get().replace(".properties", "_" + TAG + ".properties")));
    }

    private static Asset translated(Asset english) {
        var words = new Properties();
        try (Reader reader = new InputStreamReader(english.openStream(), StandardCharsets.UTF_8)) {
            words.load(reader);
            words.replaceAll((key, value) -> translated(value.toString()));
            Map.of("tag", TAG, "own_name", NAME, "direction", "ltr").forEach(words::replace);
            var file = new StringWriter();
            words.store(file, null);
            return new StringAsset(file.toString());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Places to fill stay as they are. */
    private static String translated(String words) {
        var said = new StringBuilder("⟦");
        var depth = 0;
        for (char letter : words.toCharArray()) {
            depth += letter == '{' ? 1 : letter == '}' ? -1 : 0;
            var accented = depth == 0 ? PLAIN.indexOf(letter) : -1;
            said.append(accented < 0 ? letter : ACCENTED.charAt(accented));
        }
        var more = (int) Math.ceil(words.length() * LONGER);
        return said.append(MORE.repeat(more / MORE.length() + 1), 0, more)
                .append('⟧')
                .toString();
    }
}
