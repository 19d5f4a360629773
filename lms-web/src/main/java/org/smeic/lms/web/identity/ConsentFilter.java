package org.smeic.lms.web.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Whoever has signed in without having agreed to the present terms is asked before the next page, and then led to that
 * page. Asked for once a session, in {@link Entrance}; what a form sends is never held up, so nothing typed is lost.
 */
public class ConsentFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String DUE = "lms.consent.due";
    private static final List<String> OPEN = List.of(
            "/consent", "/terms", "/privacy", "/language", "/sign-in", "/account/leave", "/jakarta.faces.resource/");

    static void ask(HttpServletRequest request) {
        request.getSession(true).setAttribute(DUE, true);
    }

    static void settle(HttpServletRequest request) {
        request.getSession(true).removeAttribute(DUE);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getMethod().equals("GET") && isDue(request) && isPage(request)) {
            var query = request.getQueryString();
            var wanted = request.getRequestURI() + (query == null ? "" : "?" + query);
            response.sendRedirect("/consent?back=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8));
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isDue(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(DUE) != null;
    }

    /** What a browser opens as a page; pictures, frames and the REST interface go by. */
    private static boolean isPage(HttpServletRequest request) {
        var path = request.getRequestURI();
        var accepts = request.getHeader("Accept");
        return (accepts == null || accepts.contains("text/html") || accepts.contains("*/*"))
                && !path.startsWith("/api/")
                && !path.substring(path.lastIndexOf('/') + 1).contains(".")
                && OPEN.stream().noneMatch(path::startsWith);
    }
}
