package org.smeic.lms.web.curriculum;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.curriculum.CurriculumDesk;
import org.smeic.lms.curriculum.DraftView;
import org.smeic.lms.curriculum.rule.CourseRequirement;
import org.smeic.lms.curriculum.rule.Editing;
import org.smeic.lms.curriculum.rule.Requirement;
import org.smeic.lms.curriculum.rule.Rule;
import org.smeic.lms.curriculum.rule.SetRequirement;
import org.smeic.lms.curriculum.rule.Trait;
import org.smeic.lms.curriculum.rule.Variant;
import org.smeic.lms.identity.Economy;
import org.smeic.lms.identity.Stakeholder;
import org.smeic.lms.search.Item;
import org.smeic.lms.search.Search;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.shared.Refusal;
import org.smeic.lms.web.shared.I18n;

/**
 * One part of a draft. It lives as long as the page stands open, so that rows of a condition come and go without being
 * saved, and nothing entered is lost when someone else has saved meanwhile.
 */
@Named
@ViewScoped
public class PartPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int FOUND = 6;

    @Inject
    transient CurriculumDesk desk;

    @Inject
    transient Search search;

    @Inject
    transient I18n i18n;

    @Inject
    transient ReadAloud readAloud;

    @Inject
    @ManagedProperty("#{param.slug}")
    transient String asked;

    @Inject
    @ManagedProperty("#{param.part}")
    transient String askedPart;

    private String slug = "";
    private transient DraftView draft;
    private transient Requirement before;
    private PartForm form;
    private String place = "";
    private String query = "";
    private transient List<Item> found = List.of();
    private transient List<String> said = List.of();

    @PostConstruct
    @SuppressWarnings("NullAway")
    void load() {
        slug = asked;
        draft = desk.open(slug);
        before = draft.tree().find(askedPart).orElseThrow(NotFound::new);
        form = new PartForm(before);
        place = Editing.parentOf(draft.tree(), before.key());
        said = readAloud.say(before, draft.titles());
    }

    /** Says what is entered so far, without saving it; what is not whole yet says what is missing. */
    public void read() {
        try {
            said = readAloud.say(form.part(before), draft.titles());
        } catch (Refusal unfinished) {
            said = List.of(i18n.format(unfinished.key(), unfinished.arguments()));
        }
    }

    public void save() throws IOException {
        var key = before.key();
        var tree = Editing.into(Editing.replace(draft.tree(), form.part(before)), key, place);
        desk.write(slug, draft.seen(), tree);
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .redirect("/teach/curricula/" + URLEncoder.encode(slug, StandardCharsets.UTF_8) + "#part-" + key);
    }

    public void addRow(AlternativeForm alternative) {
        alternative.add();
        read();
    }

    public void addAlternative() {
        form.addAlternative();
        read();
    }

    public void dropRow(ConditionRow row) {
        form.drop(row);
        read();
    }

    public void find() {
        found = query.isBlank() ? List.of() : search.courses(query, FOUND);
    }

    public void addRenewal(String course) {
        if (!form.getRenewal().contains(course)) {
            form.getRenewal().add(course);
        }
        read();
    }

    public void dropRenewal(String course) {
        form.getRenewal().remove(course);
        read();
    }

    public DraftView getDraft() {
        return draft;
    }

    public Requirement getPart() {
        return before;
    }

    /** Whether it is the whole, which has no terms of its own. */
    public boolean isWhole() {
        return before == draft.tree();
    }

    public String getTitle() {
        return name(before);
    }

    public String name(Requirement part) {
        var title = draft.titles().getOrDefault(part.key(), "");
        return title.isEmpty() ? part.key() : title;
    }

    /** The title of a course by its address. */
    public String course(String address) {
        return draft.titles().getOrDefault(address, address);
    }

    public PartForm getForm() {
        return form;
    }

    public List<String> getSaid() {
        return said;
    }

    /** The sets it can stand in. */
    public List<SetRequirement> getSets() {
        var below = before.all().map(Requirement::key).toList();
        return DraftPage.sets(draft.tree()).stream()
                .filter(set -> !below.contains(set.key()))
                .toList();
    }

    /** The parts it can wait for: all that are asked for, but what it lies in and what lies in it. */
    public List<Requirement> getOthers() {
        var below = before.all().map(Requirement::key).toList();
        return draft.tree()
                .asked()
                .filter(part -> part != draft.tree() && !below.contains(part.key()))
                .filter(part -> part.all().noneMatch(each -> each.key().equals(before.key())))
                .toList();
    }

    /** The parts it can stand for: those beside it. */
    public List<Requirement> getBeside() {
        return draft.tree().find(Editing.parentOf(draft.tree(), before.key())).stream()
                .filter(SetRequirement.class::isInstance)
                .flatMap(set -> ((SetRequirement) set).offeredParts().stream())
                .filter(part -> !part.key().equals(before.key()))
                .toList();
    }

    /** What a trait can be compared with, in the order in which it is shown: the value, and its name. */
    public Map<String, String> values(ConditionRow row) {
        var named = new LinkedHashMap<String, String>();
        values(row.getTrait(), Set.of(row.getValues())).forEach(value -> named.put(name(row.getTrait(), value), value));
        return named;
    }

    private List<String> values(Trait trait, Set<String> chosen) {
        var all = new LinkedHashSet<String>();
        switch (trait) {
            case STAKEHOLDER -> List.of(Stakeholder.values()).forEach(each -> all.add(each.name()));
            case ECONOMY -> List.of(Economy.values()).forEach(each -> all.add(each.name()));
            case LANGUAGE -> all.addAll(CurriculumForm.LANGUAGES);
            case SECTOR -> all.addAll(PlanPage.SECTORS);
            case COMPLETED ->
                draft.tree().courses().map(CourseRequirement::course).forEach(all::add);
            case EXPERIENCE_YEARS, HOURS_PER_WEEK -> {}
        }
        all.addAll(chosen);
        return new ArrayList<>(all);
    }

    private String name(Trait trait, String value) {
        return switch (trait) {
            case STAKEHOLDER -> i18n.get("identity.Stakeholder." + value);
            case ECONOMY -> i18n.get("identity.Economy." + value);
            case LANGUAGE -> i18n.languageName(value);
            case SECTOR -> i18n.get("curriculum.sector." + value);
            case COMPLETED, EXPERIENCE_YEARS, HOURS_PER_WEEK -> course(value);
        };
    }

    public Trait[] getTraits() {
        return Trait.values();
    }

    public Rule.Kind[] getRules() {
        return Rule.Kind.values();
    }

    public Variant.Kind[] getKinds() {
        return Variant.Kind.values();
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getQuery() {
        return query;
    }

    public void setQuery(@Nullable String query) {
        this.query = Objects.requireNonNullElse(query, "");
    }

    public List<Item> getFound() {
        return found;
    }
}
