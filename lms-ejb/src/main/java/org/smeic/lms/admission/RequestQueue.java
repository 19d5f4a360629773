package org.smeic.lms.admission;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.identity.Caller;
import org.smeic.lms.identity.Economy;
import org.smeic.lms.identity.Person;
import org.smeic.lms.identity.Role;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.shared.Refusal;

/**
 * Requests that wait for the caller, or for someone whose deputy they are. Open to every learner, for anyone may be a
 * deputy; whoever is asked nothing finds nothing.
 */
@Stateless
@RolesAllowed(Role.Names.LEARNER)
public class RequestQueue {

    /** How many can be decided at once. */
    public static final int AT_ONCE = 200;

    private static final int MOST_NOTE = 500;
    private static final String WAITS_FOR_ME = """
             from EntryRequest r join r.learner l join r.course c left join c.owner o left join r.named n
            where r.state = org.smeic.lms.admission.RequestState.ASKED and l.id <> :me and (
            (r.decider = org.smeic.lms.admission.Decider.OWNER and o.id in :people)
            or (r.decider = org.smeic.lms.admission.Decider.NAMED and n.id in :people)
            or (r.decider = org.smeic.lms.admission.Decider.COORDINATOR and :coordinates = true and l.economy in :economies))""";

    private static final String ROW = """
            select new org.smeic.lms.admission.RequestRow(r.id, l.name, l.economy, l.stakeholder, c.slug, c.facts.title,
            c.facts.language, r.reason, r.state, r.askedAt, r.decideAt, r.accepts, r.decidedAt)""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Deciders deciders;

    @Inject
    RequestDesk desk;

    /** What waits, the oldest first. */
    public List<RequestRow> waiting(int first, int count) {
        return mine(em.createQuery(ROW + WAITS_FOR_ME + " order by r.askedAt, r.id", RequestRow.class))
                .setFirstResult(first)
                .setMaxResults(count)
                .getResultList();
    }

    /** How many wait. */
    public long count() {
        return mine(em.createQuery("select count(r)" + WAITS_FOR_ME, Long.class))
                .getSingleResult();
    }

    /** What the caller decided and can still take back, the last first. */
    public List<RequestRow> undoable() {
        return em.createQuery(ROW + """
                         from EntryRequest r join r.learner l join r.course c
                        where r.decidedBy.id = :me and r.decidedAt > :since order by r.decidedAt desc, r.id""", RequestRow.class)
                .setParameter("me", caller.id())
                .setParameter("since", Instant.now().minus(EntryRequest.UNDO))
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    private <T> TypedQuery<T> mine(TypedQuery<T> query) {
        var voices = deciders.voices(caller.id());
        // A list in a query must not be empty.
        Collection<Economy> economies = voices.economies().isEmpty() ? EnumSet.of(Economy.AUS) : voices.economies();
        return query.setParameter("me", caller.id())
                .setParameter("people", voices.people())
                .setParameter("coordinates", !voices.economies().isEmpty())
                .setParameter("economies", economies);
    }

    /**
     * Decides on requests that wait for the caller; what others have decided meanwhile stays as it is.
     *
     * @param note up to 500 characters that the learner reads; null or empty for none
     * @return how many were decided
     * @throws NotFound when one does not wait for the caller
     */
    public int decide(Collection<Long> requestIds, boolean accept, @Nullable String note) {
        if (requestIds.size() > AT_ONCE) {
            throw new Refusal("admission.too_many_at_once", AT_ONCE);
        }
        var said = note == null || note.isBlank() ? null : note.strip();
        if (said != null && said.length() > MOST_NOTE) {
            throw new Refusal("admission.reason_long", MOST_NOTE);
        }
        var voices = deciders.voices(caller.id());
        var me = em.getReference(Person.class, caller.id());
        int decided = 0;
        // In one order, so that two who decide on the same never wait for each other.
        for (var id : new TreeSet<>(requestIds)) {
            var request = desk.held(id);
            if (!request.isOpen()) {
                continue;
            }
            if (!voices.mayDecide(request, deciders.owner(request.getCourse().getId()))) {
                throw new NotFound();
            }
            if (accept) {
                desk.accept(request, me, said);
            } else {
                desk.refuse(request, me, said);
            }
            decided++;
        }
        return decided;
    }

    /** Takes a decision of the caller back, within ten minutes. */
    public void undo(long requestId) {
        var request = desk.held(requestId);
        if (!request.wasDecidedBy(caller.id())) {
            throw new NotFound();
        }
        desk.undo(request);
    }
}
