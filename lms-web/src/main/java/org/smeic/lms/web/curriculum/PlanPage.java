package org.smeic.lms.web.curriculum;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.curriculum.Journeys;
import org.smeic.lms.curriculum.MyExemption;
import org.smeic.lms.curriculum.PlanView;
import org.smeic.lms.curriculum.rule.WeeklyPlan;
import org.smeic.lms.shared.LmsHome;

/** The learner's plans: this week's one thing first, then the weeks. */
@Named
@RequestScoped
public class PlanPage {

    static final List<Integer> HOURS = List.of(1, 2, 3, 4, 5, 6, 8, 10, 15, 20, 30, 40);
    static final Set<String> REFUSALS = Set.of("asked_already", "link_bad", "reason_missing");
    static final List<String> SECTORS = List.of("A", "C", "F", "G", "H", "I", "J", "M", "P", "Q", "R", "S");

    @Inject
    Journeys journeys;

    @Inject
    @ManagedProperty("#{param.refused}")
    @Nullable
    String refused;

    private List<PlanView> plans = List.of();
    private @Nullable List<MyExemption> exemptions;

    @PostConstruct
    void load() {
        plans = journeys.plans();
    }

    public List<PlanView> getPlans() {
        return plans;
    }

    /** What the learner asked not to have to do in a curriculum, the latest first. */
    public List<MyExemption> exemptions(PlanView plan) {
        var known = exemptions;
        if (known == null) {
            known = journeys.exemptions();
            exemptions = known;
        }
        return known.stream().filter(each -> each.slug().equals(plan.slug())).toList();
    }

    /** Why what was sent was not taken: the key of its words; empty when it was. */
    public String getRefused() {
        return refused != null && REFUSALS.contains(refused) ? "curriculum." + refused : "";
    }

    public List<Integer> getHours() {
        return HOURS;
    }

    /** Weeks that are worth a line: those with work, and the present one. */
    public List<WeeklyPlan.Week> weeks(PlanView plan) {
        return plan.plan().weeks().stream()
                .filter(week ->
                        week.time() != WeeklyPlan.Time.PAST || !week.done().isEmpty())
                .toList();
    }

    /** The address calendars read. */
    public String feed(PlanView plan) {
        return LmsHome.baseUrl() + "/my/plan/" + plan.feed() + ".ics";
    }

    /** The calendar programs that come with phones and desks open addresses of this kind by themselves. */
    public String subscription(PlanView plan) {
        return feed(plan).replaceFirst("^https?:", "webcal:");
    }
}
