package org.smeic.lms.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.smeic.lms.web.shared.Elsewhere;

/** Tells whoever signed in elsewhere that they are signed in there still, and leads there. */
@Named
@RequestScoped
public class SignedOutPage {

    @Inject
    HttpServletRequest request;

    private String label = "";

    @PostConstruct
    void load() {
        label = FarewellServlet.kept(request)
                .filter(it -> request.getUserPrincipal() == null)
                .orElseThrow(() -> new Elsewhere("/"))
                .identity()
                .providerLabel();
    }

    /** The provider as people know it. */
    public String getLabel() {
        return label;
    }
}
