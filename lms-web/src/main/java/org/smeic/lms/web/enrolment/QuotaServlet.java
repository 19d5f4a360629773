package org.smeic.lms.web.enrolment;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.enrolment.Quota;
import org.smeic.lms.enrolment.SeatQuotas;
import org.smeic.lms.identity.Economy;
import org.smeic.lms.identity.Stakeholder;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.shared.Refusal;
import org.smeic.lms.web.shared.PostServlet;
import org.smeic.lms.web.shared.Told;

/** {@code POST /quotas/{offering}}: all quotas of a date, line by line; leads back to the page of its seats. */
@WebServlet("/quotas/*")
public class QuotaServlet extends PostServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient SeatQuotas quotas;

    @Inject
    transient TypedQuotas typed;

    @Inject
    transient Told told;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var form = form(request);
        var slug = Objects.requireNonNullElse(request.getParameter("slug"), "");
        try {
            share(number(Objects.requireNonNullElse(request.getPathInfo(), "/")), form);
        } catch (NotFound unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.sendRedirect(
                "/courses/" + URLEncoder.encode(slug, StandardCharsets.UTF_8) + "/seats" + request.getPathInfo());
    }

    private void share(long offering, QuotaForm form) {
        try {
            quotas.share(offering, quotas(form), release(form));
            told.done("enrolment.quota.saved");
        } catch (NotFound unknown) {
            throw unknown;
        } catch (Refusal refusal) {
            told.refused(refusal);
            typed.keep(offering, form);
        }
    }

    private static long number(String path) {
        if (!path.matches("/\\d{1,18}")) {
            throw new NotFound();
        }
        return Long.parseLong(path.substring(1));
    }

    private static QuotaForm form(HttpServletRequest request) {
        var economies = all(request, "economy");
        var stakeholders = all(request, "stakeholder");
        var seats = all(request, "seats");
        var lines = IntStream.range(0, Math.min(economies.length, Math.min(stakeholders.length, seats.length)))
                .mapToObj(i -> new QuotaForm.Line(economies[i], stakeholders[i], seats[i].strip()))
                .filter(line -> !line.isEmpty())
                .toList();
        return new QuotaForm(List.copyOf(lines), Objects.requireNonNullElse(request.getParameter("release"), ""));
    }

    private static String[] all(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameterValues(name), new String[0]);
    }

    private static List<Quota> quotas(QuotaForm form) {
        return form.lines().stream().map(QuotaServlet::quota).toList();
    }

    private static Quota quota(QuotaForm.Line line) {
        var economy = constant(Economy.values(), line.economy());
        if (economy == null || !line.seats().matches("\\d{1,6}")) {
            throw new Refusal("enrolment.quota_line");
        }
        return new Quota(economy, constant(Stakeholder.values(), line.stakeholder()), Integer.parseInt(line.seats()));
    }

    private static <E extends Enum<E>> @Nullable E constant(E[] all, String name) {
        for (var each : all) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        return null;
    }

    private static LocalDateTime release(QuotaForm form) {
        try {
            return LocalDateTime.parse(form.release());
        } catch (DateTimeException unreadable) {
            var refusal = new Refusal("enrolment.quota_release");
            refusal.initCause(unreadable);
            throw refusal;
        }
    }
}
