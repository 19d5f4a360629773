package org.smeic.lms.web.curriculum;

import java.util.List;
import org.smeic.lms.catalog.Level;
import org.smeic.lms.curriculum.CurriculumFacts;
import org.smeic.lms.identity.Stakeholder;

/** What an editor says of a curriculum, when it is begun and whenever the words change. */
public abstract class CurriculumForm {

    /** What courses in the region are written in, as BCP 47 tags. */
    static final List<String> LANGUAGES =
            List.of("en", "ko", "es", "fil", "id", "ja", "ms", "ru", "th", "vi", "zh-Hans", "zh-Hant");

    private String title = "";
    private String summary = "";
    private Stakeholder stakeholder = Stakeholder.SME_OWNER;
    private Level level = Level.FOUNDATION;
    private String language = "en";

    void fill(CurriculumFacts facts) {
        title = facts.title();
        summary = facts.summary();
        stakeholder = facts.stakeholder();
        level = facts.level();
        language = facts.language();
    }

    /** As it was typed. */
    CurriculumFacts facts(String aboutHtml) {
        return new CurriculumFacts(title.strip(), summary.strip(), aboutHtml, stakeholder, level, language);
    }

    public Stakeholder[] getStakeholders() {
        return Stakeholder.values();
    }

    public Level[] getLevels() {
        return Level.values();
    }

    public List<String> getLanguages() {
        return LANGUAGES;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public Stakeholder getStakeholder() {
        return stakeholder;
    }

    public void setStakeholder(Stakeholder stakeholder) {
        this.stakeholder = stakeholder;
    }

    public Level getLevel() {
        return level;
    }

    public void setLevel(Level level) {
        this.level = level;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
