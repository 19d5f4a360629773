package org.smeic.lms.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.identity.ApiToken;
import org.smeic.lms.identity.People;

/** The part of the account page with machine tokens; a new one is shown in the answer that made it. */
@Named
@RequestScoped
public class TokensPart {

    @Inject
    People people;

    private String label = "";
    private @Nullable String made;

    public void make() {
        made = people.newApiToken(label);
        label = "";
    }

    public void withdraw(String id) throws IOException {
        people.withdrawApiToken(id);
        FacesContext.getCurrentInstance().getExternalContext().redirect("/account?done=token_revoked");
    }

    public List<ApiToken> getAll() {
        return people.apiTokens();
    }

    /** The secret that was made just now; null otherwise. */
    public @Nullable String getMade() {
        return made;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }
}
