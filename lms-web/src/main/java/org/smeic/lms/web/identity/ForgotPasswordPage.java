package org.smeic.lms.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.smeic.lms.identity.SignIn;

/** Asks for the mail with the link; says the same whether the address has an account or not. */
@Named
@RequestScoped
public class ForgotPasswordPage {

    @Inject
    SignIn signIn;

    @Inject
    HttpServletRequest request;

    private String email = "";
    private boolean sent;

    public void send() {
        signIn.requestReset(email, request.getRemoteAddr());
        sent = true;
    }

    public boolean isSent() {
        return sent;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
