package org.smeic.lms.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.smeic.lms.identity.ConsentPurpose;
import org.smeic.lms.identity.Consents;
import org.smeic.lms.web.shared.I18n;
import org.smeic.lms.web.shared.LanguageSwitch;

/** Asks for the present version of what must be agreed to, then goes on to the page that was wanted. */
@Named
@RequestScoped
public class ConsentPage extends ConsentForm {

    @Inject
    Consents consents;

    @Inject
    HttpServletRequest request;

    @Inject
    I18n i18n;

    private String back = "/my";

    @PostConstruct
    void load() {
        var wanted = request.getParameter("back");
        back = wanted == null ? "/my" : LanguageSwitch.local(wanted);
        consents.mine().forEach(state -> tick(state.purpose(), state.isGiven()));
    }

    public void agree() throws IOException {
        if (!ticked().containsAll(ConsentPurpose.needed())) {
            FieldFault.say(ConsentPurpose.TERMS.name(), i18n.get("identity.consent_missing"));
            return;
        }
        consents.agree(ticked());
        ConsentFilter.settle(request);
        FacesContext.getCurrentInstance().getExternalContext().redirect(back);
    }

    public String getBack() {
        return back;
    }
}
