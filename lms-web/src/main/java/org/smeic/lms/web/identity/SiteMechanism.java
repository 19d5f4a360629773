package org.smeic.lms.web.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.identity.SignIn;
import org.smeic.lms.identity.SignedIn;

/**
 * Who is asking: the session's person, the person of a remembered browser, or, below {@code /api/}
 * only, the owner of a bearer token. The principal's name is the person's id. Visitors get no session.
 * What the API answers to whom is not said here but by its doors.
 */
@ApplicationScoped
public class SiteMechanism implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer ";

    @Inject
    SignIn signIn;

    @Inject
    Entrance entrance;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (context.getAuthParameters().getCredential() instanceof Arrival arrival) {
            return welcome(context, arrival.person());
        }
        if (request.getRequestURI().startsWith("/jakarta.faces.resource/")) {
            return context.doNothing();
        }
        var token = bearer(request);
        if (token != null) {
            return signIn.byApiToken(token)
                    .map(person -> welcome(context, person))
                    .orElseGet(context::doNothing);
        }
        return entrance.person(request)
                .or(() -> isApi(request) ? Optional.empty() : entrance.remembered(request, response))
                .map(person -> welcome(context, person))
                .orElseGet(() -> context.isProtected() ? signInFirst(request, response) : context.doNothing());
    }

    private static AuthenticationStatus welcome(HttpMessageContext context, SignedIn person) {
        return context.notifyContainerAboutLogin(String.valueOf(person.id()), person.roleNames());
    }

    /** A token elsewhere than at the API means nothing: pages never change on a token's word. */
    private static @Nullable String bearer(HttpServletRequest request) {
        var header = request.getHeader("Authorization");
        return header != null && isApi(request) && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? header.substring(BEARER.length()).strip()
                : null;
    }

    private static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    private static AuthenticationStatus signInFirst(HttpServletRequest request, HttpServletResponse response) {
        try {
            response.sendRedirect("/sign-in?back=" + URLEncoder.encode(wanted(request), StandardCharsets.UTF_8));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    /** What a form sent is not kept; the page it stood on is. */
    private static String wanted(HttpServletRequest request) {
        var query = request.getMethod().equals("GET") ? request.getQueryString() : null;
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
