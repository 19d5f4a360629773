package org.smeic.lms.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.smeic.lms.identity.EmailAddresses;

/** Where the link of the letter leads. A press confirms, not the look: programs that guard mailboxes open links too. */
@Named
@RequestScoped
public class ConfirmEmailPage {

    @Inject
    EmailAddresses addresses;

    @Inject
    HttpServletRequest request;

    @Inject
    @ManagedProperty("#{param.secret}")
    String secret;

    public void confirm() throws IOException {
        addresses.confirm(secret, request.getRemoteAddr());
        var to = request.getUserPrincipal() == null ? "/sign-in?done=confirmed" : "/account?done=confirmed";
        FacesContext.getCurrentInstance().getExternalContext().redirect(to);
    }
}
