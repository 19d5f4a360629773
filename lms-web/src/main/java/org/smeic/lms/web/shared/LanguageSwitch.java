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
        Languages.spoken(to == null ? "" : to).ifPresent(language -> {
            var cookie = new Cookie(Languages.COOKIE, language.toLanguageTag());
            cookie.setPath("/");
            cookie.setMaxAge(YEAR);
            cookie.setHttpOnly(true);
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        });
        response.sendRedirect(local(request.getParameter("back")));
    }

    /** A path of this site, or the front page: never another site's address. */
    public static String local(@org.jspecify.annotations.Nullable String back) {
        return back != null && back.matches("/(?![/\\\\])[^\\s\\\\]{0,500}") ? back : "/";
    }
}
