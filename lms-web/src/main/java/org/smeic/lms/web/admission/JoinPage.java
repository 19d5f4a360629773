package org.smeic.lms.web.admission;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.admission.Codes;
import org.smeic.lms.catalog.Course;
import org.smeic.lms.shared.Refusal;
import org.smeic.lms.web.shared.I18n;

/** Where a code is typed, or where the link of a code leads. */
@Named
@RequestScoped
public class JoinPage {

    @Inject
    Codes codes;

    @Inject
    HttpServletRequest request;

    @Inject
    I18n i18n;

    @Inject
    @ManagedProperty("#{param.code}")
    @Nullable
    String code;

    private @Nullable Course course;
    private @Nullable String refused;

    @PostConstruct
    void load() {
        if (code == null || code.isBlank()) {
            return;
        }
        try {
            course = codes.course(code, request.getRemoteAddr());
        } catch (Refusal refusal) {
            refused = i18n.format(refusal.key(), refusal.arguments());
        }
    }

    /** Null when no code stands in the address, or none that is known. */
    public @Nullable Course getCourse() {
        return course;
    }

    /** Why the code in the address leads nowhere; null when it does not. */
    public @Nullable String getRefused() {
        return refused;
    }

    public @Nullable String getCode() {
        return code;
    }
}
