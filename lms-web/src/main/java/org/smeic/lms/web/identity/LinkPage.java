package org.smeic.lms.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.smeic.lms.identity.LinkedIdentities;
import org.smeic.lms.identity.People;
import org.smeic.lms.identity.ProvenIdentity;
import org.smeic.lms.shared.Refusal;
import org.smeic.lms.web.shared.Elsewhere;
import org.smeic.lms.web.shared.I18n;

/**
 * Asks whoever comes with an identity to show that an account is theirs: their own when they are signed in, else the one
 * with the same address. This page is also what stands between a foreign page and a new way into somebody's account.
 */
@Named
@RequestScoped
public class LinkPage {

    @Inject
    LinkedIdentities identities;

    @Inject
    People people;

    @Inject
    Entrance entrance;

    @Inject
    HttpServletRequest request;

    @Inject
    I18n i18n;

    private PendingLink pending;
    private boolean mine;
    private String account = "";
    private boolean asked = true;
    private String password = "";

    @PostConstruct
    @SuppressWarnings("NullAway")
    void load() {
        pending = PendingLink.of(request).orElseThrow(() -> new Elsewhere("/sign-in"));
        mine = request.getUserPrincipal() != null;
        if (mine) {
            var me = people.me();
            account = me.getLogin();
            asked = me.isHasPassword();
        } else {
            account = String.valueOf(pending.proof().identity().email());
        }
    }

    public void link() throws IOException {
        try {
            if (mine) {
                identities.link(pending.proof().identity(), password, request.getRemoteAddr());
                FarewellServlet.keep(request, pending.proof());
                PendingLink.forget(request);
                show("/account?done=linked");
            } else {
                enter();
            }
        } catch (Refusal refusal) {
            if (!refusal.key().endsWith("password_wrong")) {
                throw refusal;
            }
            FieldFault.say("password", i18n.get(refusal.key()));
        }
    }

    private void enter() throws IOException {
        var person = identities.linkByPassword(pending.proof().identity(), password, request.getRemoteAddr());
        var response = (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
        PendingLink.forget(request);
        entrance.enter(request, response, person, false);
        FarewellServlet.keep(request, pending.proof());
        show(pending.back());
    }

    /** The identity is not linked. */
    public void leave() throws IOException {
        PendingLink.forget(request);
        show(mine ? "/account" : "/sign-in");
    }

    private static void show(String address) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(address);
    }

    public ProvenIdentity getIdentity() {
        return pending.proof().identity();
    }

    /** What its owner signs in to the account with. */
    public String getAccount() {
        return account;
    }

    /** Whether the account is that of who is signed in. */
    public boolean isMine() {
        return mine;
    }

    /** Whether there is a password to ask for. */
    public boolean isAsked() {
        return asked;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
