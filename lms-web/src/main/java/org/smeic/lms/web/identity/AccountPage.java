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
import org.smeic.lms.identity.People;
import org.smeic.lms.identity.Person;
import org.smeic.lms.web.shared.LanguageSwitch;
import org.smeic.lms.web.shared.Languages;

/** What people say about themselves, and their password. */
@Named
@RequestScoped
public class AccountPage {

    @Inject
    People people;

    @Inject
    Entrance entrance;

    @Inject
    HttpServletRequest request;

    private Person me;
    private String name = "";
    private String language = "";
    private String zone = "";
    private String old = "";
    private String password = "";

    @PostConstruct
    @SuppressWarnings("NullAway")
    void load() {
        me = people.me();
        name = me.getName();
        language = Languages.spoken(me.getLanguage()).map(Locale::toLanguageTag).orElse("");
        zone = me.zone().getId();
    }

    public void save() throws IOException {
        entrance.goOn(request, people.describe(name, language, ZoneId.of(zone)));
        var response = FacesContext.getCurrentInstance().getExternalContext().getResponse();
        LanguageSwitch.choose((HttpServletResponse) response, language);
        show("saved");
    }

    public void changePassword() throws IOException {
        entrance.goOn(request, people.changePassword(old, password, request.getRemoteAddr()));
        show("password_changed");
    }

    private static void show(String done) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect("/account?done=" + done);
    }

    public Person getMe() {
        return me;
    }

    public List<Locale> getLanguages() {
        return Languages.spoken();
    }

    public List<ZoneId> getZones() {
        return TimeZones.with(me.zone());
    }

    public String label(ZoneId shown) {
        return TimeZones.label(shown);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
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
