package org.smeic.lms.enrolment;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.smeic.lms.catalog.Courses;
import org.smeic.lms.identity.Role;

/** The ways into courses: anyone may know them, their owners choose them. */
@Stateless
@PermitAll
public class EntryPolicies {

    @PersistenceContext
    EntityManager em;

    @Inject
    Courses courses;

    /** The terms of a course; open without end where nothing was said. */
    public EntryTerms of(long courseId) {
        return Optional.ofNullable(em.find(EntryPolicy.class, courseId))
                .map(EntryPolicy::terms)
                .orElse(EntryTerms.OPEN);
    }

    /** The ways into several courses by their ids, in one statement; a course that is not in it is open. */
    public Map<Long, Way> ways(Collection<Long> courseIds) {
        var ways = new HashMap<Long, Way>();
        if (!courseIds.isEmpty()) {
            em.createQuery("select p.courseId, p.way from EntryPolicy p where p.courseId in :ids", Object[].class)
                    .setParameter("ids", courseIds)
                    .getResultList()
                    .forEach(row -> ways.put((Long) row[0], (Way) row[1]));
        }
        return ways;
    }

    /** Other terms for a course of the calling instructor; whoever is on it stays, with the end they had. */
    @RolesAllowed(Role.Names.INSTRUCTOR)
    public void set(String slug, EntryTerms terms) {
        var course = courses.own(slug);
        // Two at once would both make the first row.
        em.lock(course, LockModeType.PESSIMISTIC_WRITE);
        var policy = em.find(EntryPolicy.class, course.getId());
        if (policy == null) {
            policy = new EntryPolicy(course.getId());
            em.persist(policy);
        }
        policy.become(terms);
    }
}
