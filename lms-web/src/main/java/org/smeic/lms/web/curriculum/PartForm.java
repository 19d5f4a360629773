package org.smeic.lms.web.curriculum;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.curriculum.rule.Alternatives;
import org.smeic.lms.curriculum.rule.Condition;
import org.smeic.lms.curriculum.rule.CourseRequirement;
import org.smeic.lms.curriculum.rule.Due;
import org.smeic.lms.curriculum.rule.Requirement;
import org.smeic.lms.curriculum.rule.Rule;
import org.smeic.lms.curriculum.rule.SetRequirement;
import org.smeic.lms.curriculum.rule.Terms;
import org.smeic.lms.curriculum.rule.Validity;
import org.smeic.lms.curriculum.rule.Variant;
import org.smeic.lms.shared.Refusal;

/** A part while an editor works on it; what is entered need not make sense until it is read. */
public class PartForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int WEEK = 7;
    private static final int SHORTEST_MONTH = 28;

    private final boolean set;
    private final ArrayList<AlternativeForm> alternatives = new ArrayList<>();
    private final ArrayList<String> renewal = new ArrayList<>();
    private boolean tooMany;
    private String title = "";
    private Rule.Kind rule = Rule.Kind.ALL;
    private @Nullable Integer least;
    private boolean inOrder;
    private @Nullable Integer score;
    private int credits = 1;
    private @Nullable Integer months;
    private int window = Validity.USUAL_WINDOW_DAYS;
    private String why;
    private String[] after;
    private @Nullable Integer due;
    private boolean weeks;
    private String dueAfter = "";
    private Variant.Kind who;
    private String insteadOf = "";

    PartForm(Requirement part) {
        var terms = part.terms();
        set = part instanceof SetRequirement;
        why = terms.why();
        after = terms.after().stream().sorted().toArray(String[]::new);
        who = terms.variant().kind();
        insteadOf = Objects.requireNonNullElse(terms.variant().insteadOf(), "");
        due(terms.due());
        condition(terms.variant().when());
        if (part instanceof SetRequirement of) {
            title = of.title();
            rule = of.rule().kind();
            least = ReadAloud.counts(rule) ? (Integer) of.rule().least() : null;
            inOrder = of.inOrder();
        } else if (part instanceof CourseRequirement course) {
            score = course.score();
            credits = course.credits();
            validity(course.validity());
        }
    }

    private void due(@Nullable Due of) {
        if (of != null) {
            weeks = of.days() > 0 && of.days() % WEEK == 0;
            due = weeks ? of.days() / WEEK : of.days();
            dueAfter = Objects.requireNonNullElse(of.after(), "");
        }
    }

    private void condition(@Nullable Condition when) {
        if (when != null) {
            Alternatives.of(when)
                    .ifPresentOrElse(
                            found -> found.forEach(each -> alternatives.add(AlternativeForm.of(each))),
                            () -> tooMany = true);
        }
    }

    private void validity(@Nullable Validity of) {
        if (of != null) {
            months = of.months();
            window = of.windowDays();
            renewal.addAll(of.renewal());
        }
    }

    /**
     * The part as it is entered.
     *
     * @param before as it was; what the form does not show stays as it is there
     * @throws Refusal where something that is begun is not said
     */
    Requirement part(Requirement before) {
        var terms = new Terms(
                Set.of(after),
                due == null ? null : new Due(weeks ? due * WEEK : due, dueAfter.isEmpty() ? null : dueAfter),
                variant(before),
                why.strip(),
                before.terms().retired());
        if (before instanceof SetRequirement old) {
            return new SetRequirement(old.key(), title.strip(), rule(), inOrder, old.parts(), terms);
        }
        var old = (CourseRequirement) before;
        return new CourseRequirement(old.key(), old.course(), score, validity(), credits, terms);
    }

    private Rule rule() {
        if (!ReadAloud.counts(rule)) {
            return rule == Rule.Kind.ALL ? Rule.ALL : Rule.ANY;
        }
        if (least == null) {
            throw new Refusal("curriculum.part.number_missing");
        }
        return new Rule(rule, Objects.requireNonNull(least));
    }

    private @Nullable Validity validity() {
        return months == null
                ? null
                : new Validity(months, Math.min(window, months * SHORTEST_MONTH - 1), List.copyOf(renewal));
    }

    private Variant variant(Requirement before) {
        if (who == Variant.Kind.ALWAYS) {
            return Variant.ALWAYS;
        }
        if (who == Variant.Kind.INSTEAD_OF && insteadOf.isEmpty()) {
            throw new Refusal("curriculum.part.instead_missing");
        }
        var when = tooMany ? before.terms().variant().when() : condition();
        return new Variant(who, when, who == Variant.Kind.INSTEAD_OF ? insteadOf : null);
    }

    private Condition condition() {
        var all = alternatives.stream()
                .map(AlternativeForm::comparisons)
                .filter(comparisons -> !comparisons.isEmpty())
                .toList();
        if (all.isEmpty()) {
            throw new Refusal("curriculum.part.condition_none");
        }
        return Alternatives.condition(all);
    }

    /** One more alternative, with a first comparison. */
    void addAlternative() {
        var form = new AlternativeForm();
        form.add();
        alternatives.add(form);
    }

    void drop(ConditionRow row) {
        alternatives.removeIf(each -> each.drop(row) && each.getRows().isEmpty());
    }

    public boolean isSet() {
        return set;
    }

    public List<AlternativeForm> getAlternatives() {
        return alternatives;
    }

    /** Whether the condition is too long to be shown. */
    public boolean isTooMany() {
        return tooMany;
    }

    /** Addresses of the courses that renew it. */
    public List<String> getRenewal() {
        return renewal;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = Objects.requireNonNullElse(title, "");
    }

    public Rule.Kind getRule() {
        return rule;
    }

    public void setRule(Rule.Kind rule) {
        this.rule = rule;
    }

    public @Nullable Integer getLeast() {
        return least;
    }

    public void setLeast(@Nullable Integer least) {
        this.least = least;
    }

    public boolean isInOrder() {
        return inOrder;
    }

    public void setInOrder(boolean inOrder) {
        this.inOrder = inOrder;
    }

    public @Nullable Integer getScore() {
        return score;
    }

    public void setScore(@Nullable Integer score) {
        this.score = score;
    }

    public int getCredits() {
        return credits;
    }

    public void setCredits(int credits) {
        this.credits = credits;
    }

    public @Nullable Integer getMonths() {
        return months;
    }

    public void setMonths(@Nullable Integer months) {
        this.months = months;
    }

    public int getWindow() {
        return window;
    }

    public void setWindow(int window) {
        this.window = window;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = Objects.requireNonNullElse(why, "");
    }

    public String[] getAfter() {
        return after.clone();
    }

    public void setAfter(String[] after) {
        this.after = after.clone();
    }

    public @Nullable Integer getDue() {
        return due;
    }

    public void setDue(@Nullable Integer due) {
        this.due = due;
    }

    public boolean isWeeks() {
        return weeks;
    }

    public void setWeeks(boolean weeks) {
        this.weeks = weeks;
    }

    public String getDueAfter() {
        return dueAfter;
    }

    public void setDueAfter(@Nullable String dueAfter) {
        this.dueAfter = Objects.requireNonNullElse(dueAfter, "");
    }

    public Variant.Kind getWho() {
        return who;
    }

    public void setWho(Variant.Kind who) {
        this.who = who;
    }

    public String getInsteadOf() {
        return insteadOf;
    }

    public void setInsteadOf(@Nullable String insteadOf) {
        this.insteadOf = Objects.requireNonNullElse(insteadOf, "");
    }
}
