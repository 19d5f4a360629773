package org.smeic.lms.web.notification;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.smeic.lms.notification.SwitchedOff;
import org.smeic.lms.notification.WaysOut;
import org.smeic.lms.web.shared.I18n;

/** What the link in a letter is about: asks, or says that it is off and offers to undo it. */
@Named
@RequestScoped
public class UnsubscribePage {

    @Inject
    WaysOut waysOut;

    @Inject
    I18n i18n;

    @Inject
    @ManagedProperty("#{param.token}")
    String token;

    private SwitchedOff what = new SwitchedOff(null, false, false);

    @PostConstruct
    void load() {
        what = waysOut.look(token);
    }

    public boolean isOff() {
        return what.off();
    }

    public String getToken() {
        return token;
    }

    public String getAbout() {
        var occasion = what.occasion();
        if (occasion != null) {
            return occasion.name(i18n.locale());
        }
        return i18n.get(what.digest() ? "notification.the_digest" : "notification.all_mail");
    }
}
