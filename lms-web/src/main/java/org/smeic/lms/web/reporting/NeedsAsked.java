package org.smeic.lms.web.reporting;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.identity.Economy;
import org.smeic.lms.reporting.Need;
import org.smeic.lms.reporting.NeedFilter;
import org.smeic.lms.shared.After;
import org.smeic.lms.web.shared.Cursors;

/**
 * What a page or a file of needs is asked for: {@code need}, {@code economy}, {@code course}, {@code organisation}, {@code
 * sort}, {@code after}.
 */
public record NeedsAsked(NeedFilter filter, After after) {

    private static final int LONGEST = 100;

    static NeedsAsked of(HttpServletRequest request) {
        var need = constant(Need.class, request.getParameter("need")).orElse(Need.STUCK);
        var filter = new NeedFilter(
                need,
                constant(Economy.class, request.getParameter("economy")).orElse(null),
                text(request.getParameter("course")),
                text(request.getParameter("organisation")),
                "earliest".equals(request.getParameter("sort")));
        return new NeedsAsked(
                filter, Cursors.moment(request.getParameter("after")).orElse(After.START));
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, @Nullable String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(it -> it.name().equalsIgnoreCase(String.valueOf(name)))
                .findFirst();
    }

    private static String text(@Nullable String asked) {
        var text = asked == null ? "" : asked.strip();
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    /** The same, from its beginning, as an address below {@code path}. */
    public String link(String path) {
        return path + "need=" + filter.need().name().toLowerCase(Locale.ROOT)
                + (filter.economy() == null ? "" : "&economy=" + filter.economy())
                + given("course", filter.course())
                + given("organisation", filter.organisation())
                + (filter.earliestFirst() ? "&sort=earliest" : "");
    }

    private static String given(String name, String text) {
        return text.isEmpty() ? "" : "&" + name + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
