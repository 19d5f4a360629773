package org.smeic.lms.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.smeic.lms.identity.Caller;
import org.smeic.lms.identity.Role;
import org.smeic.lms.shared.After;

/** Who needs a hand in the courses and curricula of the calling instructor, from whichever economy. */
@Stateless
@RolesAllowed(Role.Names.INSTRUCTOR)
public class CourseNeeds {

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    /** The rows behind one. */
    public List<NeedRow> rows(NeedFilter filter, After after, int count) {
        return query(filter, own(filter))
                .map(query -> query.rows(false, after, count, em::createQuery))
                .orElse(List.of());
    }

    /** How many have each need, with everything else the filter says. */
    public List<NeedCount> counts(NeedFilter filter) {
        var courses = own(filter.of(Need.SILENT));
        var curricula = own(filter.of(Need.OVERDUE));
        return Arrays.stream(Need.values())
                .map(filter::of)
                .map(each -> query(each, each.need().isOfCurricula() ? curricula : courses)
                        .map(query -> query.count(em::createQuery))
                        .orElse(NeedCount.of(each.need(), 0)))
                .toList();
    }

    /** Empty when the caller has nothing of the kind. */
    private static Optional<NeedQuery> query(NeedFilter filter, List<Long> ids) {
        return ids.isEmpty()
                ? Optional.empty()
                : Optional.of(new NeedQuery(filter)
                        .and(NeedQuery.subject(filter.need()) + ".id in :subjects", "subjects", ids));
    }

    private List<Long> own(NeedFilter filter) {
        return em.createQuery(
                        "select c.id from " + (filter.need().isOfCurricula() ? "Curriculum" : "Course")
                                + " c where c.owner.id = :me and lower(c.facts.title) like :title escape '!'",
                        Long.class)
                .setParameter("me", caller.id())
                .setParameter("title", NeedQuery.contains(filter.course()))
                .getResultList();
    }
}
