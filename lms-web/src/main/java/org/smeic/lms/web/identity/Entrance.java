package org.smeic.lms.web.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.smeic.lms.identity.Consents;
import org.smeic.lms.identity.SignIn;
import org.smeic.lms.identity.SignedIn;
import org.smeic.lms.shared.LmsHome;
import org.smeic.lms.web.shared.CurrentUser;

/** The way in and out for a browser: its session, and the cookie of a remembered one. */
@ApplicationScoped
public class Entrance {

    private static final String REMEMBER = "remember";

    @Inject
    SignIn signIn;

    @Inject
    SecurityContext security;

    @Inject
    Consents consents;

    /** Opens the session of someone who has just proved who they are; from here on they are the caller. */
    void enter(HttpServletRequest request, HttpServletResponse response, SignedIn person, boolean remember) {
        open(request, person);
        if (remember) {
            set(response, signIn.remember(person.id()), SignIn.REMEMBERED);
        }
        security.authenticate(
                request,
                response,
                AuthenticationParameters.withParams()
                        .credential(new Arrival(person))
                        .newAuthentication(true));
    }

    /** The account has changed by its owner's own hand: the session goes on with what is new. */
    void goOn(HttpServletRequest request, SignedIn person) {
        open(request, person);
    }

    /** As {@link #enter}, for who may not be the one who is signed in here: nothing of theirs goes along. */
    void change(HttpServletRequest request, HttpServletResponse response, SignedIn person) {
        var session = request.getSession(false);
        if (session != null
                && person(request).filter(it -> it.id() != person.id()).isPresent()) {
            session.invalidate();
        }
        enter(request, response, person, false);
    }

    /** Closes the session and forgets the browser. */
    void leave(HttpServletRequest request, HttpServletResponse response) {
        person(request).ifPresent(person -> signIn.signedOut(person.id(), request.getRemoteAddr()));
        secret(request).ifPresent(signIn::forget);
        set(response, "", Duration.ZERO);
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** The person of the session, as long as it stands: a password or role change ends it here. */
    Optional<SignedIn> person(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(CurrentUser.SESSION_KEY) instanceof SignedIn person)) {
            return Optional.empty();
        }
        if (signIn.stillStands(person.id(), person.stamp())) {
            return Optional.of(person);
        }
        session.invalidate();
        return Optional.empty();
    }

    /** The person of a remembered browser, whose session begins now under a fresh secret. */
    Optional<SignedIn> remembered(HttpServletRequest request, HttpServletResponse response) {
        var remembered = secret(request).flatMap(signIn::renew);
        remembered.ifPresent(again -> {
            set(response, again.secret(), SignIn.REMEMBERED);
            open(request, again.person());
        });
        return remembered.map(SignIn.Remembered::person);
    }

    /** The id of a session known before sign-in could be someone else's. */
    private void open(HttpServletRequest request, SignedIn person) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        request.getSession(true).setAttribute(CurrentUser.SESSION_KEY, person);
        if (consents.isDue(person.id())) {
            ConsentFilter.ask(request);
        }
    }

    private static Optional<String> secret(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(REMEMBER))
                .map(Cookie::getValue)
                .findFirst();
    }

    private static void set(HttpServletResponse response, String secret, Duration age) {
        var cookie = new Cookie(REMEMBER, secret);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(LmsHome.baseUrl().startsWith("https:"));
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) age.toSeconds());
        response.addCookie(cookie);
    }
}
