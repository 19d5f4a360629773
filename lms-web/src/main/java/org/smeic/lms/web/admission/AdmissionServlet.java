package org.smeic.lms.web.admission;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.smeic.lms.admission.Codes;
import org.smeic.lms.admission.Deputies;
import org.smeic.lms.admission.EntryRequests;
import org.smeic.lms.admission.MyNominations;
import org.smeic.lms.admission.Nominations;
import org.smeic.lms.admission.RequestQueue;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.shared.Refusal;
import org.smeic.lms.web.shared.Told;

/**
 * {@code POST /admission/{ask|take_back|code|decide|undo|deputy|deputy_end|nominate|withdraw|accept|decline}}: plain addresses, so that these forms work
 * without script and without view state. Each leads to a page that says what has come of it.
 */
@WebServlet("/admission/*")
public class AdmissionServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient EntryRequests requests;

    @Inject
    transient RequestQueue queue;

    @Inject
    transient Codes codes;

    @Inject
    transient Deputies deputies;

    @Inject
    transient Nominations nominations;

    @Inject
    transient MyNominations myNominations;

    @Inject
    transient Told told;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var verb = Objects.requireNonNullElse(request.getPathInfo(), "/").substring(1);
        try {
            go(response, act(verb, request));
        } catch (NotFound unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (Refusal refusal) {
            told.refused(refusal);
            go(response, back(verb, request));
        }
    }

    /** @return where to go when it is done */
    private String act(String verb, HttpServletRequest request) {
        switch (verb) {
            case "ask" -> {
                requests.ask(text(request, "course"), text(request, "reason"));
                told.done("admission.ask.done");
            }
            case "take_back" -> {
                requests.takeBack(text(request, "course"));
                told.done("admission.ask.taken_back");
            }
            case "code" -> {
                return "/learn/" + encoded(codes.use(text(request, "code"), request.getRemoteAddr()));
            }
            case "decide" -> decide(request);
            case "undo" -> {
                queue.undo(number(text(request, "id")));
                told.done("admission.requests.undone");
            }
            case "deputy" -> {
                deputies.name(text(request, "login"), day(request, "from"), day(request, "until"));
                told.done("admission.deputy.named");
            }
            case "deputy_end" -> {
                deputies.end(number(text(request, "id")));
                told.done("admission.deputy.ended");
            }
            case "nominate" -> nominate(request);
            case "withdraw" -> {
                nominations.withdraw(offering(request), number(text(request, "person")));
                told.done("admission.nominate.withdrawn");
            }
            case "accept" -> {
                myNominations.accept(offering(request));
                told.done("admission.nominations.accepted");
            }
            case "decline" -> {
                myNominations.decline(offering(request));
                told.done("admission.nominations.declined");
            }
            default -> throw new NotFound();
        }
        return back(verb, request);
    }

    private void decide(HttpServletRequest request) {
        var accept = "accept".equals(text(request, "do"));
        var ids = ids(request);
        var decided = queue.decide(ids, accept, text(request, "note"));
        told.done(accept ? "admission.requests.accepted" : "admission.requests.refused", decided, ids.size() - decided);
    }

    private void nominate(HttpServletRequest request) {
        var people = ids(request);
        var came = nominations.nominate(offering(request), people, text(request, "reason"));
        told.done("admission.nominate.done", came.held(), came.reserve());
    }

    private static long offering(HttpServletRequest request) {
        return number(text(request, "offering"));
    }

    private static List<Long> ids(HttpServletRequest request) {
        var chosen = request.getParameterValues("id");
        if (chosen == null) {
            throw new Refusal("admission.none_chosen");
        }
        return Arrays.stream(chosen).map(AdmissionServlet::number).toList();
    }

    private static String back(String verb, HttpServletRequest request) {
        var course = text(request, "course");
        return switch (verb) {
            case "ask", "take_back" -> "/courses/" + encoded(course) + "#entry";
            case "code" -> course.isEmpty() ? "/join" : "/courses/" + encoded(course) + "#entry";
            case "nominate", "withdraw" -> "/coordinate/nominations/" + encoded(text(request, "offering"));
            case "accept", "decline" -> "/my/nominations";
            default -> "/requests";
        };
    }

    /** Where sign-in leads back to. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/my");
    }

    private static void go(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }

    private static LocalDate day(HttpServletRequest request, String name) {
        try {
            return LocalDate.parse(text(request, name));
        } catch (DateTimeParseException unreadable) {
            var refusal = new Refusal("admission.deputy_days");
            refusal.initCause(unreadable);
            throw refusal;
        }
    }

    private static long number(String text) {
        if (!text.matches("\\d{1,18}")) {
            throw new NotFound();
        }
        return Long.parseLong(text);
    }

    private static String text(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "").strip();
    }

    private static String encoded(String slug) {
        return URLEncoder.encode(slug, StandardCharsets.UTF_8);
    }
}
