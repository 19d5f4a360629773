package org.smeic.lms.web.identity;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.smeic.lms.identity.Coordination;
import org.smeic.lms.identity.PersonRow;
import org.smeic.lms.web.shared.Csv;
import org.smeic.lms.web.shared.I18n;

/** {@code /coordinate/people.csv}: the list of {@link CoordinatePage} as a file, some people at a time. */
@WebServlet("/coordinate/people.csv")
public class PeopleFile extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int AT_A_TIME = 500;

    @Inject
    transient Coordination coordination;

    @Inject
    transient I18n i18n;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var query = PeopleQuery.of(request);
        var some = some(query);
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"people.csv\"");
        response.setHeader("Cache-Control", "private, no-store");
        var csv = new Csv(response.getWriter());
        csv.line(
                i18n.get("identity.people.name"),
                i18n.get("identity.email"),
                i18n.get("identity.person.stakeholder"),
                i18n.get("identity.people.economy"),
                i18n.get("identity.coordinate.organisation"),
                i18n.get("identity.person.joined"));
        while (!some.isEmpty()) {
            for (var row : some) {
                csv.line(
                        row.name(),
                        row.email(),
                        i18n.of("identity", row.stakeholder()),
                        i18n.of("identity", row.economy()),
                        row.organisation(),
                        row.createdAt());
            }
            query = new PeopleQuery(query.filter(), query.order(), query.order().behind(some.get(some.size() - 1)));
            some = some.size() < AT_A_TIME ? List.of() : some(query);
        }
    }

    private List<PersonRow> some(PeopleQuery query) {
        return coordination.people(query.filter(), query.order(), query.after(), AT_A_TIME);
    }
}
