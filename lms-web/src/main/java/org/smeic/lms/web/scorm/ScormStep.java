package org.smeic.lms.web.scorm;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.enrolment.Enrolments;
import org.smeic.lms.scorm.ScormLaunched;
import org.smeic.lms.scorm.ScormPlayer;
import org.smeic.lms.scorm.ScormVisits;
import org.smeic.lms.scorm.sequencing.NavigationRequest;
import org.smeic.lms.scorm.sequencing.NavigationRequest.Kind;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.shared.Refusal;

/**
 * {@code POST /scorm/{lesson}}, and {@code /scorm/visit/{token}} for learners of other systems: a step through a package. {@code request} is one of the player's controls or {@code
 * content} for what the open SCO has asked for; {@code choice} names an item instead. The answer is the lesson's page.
 */
@WebServlet("/scorm/*")
public class ScormStep extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Map<String, Kind> CONTROLS = Map.of(
            "continue", Kind.CONTINUE,
            "previous", Kind.PREVIOUS,
            "suspendAll", Kind.SUSPEND_ALL,
            "exitAll", Kind.EXIT_ALL,
            "start", Kind.START);

    private static final String VISIT = "/visit/";

    @Inject
    transient ScormPlayer player;

    @Inject
    transient ScormVisits visits;

    @Inject
    transient Enrolments enrolments;

    @Inject
    transient ReachedLine reached;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        var page = path.startsWith(VISIT) ? "/play/" + token(path) : page(request);
        try {
            response.sendRedirect(step(request, path).ended() ? page + "?left=1" : page);
        } catch (NotFound unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException signedOut) {
            // The site hears nothing of who works in content for long.
            response.sendRedirect("/sign-in?back=" + URLEncoder.encode(page, StandardCharsets.UTF_8));
        } catch (Refusal refusal) {
            response.sendRedirect(
                    page + "?problem=" + refusal.key().substring(refusal.key().indexOf('.') + 1));
        }
    }

    /** What was reached so far, in a line of text, while the content goes on. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var words =
                    words(request, Optional.ofNullable(request.getPathInfo()).orElse("/"));
            response.setContentType("text/plain");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.setHeader("Cache-Control", "no-store");
            response.getWriter().write(words);
        } catch (EJBAccessException signedOut) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (Refusal notTheirs) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private String words(HttpServletRequest request, String path) {
        if (path.startsWith(VISIT)) {
            return reached.words(visits.look(token(path)), null);
        }
        var there = player.look(number(path.substring(1)));
        var slug = Optional.ofNullable(request.getParameter("slug")).orElse("");
        var lesson = enrolments.outline(slug).at((int) number(request.getParameter("position")));
        return reached.words(there, lesson.orElseThrow(NotFound::new));
    }

    private ScormLaunched step(HttpServletRequest request, String path) {
        return path.startsWith(VISIT)
                ? visits.navigate(token(path), launch(request), wanted(request))
                : player.navigate(number(path.substring(1)), launch(request), wanted(request));
    }

    private static String token(String path) {
        var token = path.substring(VISIT.length());
        return token.matches("[A-Za-z0-9_-]{1,100}") ? token : "";
    }

    private static String page(HttpServletRequest request) {
        var slug = Optional.ofNullable(request.getParameter("slug")).orElse("");
        return "/learn/" + URLEncoder.encode(slug, StandardCharsets.UTF_8) + "/"
                + number(request.getParameter("position"));
    }

    private static long launch(HttpServletRequest request) {
        return number(request.getParameter("launch"));
    }

    private static @Nullable NavigationRequest wanted(HttpServletRequest request) {
        var choice = request.getParameter("choice");
        if (choice != null) {
            return NavigationRequest.choice(choice);
        }
        var control = request.getParameter("request");
        if ("content".equals(control)) {
            return null;
        }
        return NavigationRequest.of(
                Optional.ofNullable(CONTROLS.get(Optional.ofNullable(control).orElse("")))
                        .orElseThrow(NotFound::new));
    }

    private static long number(@Nullable String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }
}
