package org.smeic.lms.web.curriculum;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.curriculum.AboutMe;
import org.smeic.lms.curriculum.Journey;
import org.smeic.lms.curriculum.Journeys;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.shared.Refusal;
import org.smeic.lms.web.shared.CurrentUser;

/**
 * {@code /journeys/{slug}}: plain addresses and not actions of a page, so that a visitor who has to sign in first lands
 * on the curriculum and not at the start again.
 */
@WebServlet("/journeys/*")
public class JourneyServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int MOST_YEARS = 60;
    private static final int MOST_WEEKS = 52;
    private static final int LONGEST_EVIDENCE = 1000;
    private static final int LONGEST_LINK = 400;

    @Inject
    Journeys journeys;

    @Inject
    CurrentUser user;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var slug = slug(request);
        var verb = request.getParameter("do");
        try {
            act(request, slug, verb == null ? "" : verb);
        } catch (NotFound gone) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        } catch (Refusal refusal) {
            var key = refusal.key().replaceFirst("^curriculum\\.", "");
            if (PlanPage.REFUSALS.contains(key)) {
                response.sendRedirect("/my/plan?refused=" + key + "#exempt-" + encoded(slug));
                return;
            }
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        response.sendRedirect("leave".equals(verb) ? "/curricula/" + encoded(slug) : "/my/plan");
    }

    private void act(HttpServletRequest request, String slug, String verb) {
        switch (verb) {
            case "take_up" -> journeys.takeUp(slug, about(request));
            case "tell" -> journeys.tell(slug, about(request));
            case "leave" -> journeys.leave(slug);
            case "rest" -> journeys.rest(slug, until(request));
            case "go_on" -> journeys.goOn(slug);
            case "ask_exemption" -> ask(request, slug);
            case "renew_feed" -> journeys.renewFeed(slug);
            default -> throw new NotFound();
        }
    }

    private void ask(HttpServletRequest request, String slug) {
        var evidence = text(request, "evidence");
        if (evidence.isEmpty() || evidence.length() > LONGEST_EVIDENCE) {
            throw new Refusal("curriculum.reason_missing");
        }
        var link = text(request, "link");
        if (link.length() > LONGEST_LINK) {
            throw new Refusal("curriculum.link_bad");
        }
        journeys.askExemption(slug, text(request, "part"), evidence, link);
    }

    private static String text(HttpServletRequest request, String name) {
        var text = request.getParameter(name);
        return text == null ? "" : text.strip();
    }

    private static AboutMe about(HttpServletRequest request) {
        var hours = number(request.getParameter("hours"), 1, Journey.MOST_HOURS);
        var sector = request.getParameter("sector");
        return new AboutMe(
                hours == null ? AboutMe.UNTOLD.hoursPerWeek() : hours,
                sector != null && PlanPage.SECTORS.contains(sector) ? sector : null,
                number(request.getParameter("years"), 0, MOST_YEARS));
    }

    private @Nullable LocalDate until(HttpServletRequest request) {
        var weeks = number(request.getParameter("weeks"), 1, MOST_WEEKS);
        return weeks == null ? null : LocalDate.now(user.zone()).plusWeeks(weeks);
    }

    /** Empty for what is no number between these: a form leaves a field empty, and what else comes is no form. */
    private static @Nullable Integer number(@Nullable String text, int least, int most) {
        if (text == null || !text.matches("\\d{1,4}")) {
            return null;
        }
        var number = Integer.valueOf(text);
        return number < least || number > most ? null : number;
    }

    /** Where sign-in leads back to; the curriculum's page has the button again. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/curricula/" + encoded(slug(request)));
    }

    private static String encoded(String slug) {
        return URLEncoder.encode(slug, StandardCharsets.UTF_8);
    }

    private static String slug(HttpServletRequest request) {
        return request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
    }
}
