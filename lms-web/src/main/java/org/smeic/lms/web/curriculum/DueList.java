package org.smeic.lms.web.curriculum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.curriculum.PlanView;

/** What is due on all curricula of the learner, the earliest first; asks nothing that {@link PlanPage} has not asked. */
@Named
@RequestScoped
public class DueList {

    private static final int SHOWN = 5;

    @Inject
    PlanPage page;

    /** A date and the plan it is of. */
    public record Line(PlanView plan, PlanView.Date date) {}

    /** The next few, and of what is late the oldest. */
    public List<Line> getLines() {
        return page.getPlans().stream()
                .filter(plan -> !plan.resting())
                .flatMap(plan -> plan.dates().stream().map(date -> new Line(plan, date)))
                .sorted(Comparator.comparing(line -> line.date().deadline().end()))
                .limit(SHOWN)
                .toList();
    }

    /** A plan whose next course can be begun, for who has no course open; null for none. */
    public @Nullable PlanView getFirst() {
        return page.getPlans().stream()
                .filter(plan -> !plan.resting())
                .filter(plan -> {
                    var next = plan.next();
                    return next != null && plan.courses().containsKey(next.course());
                })
                .findFirst()
                .orElse(null);
    }
}
