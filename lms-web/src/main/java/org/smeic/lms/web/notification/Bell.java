package org.smeic.lms.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.smeic.lms.notification.Messages;
import org.smeic.lms.web.shared.CurrentUser;
import org.smeic.lms.web.shared.I18n;

/** {@code #{bell.words}}: the inbox in the navigation, with what is new; asked once for a page, and not for visitors. */
@Named
@RequestScoped
public class Bell {

    private static final long MANY = 99;

    @Inject
    Messages messages;

    @Inject
    CurrentUser user;

    @Inject
    I18n i18n;

    private long unread = -1;

    public String getWords() {
        if (unread < 0) {
            unread = user.isSignedIn() ? messages.unread() : 0;
        }
        return unread == 0
                ? i18n.get("notification.nav")
                : i18n.format("notification.nav_new", unread > MANY ? MANY + "+" : String.valueOf(unread));
    }
}
