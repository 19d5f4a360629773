package org.smeic.lms.web.curriculum;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.catalog.Level;
import org.smeic.lms.curriculum.CurriculumDesk;
import org.smeic.lms.curriculum.CurriculumFacts;
import org.smeic.lms.curriculum.DraftView;
import org.smeic.lms.identity.Stakeholder;
import org.smeic.lms.shared.SafeHtml;

/** What a curriculum says of itself. */
@Named
@RequestScoped
public class DraftWordsPage {

    private static final int LONGEST = 300;
    private static final int MOST = 20;

    @Inject
    CurriculumDesk desk;

    @Inject
    @ManagedProperty("#{param.slug}")
    String slug;

    @Inject
    @ManagedProperty("#{param.seen}")
    @Nullable
    String seen;

    private DraftView draft;
    private String title = "";
    private String summary = "";
    private String about = "";
    private String outcomes = "";
    private Stakeholder stakeholder;
    private Level level;
    private String language = "";

    @PostConstruct
    @SuppressWarnings("NullAway")
    void load() {
        draft = desk.open(slug);
        var facts = draft.facts();
        title = facts.title();
        summary = facts.summary();
        outcomes = String.join("\n", draft.outcomes());
        stakeholder = facts.stakeholder();
        level = facts.level();
        language = facts.language();
    }

    public void save() throws IOException {
        var html = about.isBlank() ? draft.facts().aboutHtml() : SafeHtml.ofMarkdown(about);
        desk.describe(
                slug,
                getSeen(),
                new CurriculumFacts(title.strip(), summary.strip(), html, stakeholder, level, language),
                lines());
        FacesContext.getCurrentInstance().getExternalContext().redirect("/teach/curricula/" + slug);
    }

    private List<String> lines() {
        return outcomes.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> line.substring(0, Math.min(LONGEST, line.length())))
                .limit(MOST)
                .toList();
    }

    public DraftView getDraft() {
        return draft;
    }

    public int getSeen() {
        return seen != null && seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : draft.factsSeen();
    }

    public Stakeholder[] getStakeholders() {
        return Stakeholder.values();
    }

    public Level[] getLevels() {
        return Level.values();
    }

    public List<String> getLanguages() {
        return DeskPage.LANGUAGES;
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

    public String getAbout() {
        return about;
    }

    public void setAbout(@Nullable String about) {
        this.about = Objects.requireNonNullElse(about, "");
    }

    public String getOutcomes() {
        return outcomes;
    }

    public void setOutcomes(@Nullable String outcomes) {
        this.outcomes = Objects.requireNonNullElse(outcomes, "");
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
