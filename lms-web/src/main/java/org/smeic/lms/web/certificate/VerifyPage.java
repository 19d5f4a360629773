package org.smeic.lms.web.certificate;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.certificate.Certificates;
import org.smeic.lms.certificate.State;
import org.smeic.lms.certificate.Verification;
import org.smeic.lms.certificate.Verified;
import org.smeic.lms.identity.Role;
import org.smeic.lms.web.shared.CurrentUser;

/** Says to anyone what a code stands for; the Center's people revoke and correct here. */
@Named
@RequestScoped
public class VerifyPage {

    @Inject
    Verification verification;

    @Inject
    Certificates certificates;

    @Inject
    CurrentUser user;

    @Inject
    @ManagedProperty("#{param.code}")
    @Nullable
    String code;

    private @Nullable Verified found;
    private String correctedName = "";
    private String reason = "";

    @PostConstruct
    void load() {
        found = isAsked() ? verification.verify(String.valueOf(code)).orElse(null) : null;
        if (isAsked() && found == null) {
            external().setResponseStatus(404);
        }
    }

    /** Whether a code came with the address; without one the page asks for it. */
    public boolean isAsked() {
        return code != null && !code.isBlank();
    }

    /** What was typed, short enough to be shown. */
    public String getTyped() {
        var typed = code == null ? "" : code.strip();
        return typed.codePointCount(0, typed.length()) <= 40
                ? typed
                : typed.substring(0, typed.offsetByCodePoints(0, 40)) + "…";
    }

    public @Nullable Verified getFound() {
        return found;
    }

    /** The state as a style class, in lower case. */
    public String getLook() {
        return found == null ? "unknown" : found.state().name().toLowerCase(Locale.ROOT);
    }

    /** Whether the caller may put this certificate right; decided again behind the door. */
    public boolean isMendable() {
        return found != null
                && found.state() == State.VALID
                && (user.is(Role.Names.SECRETARIAT) || user.is(Role.Names.ADMIN));
    }

    /** Takes the certificate back. */
    public void revoke() throws IOException {
        certificates.revoke(String.valueOf(code), reason);
        goTo(String.valueOf(code));
    }

    /** Puts a wrong name right and goes to the new certificate. */
    public void replace() throws IOException {
        goTo(certificates.replace(String.valueOf(code), correctedName));
    }

    private static void goTo(String code) throws IOException {
        external().redirect("/verify/" + code);
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }

    public String getCorrectedName() {
        return correctedName;
    }

    public void setCorrectedName(String correctedName) {
        this.correctedName = correctedName;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
