package org.smeic.lms.web.reporting;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.reporting.NeedFilter;
import org.smeic.lms.reporting.NeedRow;
import org.smeic.lms.shared.After;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.web.shared.CurrentUser;
import org.smeic.lms.web.shared.I18n;
import org.smeic.lms.web.shared.TableFile;

/** A list of needs as a file, all of it, some people at a time; {@code as=xlsx} for a workbook. */
abstract class NeedsFile extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int AT_A_TIME = 500;

    @Inject
    transient I18n i18n;

    @Inject
    transient CurrentUser user;

    abstract List<NeedRow> rows(NeedFilter filter, After after, int count);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var filter = NeedsAsked.of(request).filter();
        List<NeedRow> some;
        try {
            // Who may see it must be known before the first byte is sent.
            some = rows(filter, After.START, AT_A_TIME);
        } catch (EJBAccessException noneOfTheirs) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        } catch (NotFound nothingToSee) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var name = "needs-" + filter.need().name().toLowerCase(Locale.ROOT);
        try (var file = TableFile.open(response, name, "xlsx".equals(request.getParameter("as")))) {
            header(filter, file);
            while (!some.isEmpty()) {
                for (var row : some) {
                    line(filter, row, file);
                }
                file.flush();
                some = some.size() < AT_A_TIME
                        ? List.of()
                        : rows(filter, some.get(some.size() - 1).after(), AT_A_TIME);
            }
        }
    }

    private void header(NeedFilter filter, TableFile file) throws IOException {
        var when = i18n.get("reporting.when." + filter.need());
        file.line(
                i18n.get("reporting.file.why"),
                i18n.get("reporting.who"),
                i18n.get("reporting.economy"),
                i18n.get("reporting.file.organisation"),
                i18n.get(filter.need().isOfCurricula() ? "reporting.file.curriculum" : "reporting.file.course"),
                i18n.get("reporting.file.place"),
                "%",
                i18n.format("reporting.file.time", when, "UTC"),
                i18n.format("reporting.file.time", when, user.zone()),
                i18n.format("reporting.file.their_time", when),
                i18n.get("reporting.file.their_zone"),
                i18n.format("reporting.file.time", i18n.get("reporting.file.seen"), "UTC"),
                i18n.format("reporting.file.time", i18n.get("reporting.file.seen"), user.zone()),
                i18n.format("reporting.file.time", i18n.get("reporting.file.reminded"), "UTC"),
                i18n.format("reporting.file.time", i18n.get("reporting.file.reminded"), user.zone()));
    }

    private void line(NeedFilter filter, NeedRow row, TableFile file) throws IOException {
        file.line(
                i18n.of("reporting", filter.need()),
                row.name(),
                i18n.of("identity", row.economy()),
                row.organisation(),
                row.title(),
                row.place(),
                row.percent(),
                at(row.at(), ZoneOffset.UTC),
                at(row.at(), user.zone()),
                at(row.at(), row.zone()),
                row.timeZone(),
                at(row.seenAt(), ZoneOffset.UTC),
                at(row.seenAt(), user.zone()),
                at(row.remindedAt(), ZoneOffset.UTC),
                at(row.remindedAt(), user.zone()));
    }

    private static @Nullable LocalDateTime at(@Nullable Instant moment, ZoneId zone) {
        return moment == null ? null : LocalDateTime.ofInstant(moment, zone);
    }
}
