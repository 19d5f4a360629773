package org.smeic.lms.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.identity.FirstAccounts;
import org.smeic.lms.identity.SignIn;
import org.smeic.lms.identity.SignedIn;
import org.smeic.lms.shared.LmsHome;
import org.smeic.lms.web.shared.I18n;
import org.smeic.lms.web.shared.LanguageSwitch;

/** Sign-in; leads back to the address that was wanted. */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    SignIn signIn;

    @Inject
    Entrance entrance;

    @Inject
    HttpServletRequest request;

    @Inject
    I18n i18n;

    private String login = "";
    private String password = "";
    private boolean remember;
    private @Nullable String back;

    @PostConstruct
    void load() {
        back = request.getParameter("back");
    }

    /** Signs in with what was typed. */
    public void enter() throws IOException {
        var person = signIn.byPassword(login, password, request.getRemoteAddr());
        if (person.isPresent()) {
            lead(person.get());
        } else {
            var words = new FacesMessage(FacesMessage.SEVERITY_ERROR, i18n.get("identity.sign_in.wrong"), null);
            FacesContext.getCurrentInstance().addMessage(null, words);
        }
    }

    /** Signs in as one of the demo accounts, whose passwords are no secret. */
    public void enterDemo(String account) throws IOException {
        login = account;
        password = "demo";
        enter();
    }

    /** The site goes on in the language of the account; a demo account speaks that of whoever tries it. */
    private void lead(SignedIn person) throws IOException {
        var faces = FacesContext.getCurrentInstance().getExternalContext();
        var response = (HttpServletResponse) faces.getResponse();
        entrance.enter(request, response, person, remember);
        if (!isDemo() || !getDemoLogins().contains(login)) {
            LanguageSwitch.keep(request, response, person.language());
        }
        faces.redirect(back == null || back.isEmpty() ? "/my" : LanguageSwitch.local(back));
    }

    /** Where someone without an account goes, and what they wanted goes along. */
    public String getRegister() {
        return back == null || back.isEmpty()
                ? "/register"
                : "/register?back=" + URLEncoder.encode(LanguageSwitch.local(back), StandardCharsets.UTF_8);
    }

    public boolean isDemo() {
        return LmsHome.demo();
    }

    /** The demo accounts, learners first. */
    public List<String> getDemoLogins() {
        return FirstAccounts.DEMO;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public boolean isRemember() {
        return remember;
    }

    public void setRemember(boolean remember) {
        this.remember = remember;
    }

    public @Nullable String getBack() {
        return back;
    }
}
