package org.smeic.lms.web.curriculum;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.curriculum.CurriculumDesk;
import org.smeic.lms.curriculum.DraftView;
import org.smeic.lms.curriculum.form.TreeForm;
import org.smeic.lms.curriculum.rule.CourseRequirement;
import org.smeic.lms.curriculum.rule.Editing;
import org.smeic.lms.curriculum.rule.Phrase;
import org.smeic.lms.curriculum.rule.Rule;
import org.smeic.lms.curriculum.rule.SetRequirement;
import org.smeic.lms.curriculum.rule.Terms;
import org.smeic.lms.search.Item;
import org.smeic.lms.search.Search;
import org.smeic.lms.shared.Refusal;

/** A draft: its parts in their order, what is wrong where, and what may be added. Each step is saved at once. */
@Named
@RequestScoped
public class DraftPage {

    private static final int FOUND = 8;

    @Inject
    CurriculumDesk desk;

    @Inject
    Search search;

    @Inject
    @ManagedProperty("#{param.slug}")
    String slug;

    @Inject
    @ManagedProperty("#{param.seen}")
    @Nullable
    String seen;

    @Inject
    @ManagedProperty("#{param.into}")
    @Nullable
    String into;

    @Inject
    @ManagedProperty("#{param.q}")
    @Nullable
    String query;

    private DraftView draft;
    private List<DraftRow> rows = List.of();
    private List<Item> found = List.of();
    private String title = "";

    @PostConstruct
    @SuppressWarnings("NullAway")
    void load() {
        draft = desk.open(slug);
        rows = DraftRow.of(draft.tree());
        if (isAsked()) {
            found = search.courses(Objects.requireNonNull(query), FOUND);
        }
    }

    public void move(String key, int by) throws IOException {
        write(Editing.move(draft.tree(), key, by), "part-" + key);
    }

    public void remove(String key) throws IOException {
        write(Editing.remove(draft.tree(), key), "parts");
    }

    public void restore(String key) throws IOException {
        write(Editing.restore(draft.tree(), key), "part-" + key);
    }

    public void undo() throws IOException {
        desk.undo(slug, getSeen());
        lead("parts");
    }

    public void addCourse(String course) throws IOException {
        var key = Editing.freeKey(draft.tree(), course);
        var part = new CourseRequirement(key, course, null, null, 1, Terms.NONE);
        write(Editing.add(draft.tree(), getInto(), part), "part-" + key);
    }

    /** What is found stands at an address of its own, so that it can be opened again. */
    public void search() throws IOException {
        lead("add", "&q=" + URLEncoder.encode(getQuery(), StandardCharsets.UTF_8));
    }

    public void addSet() throws IOException {
        if (title.isBlank()) {
            throw new Refusal("curriculum.title_missing");
        }
        var key = Editing.freeKey(draft.tree(), DeskPage.slug(title));
        var set = new SetRequirement(key, title.strip(), Rule.ALL, false, List.of(), Terms.NONE);
        write(Editing.add(draft.tree(), getInto(), set), "part-" + key);
    }

    private void write(SetRequirement tree, String place) throws IOException {
        desk.write(slug, getSeen(), tree);
        lead(place);
    }

    private void lead(String place) throws IOException {
        lead(place, "");
    }

    private void lead(String place, String more) throws IOException {
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .redirect("/teach/curricula/" + URLEncoder.encode(slug, StandardCharsets.UTF_8) + "?into="
                        + URLEncoder.encode(getInto(), StandardCharsets.UTF_8) + more + "#" + place);
    }

    public DraftView getDraft() {
        return draft;
    }

    public List<DraftRow> getRows() {
        return rows;
    }

    /** What the page showed when it was opened, not what is there by now. */
    public String getSeen() {
        return seen == null || seen.isEmpty() ? draft.seen() : seen;
    }

    /** Where a new part goes; the whole when nothing else was said. */
    public String getInto() {
        return into != null && draft.tree().find(into).orElse(null) instanceof SetRequirement ? into : TreeForm.ROOT;
    }

    /** The sets a part can go to, the whole first. */
    public List<SetRequirement> getSets() {
        return sets(draft.tree());
    }

    static List<SetRequirement> sets(SetRequirement tree) {
        return tree.asked()
                .filter(SetRequirement.class::isInstance)
                .map(SetRequirement.class::cast)
                .toList();
    }

    /** What is wrong with a part, and then what is doubtful. */
    public List<Phrase> faults(String key) {
        return draft.faults().stream().filter(fault -> fault.part().equals(key)).toList();
    }

    public List<Phrase> doubts(String key) {
        return draft.doubts().stream().filter(doubt -> doubt.part().equals(key)).toList();
    }

    public boolean isAsked() {
        return query != null && !query.isBlank();
    }

    public String getQuery() {
        return query == null ? "" : query;
    }

    public List<Item> getFound() {
        return found;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = Objects.requireNonNullElse(title, "");
    }
}
