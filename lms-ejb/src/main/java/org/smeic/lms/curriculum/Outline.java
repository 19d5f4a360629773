package org.smeic.lms.curriculum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.curriculum.rule.Adaptation;
import org.smeic.lms.curriculum.rule.CourseRequirement;
import org.smeic.lms.curriculum.rule.Deadline;
import org.smeic.lms.curriculum.rule.Requirement;
import org.smeic.lms.curriculum.rule.SetRequirement;
import org.smeic.lms.curriculum.rule.Standing;
import org.smeic.lms.curriculum.rule.Variant;

/**
 * The parts of a fitted curriculum with their names.
 *
 * @param standing null for someone who has not set out
 * @param due by key
 */
record Outline(
        Adaptation fitted,
        Map<String, CourseInfo> courses,
        @Nullable Standing standing,
        Map<String, Deadline> due) {

    List<PartView> parts() {
        var views = new ArrayList<PartView>();
        add(fitted.tree(), 1, views);
        return views;
    }

    private void add(SetRequirement set, int depth, List<PartView> views) {
        for (var part : set.offeredParts()) {
            views.add(view(part, depth));
            if (part instanceof SetRequirement inner) {
                add(inner, depth + 1, views);
            }
        }
    }

    private PartView view(Requirement part, int depth) {
        var course = part instanceof CourseRequirement required ? required.course() : null;
        var info = course == null ? null : courses.get(course);
        var at = standing == null ? null : standing.at(part.key());
        var decision = fitted.decisions().get(part.key());
        if (decision == null) {
            throw new IllegalStateException("undecided: " + part.key());
        }
        return new PartView(
                part.key(),
                depth,
                course,
                title(part),
                course == null || info != null,
                info == null ? 0 : info.minutes(),
                part instanceof SetRequirement set ? set.rule() : null,
                part instanceof SetRequirement set && set.inOrder(),
                decision.reason(),
                part.terms().why(),
                at == null ? null : at.state(),
                at == null ? 0 : (int) Math.floor(at.fraction() * 100),
                at == null ? null : at.reason(),
                day(part.key()));
    }

    private @Nullable LocalDate day(String key) {
        var deadline = due.get(key);
        return deadline == null ? null : deadline.day();
    }

    private String title(Requirement part) {
        if (part instanceof SetRequirement set) {
            return set.title();
        }
        var course = ((CourseRequirement) part).course();
        var info = courses.get(course);
        return info == null ? course : info.title();
    }

    /** By key of the part, and by address of the course. */
    Map<String, String> titles() {
        var titles = new HashMap<String, String>();
        courses.forEach((slug, info) -> titles.put(slug, info.title()));
        fitted.tree().all().forEach(part -> titles.put(part.key(), title(part)));
        return titles;
    }

    /** What variants keep from this reader; a part that waits to know more is offered by its sentence. */
    List<CurriculumView.Left> left() {
        return fitted.tree()
                .all()
                .filter(part -> part.terms().variant().kind() != Variant.Kind.ALWAYS || isReplaced(part))
                .filter(part -> {
                    var decision = fitted.decisions().get(part.key());
                    return decision != null
                            && !decision.in()
                            && !decision.reason().key().equals("reason.retired");
                })
                .map(part -> new CurriculumView.Left(
                        title(part),
                        java.util.Objects.requireNonNull(fitted.decisions().get(part.key()))
                                .reason()))
                .toList();
    }

    private boolean isReplaced(Requirement part) {
        var decision = fitted.decisions().get(part.key());
        return decision != null && decision.reason().key().equals("reason.replaced");
    }

    int minutes() {
        return parts().stream().mapToInt(PartView::minutes).sum();
    }
}
