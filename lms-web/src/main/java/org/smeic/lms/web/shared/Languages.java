package org.smeic.lms.web.shared;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The languages the site speaks, and which one a reader gets: their choice, then their browser's. */
public final class Languages {

    /** Each language the site speaks. */
    public static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.KOREAN);

    static final String COOKIE = "lang";

    private Languages() {}

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

    /** The language of a tag if the site speaks it. */
    public static Optional<Locale> spoken(String tag) {
        return SPOKEN.stream()
                .filter(locale ->
                        locale.getLanguage().equals(Locale.forLanguageTag(tag).getLanguage()))
                .findFirst();
    }

    private static Stream<Locale> wanted(String header) {
        try {
            return Stream.ofNullable(Locale.lookup(Locale.LanguageRange.parse(header), SPOKEN));
        } catch (IllegalArgumentException malformed) {
            return Stream.empty();
        }
    }
}
