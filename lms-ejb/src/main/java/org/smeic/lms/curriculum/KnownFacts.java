package org.smeic.lms.curriculum;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.curriculum.rule.Evaluation;
import org.smeic.lms.curriculum.rule.Exemption;
import org.smeic.lms.curriculum.rule.Facts;
import org.smeic.lms.curriculum.rule.Result;
import org.smeic.lms.curriculum.rule.Underway;
import org.smeic.lms.enrolment.Status;

/** What is known of the work of many learners, read in three statements however many they are. */
final class KnownFacts {

    private final Map<Long, List<Course>> courses;
    private final Map<Long, List<ExemptionRequest>> exemptions;
    private final List<CourseEquivalence> equivalences;
    private final Instant now = Instant.now();

    private KnownFacts(
            Map<Long, List<Course>> courses,
            Map<Long, List<ExemptionRequest>> exemptions,
            List<CourseEquivalence> equivalences) {
        this.courses = courses;
        this.exemptions = exemptions;
        this.equivalences = equivalences;
    }

    private record Course(
            long learnerId,
            String slug,
            Status status,
            int percent,
            @Nullable Instant completedAt,
            @Nullable Integer score) {}

    static KnownFacts of(EntityManager em, Collection<Long> learnerIds) {
        return new KnownFacts(
                courses(em, learnerIds),
                exemptions(em, learnerIds),
                em.createQuery("select q from CourseEquivalence q", CourseEquivalence.class)
                        .getResultList());
    }

    private static Map<Long, List<Course>> courses(EntityManager em, Collection<Long> learnerIds) {
        return em.createQuery("""
                        select e.learner.id, c.slug, e.status, e.percent, e.completedAt,
                        (select avg(p.score) from LessonProgress p where p.enrolment = e)
                        from Enrolment e join e.course c where e.learner.id in :learners""", Object[].class).setParameter("learners", learnerIds).getResultList().stream()
                .map(row -> new Course(
                        (Long) row[0],
                        (String) row[1],
                        (Status) row[2],
                        (Integer) row[3],
                        (Instant) row[4],
                        row[5] == null ? null : (int) Math.round((Double) row[5])))
                .collect(Collectors.groupingBy(Course::learnerId));
    }

    private static Map<Long, List<ExemptionRequest>> exemptions(EntityManager em, Collection<Long> learnerIds) {
        return em.createQuery("""
                        select x from ExemptionRequest x left join fetch x.decidedBy
                        where x.learner.id in :learners
                        and x.status = org.smeic.lms.curriculum.ExemptionStatus.GRANTED""", ExemptionRequest.class).setParameter("learners", learnerIds).getResultList().stream()
                .collect(Collectors.groupingBy(each -> each.getLearner().getId()));
    }

    /** One learner, as the rules of this curriculum see them. */
    Evaluation.Learner of(Traveller traveller, long curriculumId) {
        var mine = courses.getOrDefault(traveller.learnerId(), List.of());
        var results = new ArrayList<Result>();
        var underway = new ArrayList<Underway>();
        for (var course : mine) {
            if (course.completedAt() != null) {
                results.add(new Result(course.slug(), 1, day(course.completedAt(), traveller.zone()), course.score()));
            } else if (course.status() == Status.ACTIVE) {
                underway.add(new Underway(course.slug(), course.percent()));
            }
        }
        var exempt = exemptions.getOrDefault(traveller.learnerId(), List.of()).stream()
                .filter(each -> each.getCurriculum().getId() == curriculumId)
                .map(ExemptionRequest::rule)
                .<Exemption>mapMulti((rule, kept) -> {
                    if (rule != null) {
                        kept.accept(rule);
                    }
                })
                .toList();
        var equal = equivalences.stream()
                .filter(each -> each.holdsIn(curriculumId))
                .map(CourseEquivalence::rule)
                .toList();
        var facts = new Facts(results, underway, exempt, equal, day(now, traveller.zone()));
        return new Evaluation.Learner(
                traveller.profile(results.stream().map(Result::course).toList()), facts);
    }

    private static LocalDate day(Instant moment, ZoneId zone) {
        return LocalDate.ofInstant(Objects.requireNonNull(moment), zone);
    }
}
