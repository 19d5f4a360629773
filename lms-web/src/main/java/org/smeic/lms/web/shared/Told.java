package org.smeic.lms.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.shared.Refusal;

/** {@code #{told.done}}: what the last action has come to, in words that the next page shows once. */
@Named("told")
@RequestScoped
public class Told {

    private static final String DONE = "lms.told.done";
    private static final String REFUSED = "lms.told.refused";

    @Inject
    HttpServletRequest request;

    @Inject
    I18n i18n;

    private @Nullable String done;
    private @Nullable String refused;

    /** It was done. */
    public void done(String key, Object... arguments) {
        request.getSession().setAttribute(DONE, i18n.format(key, arguments));
    }

    /** It was not done. */
    public void refused(Refusal refusal) {
        request.getSession().setAttribute(REFUSED, i18n.format(refusal.key(), refusal.arguments()));
    }

    /** What was done; null for nothing. */
    public @Nullable String getDone() {
        done = done == null ? taken(DONE) : done;
        return done;
    }

    /** Why it was not done; null for nothing. */
    public @Nullable String getRefused() {
        refused = refused == null ? taken(REFUSED) : refused;
        return refused;
    }

    private @Nullable String taken(String name) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(name) instanceof String words)) {
            return null;
        }
        session.removeAttribute(name);
        return words;
    }
}
