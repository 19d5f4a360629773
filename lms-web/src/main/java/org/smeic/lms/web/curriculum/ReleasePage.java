package org.smeic.lms.web.curriculum;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.curriculum.Affected;
import org.smeic.lms.curriculum.CurriculumDesk;
import org.smeic.lms.curriculum.DraftView;
import org.smeic.lms.curriculum.MoveRule;
import org.smeic.lms.web.shared.Paging;

/** The publication of a draft: the rule, who is affected by it, and the step itself. */
@Named
@RequestScoped
public class ReleasePage {

    @Inject
    CurriculumDesk desk;

    @Inject
    @ManagedProperty("#{param.slug}")
    String slug;

    @Inject
    @ManagedProperty("#{param.rule}")
    @Nullable
    String asked;

    @Inject
    @ManagedProperty("#{param.seen}")
    @Nullable
    String seen;

    @Inject
    @ManagedProperty("#{param.page}")
    @Nullable
    String page;

    private DraftView draft;
    private @Nullable Affected affected;
    private Paging paging = Paging.NONE;

    @PostConstruct
    @SuppressWarnings("NullAway")
    void load() {
        draft = desk.open(slug);
        if (draft.draft() && draft.faults().isEmpty()) {
            var first = page != null && page.matches("\\d{1,6}") ? Integer.parseInt(page) * Paging.SIZE : 0;
            var found = desk.preview(slug, getRule(), first, Paging.SIZE);
            affected = found;
            paging = Paging.of(found.all(), page);
        }
    }

    public void publish() throws IOException {
        var done = desk.publish(slug, seen == null ? draft.seen() : seen, getRule());
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .redirect("/teach/curricula/" + slug + "/equivalences?moved=" + done.moving() + "#log");
    }

    public DraftView getDraft() {
        return draft;
    }

    /** Null when it cannot be published. */
    public @Nullable Affected getAffected() {
        return affected;
    }

    public Paging getPaging() {
        return paging;
    }

    /** Nobody loses anything unless the editor says so. */
    public MoveRule getRule() {
        return Arrays.stream(MoveRule.values())
                .filter(rule -> rule.name().equals(asked))
                .findFirst()
                .orElse(MoveRule.MOVE_IF_NOTHING_IS_LOST);
    }

    public List<MoveRule> getRules() {
        return List.of(MoveRule.MOVE_IF_NOTHING_IS_LOST, MoveRule.STAY, MoveRule.MOVE);
    }

    /** Titles of courses by their addresses, in one line. */
    public String titles(List<String> courses) {
        var found = affected;
        return found == null
                ? ""
                : String.join(
                        ", ",
                        courses.stream()
                                .map(course -> found.titles().getOrDefault(course, course))
                                .toList());
    }
}
