package org.smeic.lms.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.smeic.lms.identity.LinkedIdentities;
import org.smeic.lms.identity.LinkedIdentity;
import org.smeic.lms.identity.openid.ProviderCard;
import org.smeic.lms.identity.openid.Providers;

/** The part of the account page with the other ways in. */
@Named
@RequestScoped
public class IdentitiesPart {

    @Inject
    LinkedIdentities identities;

    @Inject
    Providers providers;

    @Inject
    Entrance entrance;

    @Inject
    HttpServletRequest request;

    private List<LinkedIdentity> all = List.of();

    @PostConstruct
    void load() {
        all = identities.mine();
    }

    public void unlink(long id) throws IOException {
        entrance.goOn(request, identities.unlink(id, request.getRemoteAddr()));
        FacesContext.getCurrentInstance().getExternalContext().redirect("/account?done=unlinked");
    }

    public List<LinkedIdentity> getAll() {
        return all;
    }

    /** Whether there is anything to show: a way to link, or a link. */
    public boolean isShown() {
        return !all.isEmpty() || !providers.all().isEmpty();
    }

    /** A provider as people know it; its name when it is configured no longer. */
    public String label(String provider) {
        return providers.all().stream()
                .filter(it -> it.name().equals(provider))
                .findFirst()
                .map(ProviderCard::label)
                .orElse(provider);
    }
}
