package org.smeic.lms.web.shared;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The addresses of the site and the view each leads to. Path parameters reach the view as request
 * parameters of the same name. An address is made here or it does not exist.
 */
public final class Addresses {

    private static final String VIEWS = "/WEB-INF/views";

    private static final List<Address> TABLE = List.of(
            address("/", "/home/home"),
            address("/catalog", "/catalog/catalog"),
            address("/start", "/search/start"),
            address("/courses/{slug}", "/catalog/course"),
            address("/courses/{slug}/seats/{offering}", "/enrolment/seats"),
            address("/sign-in", "/identity/sign-in"),
            address("/sign-in/link", "/identity/link"),
            address("/signed-out", "/identity/signed-out"),
            address("/register", "/identity/register"),
            address("/register/you", "/identity/register-you"),
            address("/register/consent", "/identity/register-consent"),
            address("/confirm-email/{secret}", "/identity/confirm-email"),
            address("/consent", "/identity/consent"),
            address("/terms", "/identity/terms"),
            address("/privacy", "/identity/privacy"),
            address("/forgot-password", "/identity/forgot-password"),
            address("/reset-password/{secret}", "/identity/reset-password"),
            address("/account", "/identity/account"),
            address("/account/notifications", "/notification/preferences"),
            address("/my/messages", "/notification/messages"),
            address("/unsubscribe/{token}", "/notification/unsubscribe"),
            address("/curricula", "/curriculum/curricula"),
            address("/curricula/{slug}", "/curriculum/curriculum"),
            address("/my", "/enrolment/my"),
            address("/my/plan", "/curriculum/plan"),
            address("/learn/{slug}", "/enrolment/learn"),
            address("/learn/{slug}/{lesson}", "/enrolment/learn"),
            address("/learn/{slug}/{lesson}/{page}", "/enrolment/learn"),
            address("/play/{token}", "/scorm/visit"),
            address("/certificates", "/certificate/certificates"),
            address("/verify", "/certificate/verify"),
            address("/verify/{code}", "/certificate/verify"),
            address("/teach", "/authoring/teach"),
            address("/teach/import", "/authoring/import"),
            address("/teach/imports/{job}", "/authoring/import-report"),
            address("/teach/curricula", "/curriculum/desk"),
            address("/teach/curricula/{slug}", "/curriculum/draft"),
            address("/teach/curricula/{slug}/words", "/curriculum/draft-words"),
            address("/teach/curricula/{slug}/parts/{part}", "/curriculum/draft-part"),
            address("/teach/curricula/{slug}/preview", "/curriculum/draft-preview"),
            address("/teach/curricula/{slug}/publish", "/curriculum/release"),
            address("/teach/curricula/{slug}/equivalences", "/curriculum/equivalences"),
            address("/teach/exemptions", "/curriculum/exemptions"),
            address("/teach/publish", "/authoring/publish"),
            address("/teach/courses/{slug}", "/authoring/course-results"),
            address("/join", "/admission/join"),
            address("/join/{code}", "/admission/join"),
            address("/my/nominations", "/admission/my-nominations"),
            address("/coordinate/nominations", "/admission/nominations"),
            address("/coordinate/nominations/{offering}", "/admission/nominate"),
            address("/requests", "/admission/requests"),
            address("/teach/courses/{slug}/admission", "/admission/policy"),
            address("/teach/courses/{slug}/codes", "/admission/codes"),
            address("/teach/courses/{slug}/dates", "/enrolment/offerings"),
            address("/teach/courses/{slug}/lessons/{lesson}", "/scorm/lesson-results"),
            address("/teach/courses/{slug}/lessons/{lesson}/attempts/{attempt}", "/scorm/attempt"),
            address("/organisation", "/identity/organisations"),
            address("/organisation/{id}", "/identity/organisation"),
            address("/invitation/{secret}", "/identity/invitation"),
            address("/coordinate", "/identity/coordinate"),
            address("/coordinate/people/{id}", "/identity/coordinate-person"),
            address("/announcements", "/announcement/announcements"),
            address("/coordinate/needs", "/reporting/economy-needs"),
            address("/teach/needs", "/reporting/course-needs"),
            address("/coordinate/organisations", "/identity/coordinate-organisations"),
            address("/admin", "/identity/people"),
            address("/admin/people/{id}", "/identity/person"),
            address("/admin/trail", "/identity/trail"));

    private Addresses() {}

    /** The view and query a path leads to; empty when it is no page's address. */
    static Optional<String> viewOf(String path) {
        return TABLE.stream().flatMap(address -> address.match(path).stream()).findFirst();
    }

    private static Address address(String template, String view) {
        var names = new ArrayList<String>();
        var parts = Pattern.compile("\\{(\\w+)}").matcher(template);
        while (parts.find()) {
            names.add(parts.group(1));
        }
        return new Address(
                Pattern.compile(template.replaceAll("\\{\\w+}", "([^/]+)")),
                List.copyOf(names),
                VIEWS + view + ".xhtml");
    }

    private record Address(Pattern pattern, List<String> names, String view) {

        Optional<String> match(String path) {
            var matcher = pattern.matcher(path);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            var query = new StringBuilder();
            for (int i = 0; i < names.size(); i++) {
                query.append(i == 0 ? '?' : '&')
                        .append(names.get(i))
                        .append('=')
                        .append(encode(
                                URLDecoder.decode(matcher.group(i + 1).replace("+", "%2B"), StandardCharsets.UTF_8)));
            }
            return Optional.of(view + query);
        }

        private static String encode(String value) {
            return URLEncoder.encode(value, StandardCharsets.UTF_8);
        }
    }
}
