package org.smeic.lms.web.notification;

import org.smeic.lms.notification.Choice;
import org.smeic.lms.notification.Occasion;

/** A line of the table of preferences. */
public class ChoiceLine {

    private final Occasion occasion;
    private boolean site;
    private boolean atOnce;
    private boolean digest;

    ChoiceLine(Occasion occasion, Choice choice) {
        this.occasion = occasion;
        site = choice.site();
        atOnce = choice.atOnce();
        digest = choice.digest();
    }

    Choice choice() {
        return new Choice(site, atOnce, digest, false);
    }

    public Occasion getOccasion() {
        return occasion;
    }

    public boolean isSite() {
        return site;
    }

    public void setSite(boolean site) {
        this.site = site;
    }

    public boolean isAtOnce() {
        return atOnce;
    }

    public void setAtOnce(boolean atOnce) {
        this.atOnce = atOnce;
    }

    public boolean isDigest() {
        return digest;
    }

    public void setDigest(boolean digest) {
        this.digest = digest;
    }
}
