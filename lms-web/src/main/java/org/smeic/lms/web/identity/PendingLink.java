package org.smeic.lms.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Optional;
import org.smeic.lms.identity.openid.Proof;

/**
 * An identity that waits in the session until its owner has shown that an account is theirs.
 *
 * @param back the page that was wanted
 */
record PendingLink(Proof proof, String back) implements Serializable {

    private static final String KEY = "lms.pending_link";

    static Optional<PendingLink> of(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((PendingLink) session.getAttribute(KEY));
    }

    void keep(HttpServletRequest request) {
        request.getSession(true).setAttribute(KEY, this);
    }

    static void forget(HttpServletRequest request) {
        request.getSession(true).removeAttribute(KEY);
    }
}
