package org.smeic.lms.web.shared;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The languages the site speaks, and which one a reader gets: their choice, then their browser's. A language is
 * spoken when the bundles are there: {@code shared/messages_xx.properties} names it, its full tag and its direction.
 */
@WebListener
public class Languages implements ServletContextListener {

    static final String COOKIE = "lang";

    private static final String BUNDLES = "/WEB-INF/classes/org/smeic/lms/web/shared/";
    private static final Pattern BUNDLE = Pattern.compile(".*/messages_(\\w+)[.]properties");
    private static final Set<String> TRADITIONAL = Set.of("TW", "HK", "MO");

    private static volatile List<Locale> spoken = List.of(Locale.ENGLISH);

    /** Looks once, at the start, which bundles there are. */
    @Override
    public void contextInitialized(ServletContextEvent start) {
        spoken = in(start.getServletContext());
    }

    private static List<Locale> in(ServletContext site) {
        var names = Optional.ofNullable(site.getResourcePaths(BUNDLES)).orElse(Set.of());
        var byName = Comparator.comparing(
                (Locale language) -> I18n.words(language, "shared.own_name"), Collator.getInstance(Locale.ROOT));
        var others = names.stream()
                .map(BUNDLE::matcher)
                .filter(name -> name.matches())
                .map(name -> Locale.forLanguageTag(name.group(1).replace('_', '-')))
                .map(language -> Locale.forLanguageTag(I18n.words(language, "shared.tag")))
                .sorted(byName);
        return Stream.concat(Stream.of(Locale.ENGLISH), others).toList();
    }

    /** Each language the site speaks, English first. */
    public static List<Locale> spoken() {
        return spoken;
    }

    /** The reader's language. */
    public static Locale of(HttpServletRequest request) {
        var asked = request.getHeader("Accept-Language");
        var browser = Stream.ofNullable(asked).flatMap(Languages::wanted);
        return Stream.concat(chosen(request), browser).findFirst().orElse(Locale.ENGLISH);
    }

    /** The language this browser has chosen on the site, if it has. */
    static Stream<Locale> chosen(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .flatMap(tag -> spoken(tag).stream());
    }

    /** The language of a tag if the site speaks it, in the nearest script and region. */
    public static Optional<Locale> spoken(String tag) {
        return nearest(Locale.forLanguageTag(tag), spoken);
    }

    static Optional<Locale> nearest(Locale wanted, List<Locale> languages) {
        return languages.stream()
                .filter(language -> language.getLanguage().equals(wanted.getLanguage()))
                .max(Comparator.comparing((Locale language) -> script(language).equals(script(wanted)))
                        .thenComparing(language -> language.getCountry().equals(wanted.getCountry())));
    }

    /** Browsers name Chinese by place, bundles by script. */
    private static String script(Locale language) {
        if (!language.getScript().isEmpty() || !language.getLanguage().equals("zh")) {
            return language.getScript();
        }
        return TRADITIONAL.contains(language.getCountry()) ? "Hant" : "Hans";
    }

    private static Stream<Locale> wanted(String header) {
        try {
            return Locale.LanguageRange.parse(header).stream().flatMap(range -> spoken(range.getRange()).stream());
        } catch (IllegalArgumentException malformed) {
            return Stream.empty();
        }
    }
}
