package org.smeic.lms.admission;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.smeic.lms.enrolment.QuotaSeats;
import org.smeic.lms.identity.Caller;
import org.smeic.lms.identity.Role;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.shared.Refusal;

/** What the caller is nominated for. */
@Stateless
@RolesAllowed(Role.Names.LEARNER)
public class MyNominations {

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    QuotaSeats seats;

    @Inject
    NominationDesk desk;

    /** The last first. */
    public List<MyNomination> all(int first, int count) {
        return em.createQuery("""
                        select new org.smeic.lms.admission.MyNomination(o.id, c.slug, c.facts.title, c.facts.language,
                        o.startsAt, o.endsAt, o.zone, b.name, n.reason, n.state, n.answerUntil)
                        from Nomination n join n.offering o join o.course c join n.nominatedBy b
                        where n.learner.id = :me order by n.id desc""", MyNomination.class)
                .setParameter("me", caller.id())
                .setFirstResult(first)
                .setMaxResults(count)
                .getResultList();
    }

    /** How many {@link #all} has. */
    public long count() {
        return em.createQuery("select count(n) from Nomination n where n.learner.id = :me", Long.class)
                .setParameter("me", caller.id())
                .getSingleResult();
    }

    /**
     * The caller takes the seat that is held for them, and is on the course.
     *
     * @throws Refusal {@code admission.nomination_over} when none is held any more
     */
    public void accept(long offeringId) {
        desk.accept(mine(offeringId));
    }

    /**
     * The caller does not come; the seat goes to the next in reserve.
     *
     * @throws Refusal {@code admission.nomination_over}
     */
    public void decline(long offeringId) {
        desk.decline(mine(offeringId));
    }

    private Nomination mine(long offeringId) {
        return desk.find(seats.held(offeringId), caller.id()).orElseThrow(NotFound::new);
    }
}
