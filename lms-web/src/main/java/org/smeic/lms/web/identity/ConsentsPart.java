package org.smeic.lms.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.smeic.lms.identity.ConsentPurpose;
import org.smeic.lms.identity.ConsentState;
import org.smeic.lms.identity.Consents;

/** The part of the account page with what was agreed to; the optional ones can be given and taken back. */
@Named
@RequestScoped
public class ConsentsPart extends ConsentForm {

    @Inject
    Consents consents;

    private List<ConsentState> all = List.of();

    @PostConstruct
    void load() {
        all = consents.mine();
        all.forEach(state -> tick(state.purpose(), state.isGiven()));
    }

    public void save() throws IOException {
        ConsentPurpose.needed().forEach(purpose -> tick(purpose, true));
        consents.agree(ticked());
        FacesContext.getCurrentInstance().getExternalContext().redirect("/account?done=consents_saved");
    }

    public List<ConsentState> getAll() {
        return all;
    }
}
