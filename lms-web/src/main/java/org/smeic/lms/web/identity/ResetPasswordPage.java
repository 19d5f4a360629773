package org.smeic.lms.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.smeic.lms.identity.SignIn;

/** Where the link of the mail leads. The link is used up by the new password, not by looking at the page. */
@Named
@RequestScoped
public class ResetPasswordPage {

    @Inject
    SignIn signIn;

    @Inject
    HttpServletRequest request;

    @Inject
    @ManagedProperty("#{param.secret}")
    String secret;

    private String password = "";

    public void reset() throws IOException {
        signIn.reset(secret, password, request.getRemoteAddr());
        FacesContext.getCurrentInstance().getExternalContext().redirect("/sign-in?done=reset");
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
