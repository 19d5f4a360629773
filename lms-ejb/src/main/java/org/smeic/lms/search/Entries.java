package org.smeic.lms.search;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.smeic.lms.catalog.Audience;
import org.smeic.lms.catalog.CourseFacts;
import org.smeic.lms.catalog.CourseStatus;
import org.smeic.lms.catalog.Drawing;
import org.smeic.lms.catalog.Topic;
import org.smeic.lms.curriculum.CurriculumDigest;
import org.smeic.lms.curriculum.CurriculumDigests;
import org.smeic.lms.identity.Economy;
import org.smeic.lms.identity.Stakeholder;
import org.smeic.lms.shared.SafeHtml;

/** Reads from the features what there is to be found. */
@Dependent
class Entries {

    @PersistenceContext
    EntityManager em;

    @Inject
    CurriculumDigests curricula;

    /** What changed after a moment, drafts and retired ones as well. */
    List<Entry.Stamp> changedAfter(Instant moment) {
        var courses = em.createQuery(
                        "select c.id, c.changedAt, c.status from Course c where c.changedAt > :moment", Object[].class)
                .setParameter("moment", moment)
                .getResultStream()
                .map(row -> new Entry.Stamp(
                        Kind.COURSE, (Long) row[0], (Instant) row[1], row[2] == CourseStatus.PUBLISHED));
        var others = curricula.changedAfter(moment).stream()
                .map(each -> new Entry.Stamp(Kind.CURRICULUM, each.id(), each.changedAt(), each.published()));
        return Stream.concat(courses, others).toList();
    }

    /** Those of these that are to be found. */
    List<Entry> of(Kind kind, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return kind == Kind.COURSE ? courses(ids) : curricula(ids);
    }

    private List<Entry> courses(Collection<Long> ids) {
        var outcomes = texts("select c.id, index(o), o from Course c join c.outcomes o where c.id in :ids", ids);
        var lessons = texts("select l.course.id, l.position, l.title from Lesson l where l.course.id in :ids", ids);
        var pages = texts("""
                select l.course.id, l.position * 1000 + p.position, concat(p.title, ' ', p.html)
                from Lesson l join ReadingPage p on p.module.id = l.activityId
                where l.kind = org.smeic.lms.catalog.LessonKind.PAGES and l.course.id in :ids""", ids);
        return em.createQuery("""
                        select c.id, c.slug, c.facts, c.minutes, c.lessonCount, o.economy, c.publishedAt, c.changedAt
                        from Course c left join c.owner o where c.id in :ids
                        and c.status = org.smeic.lms.catalog.CourseStatus.PUBLISHED""", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(row -> course(row, outcomes, lessons, pages))
                .toList();
    }

    private static Entry course(
            Object[] row,
            Map<Long, List<String>> outcomes,
            Map<Long, List<String>> lessons,
            Map<Long, List<String>> pages) {
        var id = (Long) row[0];
        var facts = (CourseFacts) row[2];
        var goals = outcomes.getOrDefault(id, List.of());
        var item = new Item(
                Kind.COURSE,
                id,
                (String) row[1],
                facts.title(),
                facts.summary(),
                first(goals),
                facts.audience(),
                List.of(facts.topic()),
                facts.level(),
                facts.language(),
                (Integer) row[3],
                (Integer) row[4],
                facts.drawing());
        var body = facts.aboutHtml() + String.join(" ", pages.getOrDefault(id, List.of()));
        return new Entry(
                item,
                row[5] == null ? Entry.EVERYWHERE : ((Economy) row[5]).name(),
                row[6] == null ? Instant.EPOCH : (Instant) row[6],
                (Instant) row[7],
                goals,
                lessons.getOrDefault(id, List.of()),
                SafeHtml.plain(body));
    }

    private List<Entry> curricula(Collection<Long> ids) {
        var digests = curricula.of(ids);
        var topics = topics(digests.stream()
                .flatMap(each -> each.courses().stream())
                .distinct()
                .toList());
        return digests.stream().map(each -> curriculum(each, topics)).toList();
    }

    private static Entry curriculum(CurriculumDigest digest, Map<String, Topic> topics) {
        var facts = digest.facts();
        var item = new Item(
                Kind.CURRICULUM,
                digest.id(),
                digest.slug(),
                facts.title(),
                facts.summary(),
                first(digest.outcomes()),
                audience(facts.stakeholder()),
                digest.courses().stream()
                        .flatMap(slug -> Stream.ofNullable(topics.get(slug)))
                        .distinct()
                        .toList(),
                facts.level(),
                facts.language(),
                digest.minutes(),
                digest.courses().size(),
                Drawing.STEPS);
        var economy = digest.economy();
        return new Entry(
                item,
                economy == null ? Entry.EVERYWHERE : economy.name(),
                digest.publishedAt(),
                digest.changedAt(),
                digest.outcomes(),
                digest.parts(),
                SafeHtml.plain(facts.aboutHtml()));
    }

    private Map<String, Topic> topics(List<String> slugs) {
        var topics = new HashMap<String, Topic>();
        em.createQuery("select c.slug, c.facts.topic from Course c where c.slug in :slugs", Object[].class)
                .setParameter("slugs", slugs.isEmpty() ? List.of("") : slugs)
                .getResultList()
                .forEach(row -> topics.put((String) row[0], (Topic) row[1]));
        return topics;
    }

    /** Texts by id, each id's in order. */
    private Map<Long, List<String>> texts(String query, Collection<Long> ids) {
        var rows = new ArrayList<>(
                em.createQuery(query, Object[].class).setParameter("ids", ids).getResultList());
        rows.sort((one, other) -> Integer.compare(((Number) one[1]).intValue(), ((Number) other[1]).intValue()));
        var texts = new LinkedHashMap<Long, List<String>>();
        rows.forEach(row ->
                texts.computeIfAbsent((Long) row[0], id -> new ArrayList<>()).add((String) row[2]));
        return texts;
    }

    private static String first(List<String> texts) {
        return texts.isEmpty() ? "" : texts.get(0);
    }

    private static Audience audience(Stakeholder stakeholder) {
        return switch (stakeholder) {
            case SME_OWNER, SME_STAFF -> Audience.OWNER;
            case POLICY_MAKER -> Audience.POLICY;
            case INNOVATION_PROFESSIONAL, INVESTOR, RESEARCHER -> Audience.PROFESSIONAL;
        };
    }
}
