package org.smeic.lms.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.smeic.lms.identity.SignedIn;

/** Who is looking, as pages need to know it; what they may do is decided behind the doors. */
@Named("user")
@RequestScoped
public class CurrentUser {

    /** Where the session keeps who signed in. */
    public static final String SESSION_KEY = "lms.user";

    @Inject
    HttpServletRequest request;

    /** The person, if someone is signed in. */
    public Optional<SignedIn> person() {
        var session = request.getSession(false);
        return session == null || request.getUserPrincipal() == null
                ? Optional.empty()
                : Optional.ofNullable((SignedIn) session.getAttribute(SESSION_KEY));
    }

    public boolean isSignedIn() {
        return request.getUserPrincipal() != null;
    }

    public String getName() {
        return person().map(SignedIn::name).orElse("");
    }

    /** Whether the person has the role of this name, for showing or hiding only. */
    public boolean is(String roleName) {
        return request.isUserInRole(roleName);
    }

    /** The zone times are shown in; UTC for visitors. */
    public ZoneId zone() {
        return person().map(SignedIn::timeZone).map(ZoneId::of).orElse(ZoneOffset.UTC);
    }
}
