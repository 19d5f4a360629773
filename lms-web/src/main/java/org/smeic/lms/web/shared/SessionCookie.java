package org.smeic.lms.web.shared;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.smeic.lms.shared.LmsHome;

/** The session cookie is for this site and its server only; on https it never travels in the clear. */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        var cookie = event.getServletContext().getSessionCookieConfig();
        cookie.setHttpOnly(true);
        cookie.setSecure(LmsHome.baseUrl().startsWith("https:"));
        cookie.setAttribute("SameSite", "Lax");
    }
}
