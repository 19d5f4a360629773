package org.smeic.lms.web.shared;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /language?to=ko&back=/catalog}: keeps the choice for a year and goes back to the same place. */
@WebServlet("/language")
public class LanguageSwitch extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int YEAR = 365 * 24 * 60 * 60;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var to = request.getParameter("to");
        choose(response, to == null ? "" : to);
        response.sendRedirect(local(request.getParameter("back")));
    }

    /** The browser speaks this language from now on, if the site does. */
    public static void choose(HttpServletResponse response, String tag) {
        Languages.spoken(tag).ifPresent(language -> {
            var cookie = new Cookie(Languages.COOKIE, language.toLanguageTag());
            cookie.setPath("/");
            cookie.setMaxAge(YEAR);
            cookie.setHttpOnly(true);
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        });
    }

    /** The language of an account, unless this browser has chosen one already. */
    public static void keep(HttpServletRequest request, HttpServletResponse response, String tag) {
        if (Languages.chosen(request).findAny().isEmpty()) {
            choose(response, tag);
        }
    }

    /** A path of this site, or the front page: never another site's address. */
    public static String local(@org.jspecify.annotations.Nullable String back) {
        return back != null && back.matches("/(?![/\\\\])[^\\s\\\\]{0,500}") ? back : "/";
    }
}
