package org.smeic.lms.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.identity.openid.ProviderCard;
import org.smeic.lms.identity.openid.Providers;
import org.smeic.lms.web.shared.LanguageSwitch;

/** The other ways to sign in, and what became of the last try. */
@Named
@RequestScoped
public class ProvidersPart {

    private static final Set<String> TROUBLES =
            Set.of("cancelled", "down", "refused", "stale", "closed", "taken", "too_many");

    @Inject
    Providers providers;

    @Inject
    HttpServletRequest request;

    /** Empty where none is configured: nothing is shown then. */
    public List<ProviderCard> getAll() {
        return providers.all();
    }

    /**
     * Where a try begins.
     *
     * @param back the page that is wanted; null or empty for the usual one
     * @param course slug of the course a newcomer starts with; null for none
     */
    public String start(String name, @Nullable String back, @Nullable String course) {
        var wanted = back == null || back.isEmpty() ? "" : LanguageSwitch.local(back);
        return "/sign-in/with/" + name + "?back=" + encode(wanted) + "&course=" + encode(course == null ? "" : course);
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** The key of what kept the last try from its end; null for nothing. */
    public @Nullable String getTrouble() {
        return Optional.ofNullable(request.getParameter("trouble"))
                .filter(TROUBLES::contains)
                .map(trouble -> "identity.with." + trouble)
                .orElse(null);
    }
}
