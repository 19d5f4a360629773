package org.smeic.lms.scorm;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.enrolment.Enrolments;
import org.smeic.lms.enrolment.Place;
import org.smeic.lms.identity.Role;
import org.smeic.lms.scorm.sequencing.NavigationRequest;
import org.smeic.lms.shared.NotFound;

/** A learner's way through the package of a lesson. */
@Stateless
@RolesAllowed(Role.Names.LEARNER)
public class ScormPlayer {

    @PersistenceContext
    EntityManager em;

    @Inject
    Enrolments enrolments;

    @Inject
    Guide guide;

    /**
     * The caller comes to the lesson: what waits is opened, a session that was suspended or cut off goes on, else one
     * starts.
     *
     * @throws NotFound when there is no such lesson
     */
    public ScormLaunched arrive(long lessonId) {
        return guide.arrive(attempt(enrolments.place(lessonId)));
    }

    /** How it stands, without a step. */
    public ScormLaunched look(long lessonId) {
        return guide.look(attempt(enrolments.place(lessonId)));
    }

    /**
     * A step.
     *
     * @param launchId of the launch that the caller's page shows
     * @param request null for what the content has asked for when it ended
     * @throws org.smeic.lms.shared.Refusal {@code scorm.elsewhere} when another window was opened since, {@code
     *     scorm.locked} when the request is not valid now
     */
    public ScormLaunched navigate(long lessonId, long launchId, @Nullable NavigationRequest request) {
        return guide.navigate(attempt(enrolments.place(lessonId)), launchId, request);
    }

    private ScormAttempt attempt(Place place) {
        return em.createQuery("""
                        select a from ScormAttempt a
                        where a.enrolmentId = :enrolment and a.lessonId = :lesson order by a.number desc""", ScormAttempt.class)
                .setParameter("enrolment", place.enrolmentId())
                .setParameter("lesson", place.lessonId())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> begin(place));
    }

    private ScormAttempt begin(Place place) {
        var scormPackage = Optional.ofNullable(em.find(ScormPackage.class, place.activityId()))
                .orElseThrow(NotFound::new);
        var attempt = new ScormAttempt(scormPackage, place);
        em.persist(attempt);
        return attempt;
    }
}
