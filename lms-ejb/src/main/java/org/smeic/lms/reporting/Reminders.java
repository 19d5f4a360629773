package org.smeic.lms.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.smeic.lms.identity.Caller;
import org.smeic.lms.identity.Person;
import org.smeic.lms.identity.Role;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.shared.Refusal;

/** A kind word to someone who may need a hand, as they want to be told; never twice in seven days. */
@Stateless
@RolesAllowed({Role.Names.COORDINATOR, Role.Names.INSTRUCTOR})
public class Reminders {

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    OwnNeeds needs;

    @Inject
    Event<ReminderSent> reminders;

    /**
     * Writes to someone.
     *
     * @param id as in the row of the list
     * @return the name of who is written to
     * @throws NotFound for a row the caller does not see
     * @throws Refusal {@code reporting.not_needed} when they got on meanwhile, {@code reporting.reminded} when someone wrote
     *     to them within seven days
     */
    public String remind(Need need, long id) {
        var now = Instant.now();
        var found = need.isOfCurricula() ? needs.ofJourney(id, now) : needs.ofEnrolment(need, id, now);
        // Two who write at once wait for each other here.
        var learner = Objects.requireNonNull(
                em.find(Person.class, found.learner().getId(), LockModeType.PESSIMISTIC_WRITE), "learner");
        if (last(learner).filter(at -> at.isAfter(now.minus(Reminder.REST))).isPresent()) {
            throw new Refusal("reporting.reminded", learner.getName());
        }
        em.persist(new Reminder(learner.getId(), caller.id(), need, found.slug()));
        var sender = Objects.requireNonNull(em.find(Person.class, caller.id()), "sender");
        var link = (need.isOfCurricula() ? "/curricula/" : "/learn/") + found.slug();
        reminders.fire(new ReminderSent(learner.getId(), need, sender.getName(), found.title(), link, found.at()));
        return learner.getName();
    }

    private Optional<Instant> last(Person learner) {
        return Optional.ofNullable(
                em.createQuery("select max(r.sentAt) from Reminder r where r.learnerId = :learner", Instant.class)
                        .setParameter("learner", learner.getId())
                        .getSingleResult());
    }
}
