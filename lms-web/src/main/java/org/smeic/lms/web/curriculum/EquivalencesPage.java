package org.smeic.lms.web.curriculum;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.curriculum.CurriculumDesk;
import org.smeic.lms.curriculum.DecisionRow;
import org.smeic.lms.curriculum.DraftView;
import org.smeic.lms.curriculum.EquivalenceRow;
import org.smeic.lms.curriculum.ExemptionDesk;
import org.smeic.lms.shared.Refusal;
import org.smeic.lms.web.shared.Paging;

/** What counts as what in a curriculum, and the log of all that was decided about it. */
@Named
@RequestScoped
public class EquivalencesPage {

    @Inject
    CurriculumDesk desk;

    @Inject
    ExemptionDesk decisions;

    @Inject
    @ManagedProperty("#{param.slug}")
    String slug;

    @Inject
    @ManagedProperty("#{param.page}")
    @Nullable
    String page;

    @Inject
    @ManagedProperty("#{param.moved}")
    @Nullable
    String moved;

    private DraftView draft;
    private List<EquivalenceRow> rows = List.of();
    private List<DecisionRow> log = List.of();
    private Paging paging = Paging.NONE;
    private String course = "";
    private String countsAs = "";
    private String reason = "";
    private String endReason = "";

    @PostConstruct
    @SuppressWarnings("NullAway")
    void load() {
        draft = desk.open(slug);
        rows = decisions.equivalences(slug);
        paging = Paging.of(decisions.logged(slug), page);
        log = decisions.log(slug, paging.first(), Paging.SIZE);
    }

    public void equate() throws IOException {
        decisions.equate(slug, course.strip(), countsAs.strip(), reason);
        again();
    }

    public void end(long id) throws IOException {
        if (endReason.isBlank()) {
            throw new Refusal("curriculum.reason_missing");
        }
        decisions.endEquivalence(slug, id, endReason);
        again();
    }

    private void again() throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect("/teach/curricula/" + slug + "/equivalences");
    }

    public DraftView getDraft() {
        return draft;
    }

    public List<EquivalenceRow> getRows() {
        return rows;
    }

    public List<DecisionRow> getLog() {
        return log;
    }

    public Paging getPaging() {
        return paging;
    }

    /** How many learners have just moved; null when nothing was published just now. */
    public @Nullable Integer getMoved() {
        return moved != null && moved.matches("\\d{1,9}") ? Integer.valueOf(moved) : null;
    }

    public String getCourse() {
        return course;
    }

    public void setCourse(String course) {
        this.course = course;
    }

    public String getCountsAs() {
        return countsAs;
    }

    public void setCountsAs(String countsAs) {
        this.countsAs = countsAs;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getEndReason() {
        return endReason;
    }

    /** Of the fields of all rows only the one that was filled has something. */
    public void setEndReason(@Nullable String endReason) {
        this.endReason = endReason == null ? this.endReason : endReason;
    }
}
