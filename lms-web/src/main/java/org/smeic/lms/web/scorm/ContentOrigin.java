package org.smeic.lms.web.scorm;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.smeic.lms.scorm.ScormRuntime;
import org.smeic.lms.shared.LmsHome;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.web.shared.ContentAddress;

/**
 * Stands before everything else. Under the content origin's host there is only {@code /content/{token}/…}: below
 * {@code ~} the run-time, below {@code p} the package's files. Under the site's host there is no {@code /content}.
 */
public class ContentOrigin extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Pattern ADDRESS = Pattern.compile("/content/([A-Za-z0-9_-]{43})/(~|p)/(.+)");
    private static final String ANYWHERE = "frame-ancestors 'self' ";

    @Inject
    transient ScormRuntime runtime;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (ContentAddress.isAsked(request)) {
            secure(request, response);
            answer(request, response);
        } else if (request.getRequestURI().startsWith("/content/")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void secure(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", ANYWHERE + site(request));
        response.setHeader("X-Content-Type-Options", "nosniff");
        // The address is the key: it must not travel on with a link.
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), unload=(self)");
    }

    /** The site that may frame us and that we talk to. */
    static String site(HttpServletRequest request) {
        return LmsHome.setting("LMS_BASE_URL").isPresent()
                ? LmsHome.baseUrl()
                : "http://localhost:" + request.getServerPort();
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var uri = request.getRequestURI();
        var address = ADDRESS.matcher(uri);
        if (uri.equals("/")) {
            response.sendRedirect(site(request) + "/");
        } else if (!address.matches()) {
            RuntimePost.status(response, HttpServletResponse.SC_NOT_FOUND, "shared.not_found");
        } else {
            try {
                if (address.group(2).equals("p")) {
                    file(request, response, address.group(1), address.group(3));
                } else if (request.getMethod().equals("POST")) {
                    RuntimePost.answer(request, response, json -> answer(address.group(1), address.group(3), json));
                } else {
                    RuntimeFile.answer(address.group(3), site(request), response);
                }
            } catch (NotFound unknown) {
                RuntimePost.status(response, HttpServletResponse.SC_NOT_FOUND, unknown.key());
            }
        }
    }

    private void file(HttpServletRequest request, HttpServletResponse response, String token, String path)
            throws IOException {
        var name = decoded(path);
        new ContentFile(runtime.file(token, name).orElseThrow(NotFound::new), name).answer(request, response);
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return path;
        }
    }

    private JsonObject answer(String token, String verb, String json) {
        return switch (verb) {
            case "open" -> RuntimeJson.of(runtime.open(token));
            case "commit" -> RuntimeJson.of(runtime.commit(token, json));
            default -> throw new NotFound();
        };
    }
}
