package org.smeic.lms.admission;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.catalog.Course;
import org.smeic.lms.catalog.CourseStatus;
import org.smeic.lms.catalog.Courses;
import org.smeic.lms.enrolment.Places;
import org.smeic.lms.enrolment.Status;
import org.smeic.lms.identity.Caller;
import org.smeic.lms.identity.Person;
import org.smeic.lms.identity.Role;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.shared.Refusal;

/** Codes: made and revoked by the owner of a course, used by learners. Uses are exact however many come at once. */
@Stateless
@RolesAllowed(Role.Names.INSTRUCTOR)
public class Codes {

    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int MISSES_PER_PERSON = 8;
    static final int MISSES_PER_ADDRESS = 40;

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Courses courses;

    @Inject
    Places places;

    /** Makes codes for a course of the caller; what they are. */
    public List<String> make(String slug, CodeOrder order) {
        var course = courses.own(slug);
        return IntStream.range(0, order.count())
                .mapToObj(number -> {
                    var code = new EntryCode(course, order);
                    em.persist(code);
                    return code.code();
                })
                .toList();
    }

    /** Codes of a course of the caller, the newest first. */
    public List<CodeRow> all(String slug, int first, int count) {
        return em.createQuery("""
                        select new org.smeic.lms.admission.CodeRow(c.id, c.code, c.campaign, c.organisation, c.quota,
                        c.used, c.expiresAt, c.revokedAt) from EntryCode c where c.course = :course order by c.id desc""", CodeRow.class)
                .setParameter("course", courses.own(slug))
                .setFirstResult(first)
                .setMaxResults(count)
                .getResultList();
    }

    /** How many {@link #all} has. */
    public long count(String slug) {
        return em.createQuery("select count(c) from EntryCode c where c.course = :course", Long.class)
                .setParameter("course", courses.own(slug))
                .getSingleResult();
    }

    /** Nobody else gets in with this code; whoever got in stays. */
    public void revoke(long codeId) {
        var code = held(codeId);
        courses.own(code.course().getSlug());
        code.revoke();
    }

    /**
     * The course a code leads to, without using it.
     *
     * @param address where the request came from, for the rate limit
     * @throws WrongCode when there is none
     */
    @PermitAll
    public Course course(String typed, String address) {
        return find(typed, address).course();
    }

    /**
     * Lets the caller into the course of a code. Whoever is on it already uses nothing up.
     *
     * @param address where the request came from, for the rate limit
     * @return the course's slug
     * @throws WrongCode when there is no such code
     */
    @RolesAllowed(Role.Names.LEARNER)
    public String use(String typed, String address) {
        var code = held(find(typed, address).id());
        var course = code.course();
        if (course.getStatus() != CourseStatus.PUBLISHED) {
            throw new Refusal("enrolment.course_closed");
        }
        if (!isOn(course) && !wasUsed(code)) {
            code.use(Instant.now());
            em.persist(new CodeUse(code, em.getReference(Person.class, caller.id())));
        }
        places.give(caller.id(), course);
        return course.getSlug();
    }

    private boolean isOn(Course course) {
        return places.find(caller.id(), course)
                .filter(place -> place.getStatus() != Status.WITHDRAWN)
                .isPresent();
    }

    private boolean wasUsed(EntryCode code) {
        return em.createQuery(
                        "select count(u) > 0 from CodeUse u where u.code = :code and u.learner.id = :me", Boolean.class)
                .setParameter("code", code)
                .setParameter("me", caller.id())
                .getSingleResult();
    }

    private EntryCode held(long id) {
        return Optional.ofNullable(em.find(EntryCode.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
    }

    private record Found(long id, Course course) {}

    private Found find(String typed, String address) {
        var me = caller.is(Role.LEARNER) ? caller.id() : null;
        refuseTooMany(me, address);
        var found = em.createQuery(
                        "select c.id, k from EntryCode c join c.course k where c.code = :code", Object[].class)
                .setParameter("code", EntryCode.normal(typed))
                .getResultList();
        if (found.isEmpty()) {
            em.persist(new CodeMiss(address, me));
            throw new WrongCode();
        }
        return new Found((Long) found.get(0)[0], (Course) found.get(0)[1]);
    }

    private void refuseTooMany(@Nullable Long me, String address) {
        var missed = em.createQuery("""
                        select count(case when m.address = :address then 1 end), count(case when m.personId = :me then 1 end)
                        from CodeMiss m where m.missedAt > :since and (m.address = :address or m.personId = :me)""", Object[].class)
                .setParameter("address", address)
                .setParameter("me", me == null ? 0L : me)
                .setParameter("since", Instant.now().minus(WINDOW))
                .getSingleResult();
        if ((Long) missed[0] >= MISSES_PER_ADDRESS || (Long) missed[1] >= MISSES_PER_PERSON) {
            throw new Refusal("admission.code_too_often", WINDOW.toMinutes());
        }
    }
}
