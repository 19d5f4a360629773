package org.smeic.lms.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import org.smeic.lms.shared.LmsHome;

/** The other origin, from which uploaded content is served so that it cannot reach the site's session. */
public final class ContentAddress {

    private ContentAddress() {}

    /**
     * {@code LMS_CONTENT_ORIGIN}, else {@code 127.0.0.1} at the port the site is reached at: another
     * host for the browser, without a name or certificate to set up.
     */
    public static String origin(HttpServletRequest request) {
        return LmsHome.setting("LMS_CONTENT_ORIGIN")
                .map(origin -> origin.replaceAll("/+$", ""))
                .orElseGet(() -> "http://127.0.0.1:" + request.getServerPort());
    }

    /** Whether this request was sent to the content origin and not to the site. */
    public static boolean isAsked(HttpServletRequest request) {
        var asked = request.getScheme() + "://" + request.getHeader("Host");
        return asked.equalsIgnoreCase(origin(request));
    }
}
