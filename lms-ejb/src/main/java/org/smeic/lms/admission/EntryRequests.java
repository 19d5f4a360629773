package org.smeic.lms.admission;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.smeic.lms.catalog.Course;
import org.smeic.lms.catalog.CourseStatus;
import org.smeic.lms.catalog.Courses;
import org.smeic.lms.enrolment.EntryPolicies;
import org.smeic.lms.enrolment.EntryTerms;
import org.smeic.lms.enrolment.Places;
import org.smeic.lms.enrolment.Way;
import org.smeic.lms.identity.Caller;
import org.smeic.lms.identity.Person;
import org.smeic.lms.identity.Role;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.shared.Refusal;

/** A learner's side of requests. */
@Stateless
@RolesAllowed(Role.Names.LEARNER)
public class EntryRequests {

    private static final int MOST_REASON = 500;

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Courses courses;

    @Inject
    EntryPolicies policies;

    @Inject
    Places places;

    @Inject
    Deciders deciders;

    @Inject
    RequestDesk desk;

    /** How whoever looks gets into a course. */
    @PermitAll
    public MyEntry mine(String slug) {
        // One statement: the course itself is on the page already.
        var found = em.createQuery("""
                        select c, p.way, p.accessDays from Course c left join EntryPolicy p on p.courseId = c.id
                        where c.slug = :slug and c.status <> org.smeic.lms.catalog.CourseStatus.DRAFT""", Object[].class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
        var course = (Course) found[0];
        var terms = new EntryTerms(found[1] == null ? Way.OPEN : (Way) found[1], (Integer) found[2]);
        if (terms.way() == Way.OPEN || !caller.is(Role.LEARNER)) {
            return new MyEntry(
                    terms.way(), terms.accessDays(), false, asksReason(terms.way(), course), null, null, null);
        }
        var request = find(course);
        return new MyEntry(
                terms.way(),
                terms.accessDays(),
                places.mayEnter(caller.id(), course),
                asksReason(terms.way(), course),
                request.map(EntryRequest::getState).orElse(null),
                request.map(EntryRequest::getAskedAt).orElse(null),
                request.map(EntryRequest::getNote).orElse(null));
    }

    private boolean asksReason(Way way, Course course) {
        return way == Way.APPROVAL && rule(course).asksReason();
    }

    /**
     * Asks to be let in; asking again while it is open changes nothing.
     *
     * @param reason up to 500 characters
     * @throws Refusal {@code admission.reason_missing}, {@code admission.reason_long}, {@code admission.not_by_request},
     *     {@code enrolment.course_closed}
     */
    public void ask(String slug, String reason) {
        var course = courses.get(slug);
        if (course.getStatus() != CourseStatus.PUBLISHED) {
            throw new Refusal("enrolment.course_closed");
        }
        // Two at once wait here for each other, and the second finds what the first has asked.
        var me = Optional.ofNullable(em.find(Person.class, caller.id(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
        if (policies.of(course.getId()).way() != Way.APPROVAL || places.mayEnter(me.getId(), course)) {
            throw new Refusal("admission.not_by_request");
        }
        var request = find(course).orElseGet(() -> fresh(me, course));
        if (request.isOpen()) {
            return;
        }
        var rule = rule(course);
        request.ask(reason(reason, rule), first(rule, me), rule);
        em.flush();
        desk.tell(request, false);
    }

    private EntryRequest fresh(Person me, Course course) {
        var request = new EntryRequest(me, course);
        em.persist(request);
        return request;
    }

    private static String reason(String reason, ApprovalRule rule) {
        var said = reason.strip();
        if (said.isEmpty() && rule.asksReason()) {
            throw new Refusal("admission.reason_missing");
        }
        if (said.length() > MOST_REASON) {
            throw new Refusal("admission.reason_long", MOST_REASON);
        }
        return said;
    }

    /** Where there is nobody to decide first, the owner does. */
    private Decider first(ApprovalRule rule, Person me) {
        var named = rule.named();
        return switch (rule.first()) {
            case COORDINATOR -> deciders.coordinators(me).isEmpty() ? Decider.OWNER : Decider.COORDINATOR;
            case NAMED ->
                named == null || named.isDisabled() || named.getId().equals(me.getId()) ? Decider.OWNER : Decider.NAMED;
            case OWNER -> Decider.OWNER;
        };
    }

    /** The caller does not want to be let in any more. */
    public void takeBack(String slug) {
        var request =
                desk.held(find(courses.get(slug)).orElseThrow(NotFound::new).getId());
        if (request.isOpen()) {
            request.end(RequestState.TAKEN_BACK, null, null);
        }
    }

    private Optional<EntryRequest> find(Course course) {
        return em.createQuery(
                        "select r from EntryRequest r where r.learner.id = :learner and r.course = :course",
                        EntryRequest.class)
                .setParameter("learner", caller.id())
                .setParameter("course", course)
                .getResultStream()
                .findFirst();
    }

    private ApprovalRule rule(Course course) {
        return Optional.ofNullable(em.find(ApprovalRule.class, course.getId()))
                .orElseGet(() -> new ApprovalRule(course.getId()));
    }
}
