package org.smeic.lms.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.enrolment.Enrolments;
import org.smeic.lms.identity.ConsentPurpose;
import org.smeic.lms.identity.Description;
import org.smeic.lms.identity.Economy;
import org.smeic.lms.identity.NewPassword;
import org.smeic.lms.identity.Newcomers;
import org.smeic.lms.identity.Registration;
import org.smeic.lms.identity.Sector;
import org.smeic.lms.identity.Stakeholder;
import org.smeic.lms.identity.openid.Proof;
import org.smeic.lms.shared.Refusal;
import org.smeic.lms.web.shared.Elsewhere;
import org.smeic.lms.web.shared.I18n;
import org.smeic.lms.web.shared.LanguageSwitch;

/** The last step: what someone agrees to. Makes the account and leads to what they came for. */
@Named
@RequestScoped
public class RegisterConsentPage extends ConsentForm {

    @Inject
    Newcomers newcomers;

    @Inject
    Enrolments enrolments;

    @Inject
    Entrance entrance;

    @Inject
    HttpServletRequest request;

    @Inject
    I18n i18n;

    private RegistrationDraft draft;
    private Stakeholder stakeholder;
    private Economy economy;
    private @Nullable NewPassword password;
    private @Nullable Proof proof;

    @PostConstruct
    @SuppressWarnings("NullAway")
    void load() {
        draft = RegistrationDraft.of(request).orElseThrow(() -> new Elsewhere("/register"));
        proof = draft.proof();
        password = proof == null ? draft.password() : null;
        if ((proof == null && password == null)
                || draft.get("email").isBlank()
                || draft.get("name").isBlank()) {
            throw new Elsewhere("/register");
        }
        stakeholder = answered("stakeholder", Stakeholder.class);
        economy = answered("economy", Economy.class);
        for (var purpose : ConsentPurpose.values()) {
            tick(purpose, draft.get(purpose.name()).equals("on"));
        }
    }

    private <E extends Enum<E>> E answered(String question, Class<E> type) {
        return Optional.ofNullable(draft.get(question, type)).orElseThrow(() -> new Elsewhere("/register/you"));
    }

    /** Makes the account and signs in. */
    public void register() throws IOException {
        if (!ticked().containsAll(ConsentPurpose.needed())) {
            FieldFault.say(ConsentPurpose.TERMS.name(), i18n.get("identity.consent_missing"));
            return;
        }
        var identity = proof == null ? null : proof.identity();
        var form = new Registration(draft.get("email"), password, identity, about(), ticked());
        var person = newcomers.register(form, request.getRemoteAddr());
        var faces = FacesContext.getCurrentInstance().getExternalContext();
        var response = (HttpServletResponse) faces.getResponse();
        RegistrationDraft.forget(request);
        entrance.enter(request, response, person, false);
        if (proof != null) {
            FarewellServlet.keep(request, proof);
        }
        LanguageSwitch.choose(response, person.language());
        faces.redirect(start());
    }

    private Description about() {
        var zone = draft.get("zone");
        return new Description(
                draft.get("name"),
                draft.get("language"),
                economy.zones().stream()
                        .filter(it -> it.getId().equals(zone))
                        .findFirst()
                        .map(ZoneId.class::cast)
                        .orElse(economy.zone()),
                stakeholder,
                economy,
                draft.get("sector", Sector.class),
                draft.number("experience"),
                draft.number("hours"));
    }

    private String start() {
        var course = draft.get("course");
        if (course.isEmpty()) {
            return draft.get("back").isEmpty() ? "/my" : draft.get("back");
        }
        var slug = URLEncoder.encode(course, StandardCharsets.UTF_8);
        try {
            enrolments.enrol(course);
            return "/learn/" + slug;
        } catch (Refusal closedMeanwhile) {
            return "/courses/" + slug;
        }
    }

    /** Back to the second step; the ticks are kept. */
    public void back() throws IOException {
        for (var purpose : ConsentPurpose.values()) {
            draft.put(purpose.name(), request.getParameter(purpose.name()) == null ? "" : "on");
        }
        draft.keep(request);
        FacesContext.getCurrentInstance().getExternalContext().redirect("/register/you");
    }

    /** Whether someone came for a course, which begins at once. */
    public boolean isForCourse() {
        return !draft.get("course").isEmpty();
    }
}
