package org.smeic.lms.admission;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.smeic.lms.catalog.Courses;
import org.smeic.lms.enrolment.EntryPolicies;
import org.smeic.lms.enrolment.EntryTerms;
import org.smeic.lms.identity.Person;
import org.smeic.lms.identity.Role;
import org.smeic.lms.shared.Refusal;

/** How one gets into the courses of the calling instructor. */
@Stateless
@RolesAllowed(Role.Names.INSTRUCTOR)
public class Admissions {

    @PersistenceContext
    EntityManager em;

    @Inject
    Courses courses;

    @Inject
    EntryPolicies policies;

    /** The way in and how long the access lasts. */
    public EntryTerms entry(String slug) {
        return policies.of(courses.own(slug).getId());
    }

    /** How requests are decided; by the owner where nothing was said. */
    public ApprovalTerms approval(String slug) {
        return Optional.ofNullable(em.find(ApprovalRule.class, courses.own(slug).getId()))
                .map(ApprovalRule::terms)
                .orElse(ApprovalTerms.OWNER);
    }

    /**
     * Other terms. Requests that are open go on as they were asked.
     *
     * @throws Refusal {@code admission.named_unknown} when nobody has the login of the one who is to decide
     */
    public void settle(String slug, EntryTerms entry, ApprovalTerms approval) {
        policies.set(slug, entry);
        var courseId = courses.own(slug).getId();
        // The course's row is held since the terms were set.
        var rule = em.find(ApprovalRule.class, courseId);
        if (rule == null) {
            rule = new ApprovalRule(courseId);
            em.persist(rule);
        }
        rule.become(approval, approval.first() == Decider.NAMED ? named(approval.named()) : null);
    }

    private Person named(String login) {
        return Deciders.byLogin(em, login)
                .filter(person -> !person.isDisabled())
                .orElseThrow(() -> new Refusal("admission.named_unknown"));
    }
}
