package org.smeic.lms.web.curriculum;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;
import org.smeic.lms.curriculum.PlanFeed;
import org.smeic.lms.curriculum.PlanView;
import org.smeic.lms.shared.LmsHome;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.web.shared.I18n;
import org.smeic.lms.web.shared.Languages;

/** {@code /my/plan/{secret}.ics}: what a calendar program fetches every few hours. */
@WebServlet("/my/plan/*")
public class PlanFeedServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern FEED = Pattern.compile("/([\\w-]{20,64})\\.ics");

    @Inject
    PlanFeed plans;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var feed = FEED.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!feed.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            var plan = plans.get(feed.group(1));
            var text = new PlanCalendar(plan, LmsHome.baseUrl(), words(plan), Instant.now()).text();
            response.setContentType("text/calendar; charset=UTF-8");
            response.setHeader("Cache-Control", "private, max-age=900");
            response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        } catch (NotFound gone) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Calendars say nothing of a language: the words are in the learner's. */
    private static PlanCalendar.Words words(PlanView plan) {
        var language = Languages.spoken(plan.reader()).orElse(Locale.ENGLISH);
        return new PlanCalendar.Words() {
            @Override
            public String work(String course, int minutes) {
                return I18n.words(language, "curriculum.feed.work", course, minutes);
            }

            @Override
            public String due(String title) {
                return I18n.words(language, "curriculum.feed.due", title);
            }
        };
    }
}
