package org.smeic.lms.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.identity.Economy;
import org.smeic.lms.identity.Sector;
import org.smeic.lms.identity.Stakeholder;
import org.smeic.lms.web.shared.Elsewhere;
import org.smeic.lms.web.shared.I18n;

/**
 * The second step: who someone is. The clock follows from the economy; only whose economy has several is asked for it,
 * once the economy is known.
 */
@Named
@RequestScoped
public class RegisterYouPage extends AboutForm {

    @Inject
    HttpServletRequest request;

    @Inject
    I18n i18n;

    private RegistrationDraft draft;
    private @Nullable Economy severalClocks;

    @PostConstruct
    @SuppressWarnings("NullAway")
    void load() {
        draft = RegistrationDraft.of(request).orElseThrow(() -> new Elsewhere("/register"));
        setStakeholder(draft.get("stakeholder", Stakeholder.class));
        setEconomy(draft.get("economy", Economy.class));
        setLanguage(draft.get("language").isEmpty() ? i18n.locale().toLanguageTag() : draft.get("language"));
        setSector(draft.get("sector", Sector.class));
        setExperience(draft.number("experience"));
        setHours(draft.number("hours"));
        severalClocks = ofSeveralClocks(getEconomy());
        setZone(
                severalClocks != null && draft.get("zone").isEmpty()
                        ? severalClocks.zone().getId()
                        : draft.get("zone"));
    }

    private static @Nullable Economy ofSeveralClocks(@Nullable Economy economy) {
        return economy == null || economy.zones().size() < 2 ? null : economy;
    }

    /** Keeps the answers and goes on to the last step. */
    public void next() throws IOException {
        draft.put("stakeholder", getStakeholder());
        draft.put("economy", getEconomy());
        draft.put("language", getLanguage());
        draft.put("sector", getSector());
        draft.put("experience", getExperience());
        draft.put("hours", getHours());
        var several = ofSeveralClocks(getEconomy());
        var answered = severalClocks == several;
        draft.put("zone", several != null && answered ? getZone() : "");
        draft.keep(request);
        show(several != null && !answered ? "/register/you?ask=zone#zone" : "/register/consent");
    }

    /** Back to the first step with what stands in the form, whether complete or not. */
    public void back() throws IOException {
        draft.take(
                request.getParameterMap(),
                "stakeholder",
                "economy",
                "zone",
                "language",
                "sector",
                "experience",
                "hours");
        draft.keep(request);
        show("/register");
    }

    private static void show(String address) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(address);
    }

    /** The clocks of the economy, if there are several. */
    public List<ZoneId> getZones() {
        return severalClocks == null ? List.of() : severalClocks.zones();
    }
}
