package org.smeic.lms.web.identity;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.identity.LinkedIdentities;
import org.smeic.lms.identity.Secrets;
import org.smeic.lms.identity.SignedIn;
import org.smeic.lms.identity.openid.Journey;
import org.smeic.lms.identity.openid.Proof;
import org.smeic.lms.identity.openid.Providers;
import org.smeic.lms.identity.openid.SignInJourneys;
import org.smeic.lms.identity.openid.Wish;
import org.smeic.lms.shared.LmsHome;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.shared.Refusal;
import org.smeic.lms.web.shared.LanguageSwitch;
import org.smeic.lms.web.shared.Languages;

/**
 * {@code /sign-in/with/<provider>} leads to the provider, {@code /callback} below it takes the answer. A link, not a form:
 * the policy of the site forbids that a form leads elsewhere. Begun by a foreign page it does no harm, for nothing is
 * linked without one more question on a page of ours.
 */
@WebServlet("/sign-in/with/*")
public class WithProviderServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String COOKIE = "journey";
    private static final Pattern PATH = Pattern.compile("/([a-z0-9-]{1,40})(/callback)?");
    private static final Pattern SECRET = Pattern.compile("[\\w-]{43}");

    @Inject
    Providers providers;

    @Inject
    SignInJourneys journeys;

    @Inject
    LinkedIdentities identities;

    @Inject
    Entrance entrance;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = PATH.matcher(String.valueOf(request.getPathInfo()));
        try {
            if (path.matches() && path.group(2) == null) {
                begin(providers.get(path.group(1)).name(), request, response);
            } else if (path.matches()) {
                end(providers.get(path.group(1)).name(), request, response);
            } else {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        } catch (NotFound unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void begin(String provider, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var wish = wish(request);
        // Two tabs share the secret, so that the first can come back though the second set out later.
        var browser = secret(request).orElseGet(Secrets::fresh);
        try {
            var journey = journeys.begin(provider, wish, browser, request.getRemoteAddr());
            var there = providers.start(provider, journey, Languages.of(request).toLanguageTag());
            set(response, browser);
            response.sendRedirect(there.toString());
        } catch (Refusal refusal) {
            tell(response, refusal, wish);
        }
    }

    private Wish wish(HttpServletRequest request) {
        var back = given(request, "back");
        var course = given(request, "course");
        var linking = given(request, "link").isEmpty()
                ? null
                : entrance.person(request).map(SignedIn::id).orElse(null);
        return new Wish(
                back.isEmpty() ? "" : LanguageSwitch.local(back),
                course.matches("[\\w.-]{1,200}") ? course : "",
                linking);
    }

    private static String given(HttpServletRequest request, String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value;
    }

    private void end(String provider, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var journey = new Journey(given(request, "state"), secret(request).orElse(""));
        var wish = journey.browser().isEmpty() || journey.state().isEmpty()
                ? Optional.<Wish>empty()
                : journeys.end(journey, provider);
        if (wish.isEmpty()) {
            response.sendRedirect("/sign-in?trouble=stale");
            return;
        }
        try {
            var proof = providers.prove(provider, journey, request.getQueryString());
            arrive(proof, wish.get(), request, response);
        } catch (Refusal refusal) {
            journeys.failed(provider, refusal.key(), request.getRemoteAddr());
            tell(response, refusal, wish.get());
        }
    }

    private void arrive(Proof proof, Wish wish, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var linking = wish.linking();
        if (linking != null) {
            toLink(proof, wish, linking, request, response);
            return;
        }
        var person = identities.enter(proof.identity(), request.getRemoteAddr());
        if (person.isPresent()) {
            entrance.change(request, response, person.get());
            FarewellServlet.keep(request, proof);
            LanguageSwitch.keep(request, response, person.get().language());
            response.sendRedirect(home(wish));
        } else if (identities.hasAccount(proof.identity())) {
            pend(proof, wish, request);
            response.sendRedirect("/sign-in/link");
        } else {
            welcome(proof, wish, request, response);
        }
    }

    private void toLink(Proof proof, Wish wish, long person, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (entrance.person(request).filter(it -> it.id() == person).isEmpty()) {
            response.sendRedirect("/sign-in?trouble=stale");
            return;
        }
        pend(proof, wish, request);
        response.sendRedirect("/sign-in/link");
    }

    /** A newcomer: the same steps as for everyone, without a password. */
    private static void welcome(Proof proof, Wish wish, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var identity = proof.identity();
        renew(request);
        var draft = RegistrationDraft.orNew(request);
        draft.proof(proof);
        draft.put("name", identity.name());
        draft.put("email", identity.email());
        draft.put("course", wish.course());
        draft.put("back", wish.back());
        draft.keep(request);
        response.sendRedirect(identity.name() == null || identity.email() == null ? "/register" : "/register/you");
    }

    private static void pend(Proof proof, Wish wish, HttpServletRequest request) {
        renew(request);
        new PendingLink(proof, home(wish)).keep(request);
    }

    /** The id of a session known before could be someone else's. */
    private static void renew(HttpServletRequest request) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
    }

    private static String home(Wish wish) {
        return wish.course().isEmpty()
                ? wish.back().isEmpty() ? "/my" : wish.back()
                : "/courses/" + URLEncoder.encode(wish.course(), StandardCharsets.UTF_8);
    }

    private static void tell(HttpServletResponse response, Refusal refusal, Wish wish) throws IOException {
        var trouble = refusal.key().equals("identity.too_many_attempts")
                ? "too_many"
                : refusal.key().substring(refusal.key().lastIndexOf('.') + 1);
        var page = wish.linking() == null ? "/sign-in" : "/account";
        var back = URLEncoder.encode(wish.back(), StandardCharsets.UTF_8);
        response.sendRedirect(page + "?trouble=" + trouble + (back.isEmpty() ? "" : "&back=" + back));
    }

    private static Optional<String> secret(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .filter(WithProviderServlet::isSecret)
                .findFirst();
    }

    private static boolean isSecret(@Nullable String value) {
        return value != null && SECRET.matcher(value).matches();
    }

    private static void set(HttpServletResponse response, String secret) {
        var cookie = new Cookie(COOKIE, secret);
        cookie.setPath("/sign-in/with");
        cookie.setHttpOnly(true);
        cookie.setSecure(LmsHome.baseUrl().startsWith("https:"));
        // Strict would keep it back when the provider sends someone here again.
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) SignInJourneys.OPEN.toSeconds());
        response.addCookie(cookie);
    }
}
