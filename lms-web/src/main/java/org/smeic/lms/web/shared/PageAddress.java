package org.smeic.lms.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** {@code #{here}}: the address of the page that is shown. */
@Named("here")
@RequestScoped
public class PageAddress {

    @Inject
    HttpServletRequest request;

    /** The path as the reader sees it. */
    public String getPath() {
        return request.getAttribute(AddressFilter.ADDRESS) instanceof String path ? path : "/";
    }

    /** The path with its query, encoded to stand in another address. */
    public String getBack() {
        var query = request.getAttribute(jakarta.servlet.RequestDispatcher.FORWARD_QUERY_STRING);
        return URLEncoder.encode(getPath() + (query == null ? "" : "?" + query), StandardCharsets.UTF_8);
    }

    /** Whether the page is this one or stands below it; what the navigation marks. */
    public boolean isAt(String path) {
        return getPath().equals(path) || getPath().startsWith(path + "/");
    }

    /** Whether forms of the page need no view state: for visitors, so that no session is made. */
    public boolean isStateless() {
        return request.getUserPrincipal() == null;
    }

    public String getContentOrigin() {
        return ContentAddress.origin(request);
    }
}
