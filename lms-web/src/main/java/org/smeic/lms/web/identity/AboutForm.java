package org.smeic.lms.web.identity;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.identity.Economy;
import org.smeic.lms.identity.Sector;
import org.smeic.lms.identity.Stakeholder;
import org.smeic.lms.web.shared.Languages;

/** What people say about themselves, as two pages ask it. */
public abstract class AboutForm {

    private @Nullable Stakeholder stakeholder;
    private @Nullable Economy economy;
    private String language = "";
    private String zone = "";
    private @Nullable Sector sector;
    private @Nullable Integer experience;
    private @Nullable Integer hours;

    public Stakeholder[] getStakeholders() {
        return Stakeholder.values();
    }

    public Sector[] getSectors() {
        return Sector.values();
    }

    public List<Locale> getLanguages() {
        return Languages.spoken();
    }

    public String label(ZoneId shown) {
        return TimeZones.label(shown);
    }

    public @Nullable Stakeholder getStakeholder() {
        return stakeholder;
    }

    public void setStakeholder(@Nullable Stakeholder stakeholder) {
        this.stakeholder = stakeholder;
    }

    public @Nullable Economy getEconomy() {
        return economy;
    }

    public void setEconomy(@Nullable Economy economy) {
        this.economy = economy;
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

    public @Nullable Sector getSector() {
        return sector;
    }

    public void setSector(@Nullable Sector sector) {
        this.sector = sector;
    }

    public @Nullable Integer getExperience() {
        return experience;
    }

    public void setExperience(@Nullable Integer experience) {
        this.experience = experience;
    }

    public @Nullable Integer getHours() {
        return hours;
    }

    public void setHours(@Nullable Integer hours) {
        this.hours = hours;
    }
}
