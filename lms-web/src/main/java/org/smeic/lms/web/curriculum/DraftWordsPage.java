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
import org.smeic.lms.curriculum.CurriculumDesk;
import org.smeic.lms.curriculum.DraftView;
import org.smeic.lms.shared.SafeHtml;

/** What a curriculum says of itself. */
@Named
@RequestScoped
public class DraftWordsPage extends CurriculumForm {

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
    private String about = "";
    private String outcomes = "";

    @PostConstruct
    @SuppressWarnings("NullAway")
    void load() {
        draft = desk.open(slug);
        fill(draft.facts());
        outcomes = String.join("\n", draft.outcomes());
    }

    public void save() throws IOException {
        var html = about.isBlank() ? draft.facts().aboutHtml() : SafeHtml.ofMarkdown(about);
        desk.describe(slug, getSeen(), facts(html), lines());
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
}
