package org.smeic.lms.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.catalog.Course;
import org.smeic.lms.catalog.Courses;
import org.smeic.lms.identity.Credentials;
import org.smeic.lms.identity.Newcomers;
import org.smeic.lms.identity.ProvenIdentity;
import org.smeic.lms.identity.openid.Proof;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.shared.Refusal;
import org.smeic.lms.web.shared.I18n;
import org.smeic.lms.web.shared.LanguageSwitch;

/** The first step of a registration: what someone signs in with. What they came for goes along. */
@Named
@RequestScoped
public class RegisterPage {

    @Inject
    Newcomers newcomers;

    @Inject
    Courses courses;

    @Inject
    HttpServletRequest request;

    @Inject
    I18n i18n;

    private @Nullable Course course;
    private String back = "";
    private String name = "";
    private String email = "";
    private String password = "";
    private boolean passwordKept;
    private @Nullable Proof proof;

    @PostConstruct
    void load() {
        var draft = RegistrationDraft.orNew(request);
        course = wanted(asked("course", draft)).orElse(null);
        back = asked("back", draft);
        name = draft.get("name");
        email = draft.get("email");
        passwordKept = draft.password() != null;
        if ("password".equals(request.getParameter("with")) && draft.proof() != null) {
            draft.proof(null);
            draft.keep(request);
        }
        proof = draft.proof();
    }

    private String asked(String what, RegistrationDraft draft) {
        var parameter = request.getParameter(what);
        return parameter == null ? draft.get(what) : parameter;
    }

    private Optional<Course> wanted(String slug) {
        try {
            return slug.isBlank() ? Optional.empty() : Optional.of(courses.get(slug));
        } catch (NotFound gone) {
            return Optional.empty();
        }
    }

    /** Keeps what was typed and goes on to the second step. */
    public void next() throws IOException {
        var draft = RegistrationDraft.orNew(request);
        try {
            newcomers
                    .begin(new Credentials(email, password.isEmpty() ? null : password), request.getRemoteAddr())
                    .ifPresent(draft::password);
        } catch (Refusal refusal) {
            if (!refusal.key().equals("identity.email_taken")) {
                throw refusal;
            }
            FieldFault.say("email", i18n.get(refusal.key()));
            return;
        }
        draft.put("name", name);
        draft.put("email", email);
        draft.put("course", course == null ? "" : course.getSlug());
        draft.put("back", back.isEmpty() ? "" : LanguageSwitch.local(back));
        draft.keep(request);
        FacesContext.getCurrentInstance().getExternalContext().redirect("/register/you");
    }

    /** The course to start with; null when there is none. */
    public @Nullable Course getCourse() {
        return course;
    }

    /** The page to come back to; empty when there is none. */
    public String getBack() {
        return back;
    }

    /** Whom another provider says someone is, who then needs no password; null otherwise. */
    public @Nullable ProvenIdentity getIdentity() {
        return proof == null ? null : proof.identity();
    }

    /** Whether a password was chosen before someone came back to this step. */
    public boolean isPasswordKept() {
        return passwordKept;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
