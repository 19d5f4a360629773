package org.smeic.lms.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.identity.Description;
import org.smeic.lms.identity.People;
import org.smeic.lms.identity.Person;
import org.smeic.lms.identity.SignIn;
import org.smeic.lms.web.shared.LanguageSwitch;
import org.smeic.lms.web.shared.Languages;

/** What people say about themselves, and their password. */
@Named
@RequestScoped
public class AccountPage extends AboutForm {

    @Inject
    People people;

    @Inject
    SignIn signIn;

    @Inject
    Entrance entrance;

    @Inject
    HttpServletRequest request;

    private Person me;
    private String name = "";
    private String old = "";
    private String password = "";

    @PostConstruct
    @SuppressWarnings("NullAway")
    void load() {
        me = people.me();
        name = me.getName();
        setLanguage(
                Languages.spoken(me.getLanguage()).map(Locale::toLanguageTag).orElse(""));
        setZone(me.zone().getId());
        setStakeholder(me.getStakeholder());
        setEconomy(me.getEconomy());
        setSector(me.getSector());
        setExperience(me.getExperienceYears());
        setHours(me.getHoursPerWeek());
    }

    @SuppressWarnings("NullAway") // the page requires both choices
    public void save() throws IOException {
        var about = new Description(
                name,
                getLanguage(),
                ZoneId.of(getZone()),
                getStakeholder(),
                getEconomy(),
                getSector(),
                getExperience(),
                getHours());
        entrance.goOn(request, people.describe(about));
        var response = FacesContext.getCurrentInstance().getExternalContext().getResponse();
        LanguageSwitch.choose((HttpServletResponse) response, getLanguage());
        show("saved");
    }

    public void changePassword() throws IOException {
        entrance.goOn(request, people.changePassword(old, password, request.getRemoteAddr()));
        show("password_changed");
    }

    /** Sends a link that sets a first password: whoever reads the address may. */
    public void sendPasswordLink() throws IOException {
        signIn.requestReset(me.getLogin(), request.getRemoteAddr());
        show("password_link");
    }

    private static void show(String done) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect("/account?done=" + done);
    }

    public Person getMe() {
        return me;
    }

    public List<ZoneId> getZones() {
        return TimeZones.with(me.zone());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public @Nullable String getOld() {
        return old;
    }

    public void setOld(String old) {
        this.old = old;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
