package org.smeic.lms.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.identity.PeopleFilter;
import org.smeic.lms.identity.PeopleOrder;
import org.smeic.lms.identity.Stakeholder;
import org.smeic.lms.shared.After;

/** Which people a page or a file is asked for: {@code q}, {@code kind}, {@code organisation}, {@code sort}, {@code after}. */
public record PeopleQuery(PeopleFilter filter, PeopleOrder order, After after) {

    private static final int LONGEST = 200;

    static PeopleQuery of(HttpServletRequest request) {
        var organisation = text(request.getParameter("organisation"));
        var filter = new PeopleFilter(
                text(request.getParameter("q")),
                Arrays.stream(Stakeholder.values())
                        .filter(kind -> kind.name().equals(request.getParameter("kind")))
                        .findFirst()
                        .orElse(null),
                organisation.matches("\\d{1,18}") ? Long.valueOf(organisation) : null);
        var order = "newest".equals(request.getParameter("sort")) ? PeopleOrder.NEWEST : PeopleOrder.NAME;
        return new PeopleQuery(
                filter, order, After.read(request.getParameter("after")).orElse(After.START));
    }

    private static String text(@Nullable String asked) {
        var text = asked == null ? "" : asked.strip();
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    /** The same, from its beginning, as an address below {@code path}. */
    public String link(String path) {
        return path + "q=" + URLEncoder.encode(filter.text(), StandardCharsets.UTF_8)
                + (filter.stakeholder() == null ? "" : "&kind=" + filter.stakeholder())
                + (filter.organisation() == null ? "" : "&organisation=" + filter.organisation())
                + (order == PeopleOrder.NEWEST ? "&sort=newest" : "");
    }
}
