package org.smeic.lms.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.catalog.Courses;
import org.smeic.lms.enrolment.Status;
import org.smeic.lms.identity.Economy;
import org.smeic.lms.identity.Role;
import org.smeic.lms.identity.Wall;
import org.smeic.lms.shared.After;

/** How far people are, whoever was seen last first; each list is a range of an index in this order. */
@Stateless
@RolesAllowed({Role.Names.COORDINATOR, Role.Names.AUDITOR, Role.Names.SECRETARIAT, Role.Names.ADMIN})
public class ProgressLists {

    private static final String ROW = """
            select new org.smeic.lms.reporting.ProgressRow(e.id, l.id, l.name, e.economy, c.slug, c.facts.title, e.status,
            e.percent, e.enrolledAt, e.touchedAt, e.completedAt, e.expiresAt)
            from Enrolment e join e.learner l join e.course c where e.status = :status
            and e.touchedAt <= :at and (e.touchedAt < :at or e.id < :id)""";

    private static final String ORDER = " order by e.touchedAt desc, e.id desc";

    @PersistenceContext
    EntityManager em;

    @Inject
    Wall wall;

    @Inject
    Courses courses;

    /**
     * Those of an economy the caller oversees; nobody of another.
     *
     * @param course slug of one; null for all
     */
    public List<ProgressRow> ofEconomy(
            Economy economy, Status status, @Nullable String course, After after, int count) {
        var query = wall.query(
                        ROW + " and wall(e.learner, e.economy) and e.economy = :economy"
                                + (course == null ? "" : " and c.slug = :course") + ORDER,
                        ProgressRow.class)
                .setParameter("economy", economy);
        if (course != null) {
            query.setParameter("course", course);
        }
        return from(query, status, after, count);
    }

    /** Those on a course of the calling instructor. */
    @RolesAllowed(Role.Names.INSTRUCTOR)
    public List<ProgressRow> ofCourse(String slug, Status status, After after, int count) {
        return from(
                em.createQuery(ROW + " and e.course = :course" + ORDER, ProgressRow.class)
                        .setParameter("course", courses.own(slug)),
                status,
                after,
                count);
    }

    private static List<ProgressRow> from(TypedQuery<ProgressRow> query, Status status, After after, int count) {
        var first = after.equals(After.START);
        return query.setParameter("status", status)
                .setParameter("at", first ? Instant.now() : Instant.parse(after.name()))
                .setParameter("id", first ? Long.MAX_VALUE : after.id())
                .setMaxResults(count)
                .getResultList();
    }
}
