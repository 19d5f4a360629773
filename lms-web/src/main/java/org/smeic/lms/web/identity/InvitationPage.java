package org.smeic.lms.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.smeic.lms.identity.organisation.Members;
import org.smeic.lms.identity.organisation.OrganisationCard;

/** What a letter invites to; whoever signed in may come in by it. */
@Named
@RequestScoped
public class InvitationPage {

    @Inject
    Members members;

    @Inject
    @ManagedProperty("#{param.secret}")
    String secret;

    private OrganisationCard to;

    @PostConstruct
    @SuppressWarnings("NullAway")
    void load() {
        to = members.invitation(secret);
    }

    public void comeIn() throws IOException {
        var id = members.comeIn(secret);
        FacesContext.getCurrentInstance().getExternalContext().redirect("/organisation/" + id + "?done=joined");
    }

    public OrganisationCard getTo() {
        return to;
    }
}
