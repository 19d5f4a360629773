package org.smeic.lms.curriculum;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.curriculum.rule.Adaptation;
import org.smeic.lms.curriculum.rule.CourseRequirement;
import org.smeic.lms.curriculum.rule.DueDates;
import org.smeic.lms.curriculum.rule.Evaluation;
import org.smeic.lms.curriculum.rule.Facts;
import org.smeic.lms.curriculum.rule.NextStep;
import org.smeic.lms.curriculum.rule.Pause;
import org.smeic.lms.curriculum.rule.Remaining;
import org.smeic.lms.curriculum.rule.SetRequirement;
import org.smeic.lms.curriculum.rule.Standing;
import org.smeic.lms.curriculum.rule.WeeklyPlan;

/** Makes the plan of a journey; nothing of it is stored, so that it always fits what has happened. */
@Dependent
class Planner {

    private static final int MINUTES_PER_HOUR = 60;

    @PersistenceContext
    EntityManager em;

    /** The plans of someone's journeys, in that order. */
    List<PlanView> plans(List<Journey> journeys) {
        var plans = new ArrayList<PlanView>();
        if (journeys.isEmpty()) {
            return plans;
        }
        var known = KnownFacts.of(em, List.of(journeys.get(0).getLearner().getId()));
        var slugs = journeys.stream()
                .flatMap(each -> Curricula.courses(each.getCurriculumVersion().tree()).stream())
                .collect(Collectors.toSet());
        var courses = CourseInfo.of(em, slugs);
        journeys.forEach(each -> plans.add(new Plan(each, known, courses).view()));
        return plans;
    }

    private static final class Plan {

        private final Journey journey;
        private final Map<String, CourseInfo> courses;
        private final Facts facts;
        private final SetRequirement tree;
        private final Standing standing;

        Plan(Journey journey, KnownFacts known, Map<String, CourseInfo> courses) {
            this.journey = journey;
            this.courses = courses;
            var traveller = Traveller.of(journey.getLearner(), journey.getId(), journey.about());
            var learner = known.of(traveller, journey.getCurriculum().getId());
            facts = learner.facts();
            tree = Adaptation.of(journey.getCurriculumVersion().tree(), learner.profile())
                    .tree();
            standing = Evaluation.of(tree, facts);
        }

        PlanView view() {
            var curriculum = journey.getCurriculum();
            var next = standing.whole().next();
            var today = resting(facts.today());
            return new PlanView(
                    curriculum.getSlug(),
                    curriculum.getFacts().title(),
                    curriculum.getFacts().language(),
                    journey.getLearner().getLanguage(),
                    journey.about(),
                    journey.getLearner().zone(),
                    (int) Math.floor(standing.whole().fraction() * 100),
                    standing.complete(),
                    journey.getCompletedAt() != null,
                    renewBy(next),
                    weeks(),
                    courses,
                    next,
                    next == null ? 0 : minutesLeft(next.course()),
                    dates(),
                    today.isPresent(),
                    today.map(Pause::until).orElse(null),
                    open(),
                    journey.feed());
        }

        private @Nullable LocalDate renewBy(@Nullable NextStep next) {
            var end = next == null || next.kind() != NextStep.Kind.RENEW
                    ? null
                    : standing.at(next.part()).until();
            return end == null ? null : end.minusDays(1);
        }

        private Optional<Pause> resting(LocalDate today) {
            return journey.pauses().stream()
                    .filter(pause ->
                            !today.isBefore(pause.from()) && (pause.until() == null || today.isBefore(pause.until())))
                    .findFirst();
        }

        private WeeklyPlan weeks() {
            return WeeklyPlan.of(new WeeklyPlan.Work(
                    journey.startDay(),
                    facts.today(),
                    journey.getLearner().zone(),
                    journey.about().hoursPerWeek() * MINUTES_PER_HOUR,
                    journey.pauses(),
                    done(),
                    left()));
        }

        private List<WeeklyPlan.Done> done() {
            var asked = Curricula.asked(tree).stream()
                    .map(CourseRequirement::course)
                    .collect(Collectors.toSet());
            return facts.results().stream()
                    .filter(result -> asked.contains(result.course()) && courses.containsKey(result.course()))
                    .map(result -> new WeeklyPlan.Done(result.course(), result.completedOn(), minutes(result.course())))
                    .toList();
        }

        /** What is in preparation cannot be planned. */
        private List<WeeklyPlan.Left> left() {
            return Remaining.of(tree, facts).stream()
                    .filter(step -> courses.containsKey(step.course()))
                    .map(step -> new WeeklyPlan.Left(step.course(), minutesLeft(step.course())))
                    .toList();
        }

        private int minutes(String course) {
            var info = courses.get(course);
            return info == null ? 0 : info.minutes();
        }

        private int minutesLeft(String course) {
            var percent = facts.underway().stream()
                    .filter(each -> each.course().equals(course))
                    .mapToInt(each -> each.percent())
                    .max()
                    .orElse(0);
            return Math.max(1, minutes(course) * (100 - percent) / 100);
        }

        private Map<String, String> titles() {
            return new Outline(new Adaptation(tree, Map.of()), courses, standing, Map.of()).titles();
        }

        private List<PlanView.Part> open() {
            var titles = titles();
            return tree.asked()
                    .filter(part ->
                            part != tree && !standing.at(part.key()).state().counts())
                    .map(part -> new PlanView.Part(part.key(), titles.getOrDefault(part.key(), part.key())))
                    .toList();
        }

        private List<PlanView.Date> dates() {
            var zone = journey.getLearner().zone();
            var titles = titles();
            return DueDates.of(tree, standing, journey.startDay(), zone, journey.pauses()).entrySet().stream()
                    .filter(due -> !standing.at(due.getKey()).state().counts())
                    .map(due -> new PlanView.Date(
                            due.getKey(),
                            titles.getOrDefault(due.getKey(), due.getKey()),
                            due.getValue(),
                            due.getValue().day().isBefore(facts.today())))
                    .sorted(Comparator.comparing(date -> date.deadline().end()))
                    .toList();
        }
    }
}
