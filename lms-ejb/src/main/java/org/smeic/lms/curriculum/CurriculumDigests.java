package org.smeic.lms.curriculum;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.smeic.lms.curriculum.rule.Adaptation;
import org.smeic.lms.curriculum.rule.Profile;

/** Curricula for features that list everything there is; what they show is public. */
@Dependent
public class CurriculumDigests {

    @PersistenceContext
    EntityManager em;

    /** Those that changed after a moment. */
    public List<CurriculumDigest.Stamp> changedAfter(Instant moment) {
        return em.createQuery("""
                        select new org.smeic.lms.curriculum.CurriculumDigest$Stamp(c.id, c.changedAt,
                        case when c.published is null then false else true end)
                        from Curriculum c where c.changedAt > :moment""", CurriculumDigest.Stamp.class)
                .setParameter("moment", moment)
                .getResultList();
    }

    /** Those of these that are published. */
    public List<CurriculumDigest> of(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var curricula = em.createQuery(
                        "select c from Curriculum c join fetch c.published left join fetch c.owner where c.id in :ids",
                        Curriculum.class)
                .setParameter("ids", ids)
                .getResultList();
        var slugs = new HashSet<String>();
        curricula.forEach(each -> slugs.addAll(Curricula.courses(version(each).tree())));
        var courses = CourseInfo.of(em, slugs);
        return curricula.stream().map(each -> digest(each, courses)).toList();
    }

    private static CurriculumDigest digest(Curriculum curriculum, Map<String, CourseInfo> courses) {
        var outline = new Outline(Adaptation.of(version(curriculum).tree(), Profile.UNKNOWN), courses, null, Map.of());
        var parts = outline.parts();
        var owner = curriculum.owner();
        return new CurriculumDigest(
                curriculum.getId(),
                curriculum.getSlug(),
                curriculum.getFacts(),
                curriculum.getOutcomes(),
                owner == null ? null : owner.getEconomy(),
                Objects.requireNonNull(version(curriculum).getPublishedAt()),
                curriculum.changedAt(),
                parts.stream()
                        .map(PartView::course)
                        .filter(Objects::nonNull)
                        .map(String::valueOf)
                        .toList(),
                parts.stream().map(PartView::title).toList(),
                outline.minutes());
    }

    private static CurriculumVersion version(Curriculum curriculum) {
        return Objects.requireNonNull(curriculum.getPublished());
    }
}
