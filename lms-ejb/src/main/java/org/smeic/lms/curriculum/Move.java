package org.smeic.lms.curriculum;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.smeic.lms.curriculum.rule.Adaptation;
import org.smeic.lms.curriculum.rule.CourseRequirement;
import org.smeic.lms.curriculum.rule.Evaluation;
import org.smeic.lms.curriculum.rule.Profile;
import org.smeic.lms.curriculum.rule.SetRequirement;
import org.smeic.lms.curriculum.rule.Standing;
import org.smeic.lms.curriculum.rule.Succession;

/** What a publication does to those on the way; a version at a time, each in a fixed number of statements. */
final class Move {

    private final EntityManager em;
    private final CurriculumVersion to;
    private final MoveRule rule;
    private final List<Long> moving = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private int completing;

    private record Step(
            Traveller who, Profile profile, SetRequirement from, Standing before, Standing after, boolean moves) {

        boolean loses() {
            return Succession.loses(before, after);
        }
    }

    Move(EntityManager em, JourneyKeeper keeper, CurriculumVersion to, MoveRule rule) {
        this.em = em;
        this.to = to;
        this.rule = rule;
        em.createQuery("""
                        select v from CurriculumVersion v where v.curriculum = :curriculum
                        and v.publishedAt is not null order by v.number""", CurriculumVersion.class)
                .setParameter("curriculum", to.getCurriculum())
                .getResultList()
                .forEach(version -> move(version, keeper));
    }

    private void move(CurriculumVersion from, JourneyKeeper keeper) {
        var travellers = keeper.travellers(from);
        var learners = keeper.learners(from, travellers);
        var before = Evaluation.all(from.tree(), learners);
        var after = Evaluation.all(to.tree(), learners);
        for (var traveller : travellers) {
            var id = traveller.journeyId();
            add(new Step(
                    traveller,
                    Objects.requireNonNull(learners.get(id)).profile(),
                    from.tree(),
                    Objects.requireNonNull(before.get(id)),
                    Objects.requireNonNull(after.get(id)),
                    moves(Objects.requireNonNull(before.get(id)), Objects.requireNonNull(after.get(id)))));
        }
    }

    private boolean moves(Standing before, Standing after) {
        return switch (rule) {
            case STAY -> false;
            case MOVE -> true;
            case MOVE_IF_NOTHING_IS_LOST -> !Succession.loses(before, after);
        };
    }

    private void add(Step step) {
        steps.add(step);
        if (step.moves()) {
            moving.add(step.who().journeyId());
            completing += step.after().complete() ? 1 : 0;
        }
    }

    /** The journeys that go on in the new version. */
    List<Long> moving() {
        return moving;
    }

    /** The counts, and some of the learners: those who would lose first, then those who gain least. */
    Affected affected(int first, int count) {
        var some = steps.stream()
                .sorted(Comparator.comparing((Step step) -> !step.loses())
                        .thenComparing(step -> step.who().journeyId()))
                .skip(first)
                .limit(count)
                .toList();
        var names = names(some.stream().map(step -> step.who().learnerId()).toList());
        var rows = some.stream().map(step -> row(step, names)).toList();
        var courses = new HashSet<String>();
        rows.forEach(row -> {
            courses.addAll(row.more());
            courses.addAll(row.fewer());
        });
        var titles = courses.isEmpty()
                ? Map.<String, String>of()
                : CourseInfo.of(em, courses).values().stream()
                        .collect(Collectors.toMap(CourseInfo::slug, CourseInfo::title));
        var losing = (int) steps.stream().filter(Step::loses).count();
        return new Affected(moving.size(), steps.size() - moving.size(), completing, losing, rows, titles);
    }

    private Affected.Row row(Step step, Map<Long, String> names) {
        var asked = asked(step.from(), step.profile());
        var next = asked(to.tree(), step.profile());
        var more = next.keySet().stream()
                .filter(course -> !asked.containsKey(course))
                .filter(course -> next.getOrDefault(course, Set.of()).stream()
                        .noneMatch(key -> step.after().at(key).state().counts()))
                .sorted()
                .toList();
        var fewer = asked.keySet().stream()
                .filter(course -> !next.containsKey(course))
                .sorted()
                .toList();
        var learner = step.who().learnerId();
        return new Affected.Row(
                learner,
                names.getOrDefault(learner, ""),
                percent(step.before()),
                percent(step.after()),
                step.loses(),
                step.moves(),
                more,
                fewer);
    }

    /** The courses asked of someone like this, each with the parts that ask for it. */
    private static Map<String, Set<String>> asked(SetRequirement tree, Profile profile) {
        var asked = new HashMap<String, Set<String>>();
        for (CourseRequirement course :
                Curricula.asked(Adaptation.of(tree, profile).tree())) {
            asked.computeIfAbsent(course.course(), none -> new LinkedHashSet<>())
                    .add(course.key());
        }
        return asked;
    }

    private Map<Long, String> names(List<Long> learners) {
        return learners.isEmpty()
                ? Map.of()
                : em.createQuery("select p.id, p.name from Person p where p.id in :learners", Object[].class)
                        .setParameter("learners", learners)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    private static int percent(Standing standing) {
        return (int) Math.floor(standing.whole().fraction() * 100);
    }
}
