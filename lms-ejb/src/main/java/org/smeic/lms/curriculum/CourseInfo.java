package org.smeic.lms.curriculum;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A published course as curricula name it.
 *
 * @param language BCP 47
 */
public record CourseInfo(String slug, String title, String summary, int minutes, String language) {

    /** Those of these addresses that are published, by address. */
    static Map<String, CourseInfo> of(EntityManager em, Collection<String> slugs) {
        return em
                .createQuery("""
                        select new org.smeic.lms.curriculum.CourseInfo(
                            c.slug, c.facts.title, c.facts.summary, c.minutes, c.facts.language)
                        from Course c where c.slug in :slugs
                        and c.status = org.smeic.lms.catalog.CourseStatus.PUBLISHED""", CourseInfo.class)
                .setParameter("slugs", slugs.isEmpty() ? List.of("") : slugs)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(CourseInfo::slug, info -> info));
    }
}
