package org.smeic.lms.scorm;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.identity.Secrets;
import org.smeic.lms.scorm.sequencing.NavigationRequest;
import org.smeic.lms.shared.NotFound;

/**
 * The way through a package for learners that another system has registered. Nobody is signed in here: the token alone
 * opens one attempt, and one that is unknown, used or over is told {@link NotFound}.
 */
@Stateless
@PermitAll
public class ScormVisits {

    @PersistenceContext
    EntityManager em;

    @Inject
    Guide guide;

    /** Uses up the token of a launch address; the one returned opens the same attempt for a day. */
    public String enter(String token) {
        var visit = visit(token, true);
        em.remove(visit);
        var lasting = Secrets.fresh();
        em.persist(new ScormVisit(Secrets.hash(lasting), visit.attempt(), false));
        return lasting;
    }

    /** As {@link ScormPlayer#arrive}, and whoever has finished begins again. */
    public ScormLaunched arrive(String token) {
        return guide.arriveToStart(visit(token, false).attempt());
    }

    /** As {@link ScormPlayer#look}. */
    public ScormLaunched look(String token) {
        return guide.look(visit(token, false).attempt());
    }

    /** As {@link ScormPlayer#navigate}. */
    public ScormLaunched navigate(String token, long launchId, @Nullable NavigationRequest request) {
        return guide.navigate(visit(token, false).attempt(), launchId, request);
    }

    private ScormVisit visit(String token, boolean once) {
        return em.createQuery("""
                        select v from ScormVisit v join fetch v.attempt
                        where v.tokenHash = :hash and v.once = :once and v.expiresAt > :now""", ScormVisit.class)
                .setParameter("hash", Secrets.hash(token))
                .setParameter("once", once)
                .setParameter("now", Instant.now())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
