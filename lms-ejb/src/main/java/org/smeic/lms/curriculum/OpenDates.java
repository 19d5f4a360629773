package org.smeic.lms.curriculum;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.smeic.lms.curriculum.rule.Adaptation;
import org.smeic.lms.curriculum.rule.DueDates;
import org.smeic.lms.curriculum.rule.Evaluation;
import org.smeic.lms.curriculum.rule.Pause;
import org.smeic.lms.curriculum.rule.Standing;

/** What is due next, for features that watch over many learners; called within a transaction. */
@Dependent
public class OpenDates {

    @PersistenceContext
    EntityManager em;

    @Inject
    JourneyKeeper keeper;

    /**
     * Some journeys of a version.
     *
     * @param journeys all that were looked at, in order; empty behind the last
     * @param dates of those of them that have one
     */
    public record Some(List<Long> journeys, List<OpenDate> dates) {}

    /** Ids of the versions that someone is on and that have due dates. */
    public List<Long> versions() {
        return em.createQuery("""
                        select distinct v from Journey j join j.curriculumVersion v join fetch v.curriculum
                        where j.completedAt is null
                        and j.status = org.smeic.lms.curriculum.JourneyStatus.ACTIVE""", CurriculumVersion.class).getResultList().stream()
                .filter(version ->
                        version.tree().all().anyMatch(part -> part.terms().due() != null))
                .map(CurriculumVersion::getId)
                .toList();
    }

    /** The journeys of a version behind one, in a fixed number of statements however many they are. */
    public Some onVersion(long versionId, long afterJourney, int count) {
        var version = Objects.requireNonNull(em.find(CurriculumVersion.class, versionId), "version");
        var travellers = em
                .createQuery(Traveller.SELECT + """
                         where j.curriculumVersion = :version and j.completedAt is null
                        and j.status = org.smeic.lms.curriculum.JourneyStatus.ACTIVE
                        and j.id > :after order by j.id""", Object[].class)
                .setParameter("version", version)
                .setParameter("after", afterJourney)
                .setMaxResults(count)
                .getResultList()
                .stream()
                .map(Traveller::of)
                .toList();
        return some(version, travellers);
    }

    /** Those of one learner. */
    public List<OpenDate> of(long learnerId) {
        var dates = new ArrayList<OpenDate>();
        em.createQuery("""
                        select j from Journey j join fetch j.curriculumVersion
                        where j.learner.id = :learner and j.completedAt is null
                        and j.status = org.smeic.lms.curriculum.JourneyStatus.ACTIVE order by j.id""", Journey.class)
                .setParameter("learner", learnerId)
                .getResultList()
                .forEach(journey -> dates.addAll(some(
                                journey.getCurriculumVersion(),
                                List.of(Traveller.of(journey.getLearner(), journey.getId(), journey.about())))
                        .dates()));
        return dates;
    }

    private Some some(CurriculumVersion version, List<Traveller> travellers) {
        var ids = travellers.stream().map(Traveller::journeyId).toList();
        if (ids.isEmpty()) {
            return new Some(ids, List.of());
        }
        var learners = keeper.learners(version, travellers);
        var standings = Evaluation.all(version.tree(), learners);
        var courses = CourseInfo.of(em, Curricula.courses(version.tree()));
        var starts = starts(ids);
        var pauses = pauses(ids);
        var dates = new ArrayList<OpenDate>();
        for (var each : travellers) {
            var id = each.journeyId();
            var fitted = Adaptation.of(
                    version.tree(), Objects.requireNonNull(learners.get(id)).profile());
            var start = LocalDate.ofInstant(Objects.requireNonNull(starts.get(id)), each.zone());
            var standing = Objects.requireNonNull(standings.get(id));
            first(fitted, standing, start, each, pauses.getOrDefault(id, List.of()))
                    .ifPresent(due -> dates.add(new OpenDate(
                            id,
                            each.learnerId(),
                            each.economy(),
                            version.getCurriculum().getId(),
                            new Outline(fitted, courses, standing, Map.of())
                                    .titles()
                                    .getOrDefault(due.getKey(), due.getKey()),
                            due.getValue())));
        }
        return new Some(ids, dates);
    }

    private static Optional<Map.Entry<String, Instant>> first(
            Adaptation fitted, Standing standing, LocalDate start, Traveller who, List<Pause> pauses) {
        return DueDates.of(fitted.tree(), standing, start, who.zone(), pauses).entrySet().stream()
                .filter(due -> !standing.at(due.getKey()).state().counts())
                .map(due -> Map.entry(due.getKey(), due.getValue().end()))
                .min(Comparator.comparing(Map.Entry::getValue));
    }

    private Map<Long, Instant> starts(List<Long> ids) {
        var starts = new HashMap<Long, Instant>();
        em.createQuery("select j.id, j.startedAt from Journey j where j.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(row -> starts.put((Long) row[0], (Instant) row[1]));
        return starts;
    }

    private Map<Long, List<Pause>> pauses(List<Long> ids) {
        var pauses = new HashMap<Long, List<Pause>>();
        em.createQuery(
                        "select j.id, b.fromDay, b.untilDay from Journey j join j.breaks b where j.id in :ids",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(row -> pauses.computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                        .add(new Pause((LocalDate) row[1], (LocalDate) row[2])));
        return pauses;
    }
}
