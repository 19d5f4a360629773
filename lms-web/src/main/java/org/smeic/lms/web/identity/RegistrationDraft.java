package org.smeic.lms.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serial;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.identity.NewPassword;
import org.smeic.lms.identity.openid.Proof;

/**
 * What someone has typed on the way to an account. It lives in the session, which begins with the first step sent, so
 * that steps can be gone back and forth without script; the password is in it as a hash only.
 */
final class RegistrationDraft implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final String KEY = "lms.registration";

    private final HashMap<String, String> typed = new HashMap<>();
    private @Nullable NewPassword password;
    private @Nullable Proof proof;

    static Optional<RegistrationDraft> of(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((RegistrationDraft) session.getAttribute(KEY));
    }

    static RegistrationDraft orNew(HttpServletRequest request) {
        return of(request).orElseGet(RegistrationDraft::new);
    }

    void keep(HttpServletRequest request) {
        // Set again each time: a server beside this one learns of the change by it.
        request.getSession(true).setAttribute(KEY, this);
    }

    static void forget(HttpServletRequest request) {
        request.getSession(true).removeAttribute(KEY);
    }

    String get(String question) {
        return typed.getOrDefault(question, "");
    }

    <E extends Enum<E>> @Nullable E get(String question, Class<E> type) {
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(typed.get(question))) {
                return constant;
            }
        }
        return null;
    }

    @Nullable
    Integer number(String question) {
        var answer = get(question);
        return answer.matches("\\d{1,4}") ? Integer.valueOf(answer) : null;
    }

    void put(String question, @Nullable Object answer) {
        typed.put(question, answer == null ? "" : answer.toString());
    }

    /** Takes what stands in the form as it is, good or not: whoever goes back finds it again. */
    void take(Map<String, String[]> parameters, String... questions) {
        for (var question : questions) {
            var values = parameters.get(question);
            if (values != null && values.length > 0) {
                put(question, values[0].substring(0, Math.min(values[0].length(), 400)));
            }
        }
    }

    @Nullable
    NewPassword password() {
        return password;
    }

    /** Who another provider says they are; null for who chooses a password. */
    @Nullable
    Proof proof() {
        return proof;
    }

    void proof(@Nullable Proof shown) {
        proof = shown;
    }

    void password(NewPassword chosen) {
        password = chosen;
    }
}
