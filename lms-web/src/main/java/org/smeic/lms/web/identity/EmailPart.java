package org.smeic.lms.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.identity.EmailAddresses;
import org.smeic.lms.identity.People;
import org.smeic.lms.identity.Person;
import org.smeic.lms.shared.Refusal;
import org.smeic.lms.web.shared.I18n;

/** The e-mail address of the account, and the calm line that asks for its confirmation. */
@Named
@RequestScoped
public class EmailPart {

    @Inject
    People people;

    @Inject
    EmailAddresses addresses;

    @Inject
    HttpServletRequest request;

    @Inject
    I18n i18n;

    private Person me;
    private String email = "";
    private String password = "";

    @PostConstruct
    @SuppressWarnings("NullAway")
    void load() {
        me = people.me();
    }

    public void sendAgain() throws IOException {
        addresses.sendAgain(request.getRemoteAddr());
        show("confirmation_sent");
    }

    public void change() throws IOException {
        try {
            addresses.change(email, password, request.getRemoteAddr());
            show("confirmation_sent");
        } catch (Refusal refusal) {
            switch (refusal.key()) {
                case "identity.password_wrong" -> FieldFault.say("email-password", i18n.get(refusal.key()));
                case "identity.email_taken" -> FieldFault.say("newEmail", i18n.get(refusal.key()));
                default -> throw refusal;
            }
        }
    }

    public void keep() throws IOException {
        addresses.keep();
        show("email_kept");
    }

    private static void show(String done) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect("/account?done=" + done);
    }

    /** The address that waits for its confirmation; null when none does. */
    public @Nullable String getWaiting() {
        return me.getWantedEmail() != null ? me.getWantedEmail() : me.isEmailConfirmed() ? null : me.getEmail();
    }

    public Person getMe() {
        return me;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
