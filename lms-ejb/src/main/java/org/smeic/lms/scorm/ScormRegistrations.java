package org.smeic.lms.scorm;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.smeic.lms.identity.Caller;
import org.smeic.lms.identity.Role;
import org.smeic.lms.identity.Secrets;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.shared.Refusal;

/** Packages for learners of other systems: who registers one has the attempt, and nobody else. */
@Stateless
@RolesAllowed(Role.Names.INSTRUCTOR)
public class ScormRegistrations {

    private static final int MOST_NAME = 255;

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Registrations registrations;

    @Inject
    CommitJournal journal;

    @Inject
    Replay replay;

    /**
     * Begins an attempt.
     *
     * @param learnerId as the other system knows the learner, 1 to 255 characters
     * @param learnerName as the SCO is told it; empty for the id
     * @throws NotFound when the caller has no such package
     * @throws Refusal {@code scorm.learner_missing} when nobody is named
     */
    public long create(long packageId, String learnerId, String learnerName) {
        var id = learnerId.strip();
        var name = learnerName.isBlank() ? id : learnerName.strip();
        if (id.isEmpty() || id.length() > MOST_NAME || name.length() > MOST_NAME) {
            throw new Refusal("scorm.learner_missing", MOST_NAME);
        }
        var scormPackage = Optional.ofNullable(em.find(ScormPackage.class, packageId))
                .filter(p -> p.isOwnedBy(caller.id()))
                .orElseThrow(NotFound::new);
        var attempt = new ScormAttempt(scormPackage, caller.id(), id, name);
        em.persist(attempt);
        return attempt.id();
    }

    /** The token of an address that opens the attempt's player once, within a quarter of an hour. */
    public String launch(long registrationId) {
        var token = Secrets.fresh();
        em.persist(new ScormVisit(Secrets.hash(token), attempt(registrationId), true));
        return token;
    }

    /** What was reached so far. */
    public AttemptResult result(long registrationId) {
        var attempt = attempt(registrationId);
        replay.settle(List.of(attempt));
        var registration = registrations.seen(attempt, activity -> false, registrations.commons(List.of(attempt)));
        return AttemptResult.of(attempt, registration, states(attempt));
    }

    /** What came in and was not applied. */
    public List<KeptAside> aside(long registrationId) {
        var attempt = attempt(registrationId);
        replay.settle(List.of(attempt));
        return journal.aside(attempt);
    }

    /** Forgets the attempt and everything in it. */
    public void delete(long registrationId) {
        erase(alone(attempt(registrationId)));
    }

    /**
     * Forgets a package with its registrations; its files stay with whatever else uses them.
     *
     * @throws NotFound when the caller has no such package
     * @throws Refusal {@code scorm.package_in_use} when learners of a course have begun it
     */
    public void deletePackage(long packageId) {
        var scormPackage = Optional.ofNullable(em.find(ScormPackage.class, packageId))
                .filter(p -> p.isOwnedBy(caller.id()))
                .orElseThrow(NotFound::new);
        var attempts = em.createQuery(
                        "select a from ScormAttempt a where a.scormPackage = :package", ScormAttempt.class)
                .setParameter("package", scormPackage)
                .getResultList();
        var lessons = em.createQuery(
                        "select count(l) from Lesson l where l.kind = org.smeic.lms.catalog.LessonKind.SCORM and l.activityId = :package",
                        Long.class)
                .setParameter("package", packageId)
                .getSingleResult();
        if (lessons > 0 || attempts.stream().anyMatch(a -> a.enrolmentId() != null)) {
            throw new Refusal("scorm.package_in_use", scormPackage.getTitle());
        }
        attempts.forEach(attempt -> erase(alone(attempt)));
        em.remove(scormPackage);
    }

    private void erase(ScormAttempt attempt) {
        for (var owned : new String[] {
            "ScormCommit c where c.key.launchId in (select l.id from ScormLaunch l where l.state.attempt = :attempt)",
            "ScormLaunch l where l.state.id in (select s.id from ScormItemState s where s.attempt = :attempt)",
            "ScormItemState s where s.attempt = :attempt",
            "ScormVisit v where v.attempt = :attempt"
        }) {
            em.createQuery("delete from " + owned)
                    .setParameter("attempt", attempt)
                    .executeUpdate();
        }
        em.remove(attempt);
        em.flush();
        forgetLearner(attempt);
    }

    /** What a learner keeps across packages goes with their last registration. */
    private void forgetLearner(ScormAttempt attempt) {
        var left = em.createQuery(
                        "select count(a) from ScormAttempt a where a.ownerId = :owner and a.externalId = :learner",
                        Long.class)
                .setParameter("owner", attempt.ownerId())
                .setParameter("learner", attempt.externalId())
                .getSingleResult();
        if (left == 0) {
            Optional.ofNullable(em.find(ScormLearner.class, attempt.learnerKey()))
                    .ifPresent(em::remove);
        }
    }

    /** The attempt to itself: a commit under way is waited for, in the order of {@link Replay}. */
    private ScormAttempt alone(ScormAttempt attempt) {
        replay.writing(attempt).forEach(em::detach);
        em.createQuery("select s from ScormItemState s where s.attempt = :attempt order by s.id", ScormItemState.class)
                .setParameter("attempt", attempt)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .forEach(em::detach);
        em.refresh(attempt, LockModeType.PESSIMISTIC_WRITE);
        return attempt;
    }

    private ScormAttempt attempt(long registrationId) {
        return Optional.ofNullable(em.find(ScormAttempt.class, registrationId))
                .filter(a -> a.isOwnedBy(caller.id()))
                .orElseThrow(NotFound::new);
    }

    private Map<String, ScormItemState> states(ScormAttempt attempt) {
        return em.createQuery(
                        "select s from ScormItemState s join fetch s.item where s.attempt = :attempt",
                        ScormItemState.class)
                .setParameter("attempt", attempt)
                .getResultStream()
                .collect(Collectors.toMap(s -> s.item().identifier(), Function.identity()));
    }
}
