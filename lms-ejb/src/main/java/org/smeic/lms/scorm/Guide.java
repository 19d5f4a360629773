package org.smeic.lms.scorm;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.identity.Secrets;
import org.smeic.lms.scorm.ScormItemState.Phase;
import org.smeic.lms.scorm.runtime.Session;
import org.smeic.lms.scorm.sequencing.Activity;
import org.smeic.lms.scorm.sequencing.NavigationRequest;
import org.smeic.lms.scorm.sequencing.Outcome;
import org.smeic.lms.scorm.sequencing.Tracking;
import org.smeic.lms.shared.Refusal;

/** Leads a learner through an attempt: every edition by the same sequencer, 1.2 as a tree without rules. */
@Dependent
class Guide {

    @PersistenceContext
    EntityManager em;

    @Inject
    Registrations registrations;

    @Inject
    Sessions2004 sessions2004;

    @Inject
    Definitions definitions;

    @Inject
    Standings standings;

    @Inject
    Replay replay;

    /** As {@link #arrive}, and whoever has finished begins again. */
    ScormLaunched arriveToStart(ScormAttempt attempt) {
        var there = arrive(attempt);
        return there.ended() && !there.isOpen()
                ? navigate(attempt, there.launchId(), NavigationRequest.of(NavigationRequest.Kind.START))
                : there;
    }

    /** The learner comes: an item that waits is opened, a session that was cut off goes on, else one starts. */
    ScormLaunched arrive(ScormAttempt attempt) {
        var walk = alone(attempt);
        var wish = attempt.wish();
        if (wish.isPresent()) {
            // The line was cut before what the SCO had asked for could happen.
            grant(walk, wish.get());
        }
        var current = walk.tree().current();
        var state = walk.state(current);
        if (state != null
                && state.phase() == Phase.WAITING
                && Objects.requireNonNull(current).isActive()) {
            return open(walk, state);
        }
        if (state != null && state.phase() == Phase.OVER && walk.isLeftToChoice()) {
            return step(walk, NavigationRequest.of(NavigationRequest.Kind.EXIT));
        }
        if (current != null && !current.isActive()) {
            return View.of(walk, null);
        }
        if (current == null && walk.tree().suspended() == null && (walk.isLeftToChoice() || walk.isDone())) {
            // Whoever has finished looks back before they begin again.
            return View.of(walk, null);
        }
        takeAway(walk);
        return launch(walk);
    }

    /** Going on is no step to remember: where the learner is, an earlier one has led. */
    private ScormLaunched launch(Walk walk) {
        var starts = walk.tree().current() == null && walk.tree().suspended() == null;
        var outcome = walk.registration().launch();
        if (starts) {
            walk.attempt().stepped(LastStep.of(NavigationRequest.of(NavigationRequest.Kind.START), outcome));
        }
        return settle(walk, outcome);
    }

    /** How it stands, without a step. */
    ScormLaunched look(ScormAttempt attempt) {
        return View.of(walk(attempt), null);
    }

    /**
     * A step.
     *
     * @param launchId of the page that asks
     * @param request null for what the open SCO has asked for when it ended; if it asked for nothing, nothing happens
     * @throws Refusal {@code scorm.elsewhere} when the package was opened in another window since, {@code scorm.locked}
     *     when the request is not valid now
     */
    ScormLaunched navigate(ScormAttempt attempt, long launchId, @Nullable NavigationRequest request) {
        var walk = alone(attempt);
        if (Objects.requireNonNullElse(attempt.launchId(), 0L) != launchId) {
            throw new Refusal("scorm.elsewhere");
        }
        var wanted = Optional.ofNullable(request).or(attempt::wish);
        if (wanted.isEmpty()) {
            return View.of(walk, null);
        }
        if (request != null
                && request.kind() != NavigationRequest.Kind.START
                && !walk.registration().offers(request)) {
            throw new Refusal("scorm.locked");
        }
        takeAway(walk);
        if (wanted.get().kind() == NavigationRequest.Kind.START) {
            return launch(walk);
        }
        return request == null ? grant(walk, wanted.get()) : step(walk, wanted.get());
    }

    /** What a SCO wishes may be impossible; then it is forgotten, and the learner goes on by themselves. */
    private ScormLaunched grant(Walk walk, NavigationRequest wish) {
        walk.attempt().wishFor(null);
        var outcome = walk.registration().navigate(wish);
        walk.attempt().stepped(LastStep.of(wish, outcome));
        return outcome.kind() == Outcome.Kind.REFUSED ? View.of(walk, null) : settle(walk, outcome);
    }

    private ScormLaunched step(Walk walk, NavigationRequest request) {
        walk.attempt().wishFor(null);
        var outcome = walk.registration().navigate(request);
        if (outcome.kind() == Outcome.Kind.REFUSED) {
            throw new Refusal("scorm.locked");
        }
        walk.attempt().stepped(LastStep.of(request, outcome));
        return settle(walk, outcome);
    }

    private ScormLaunched settle(Walk walk, Outcome outcome) {
        var delivered = outcome.delivered();
        var state = delivered == null ? null : deliver(walk, delivered, outcome.resumed());
        registrations.keep(walk.attempt(), walk.registration());
        return state == null ? View.of(walk, null) : open(walk, state);
    }

    private ScormItemState deliver(Walk walk, Activity activity, boolean resumed) {
        var state = Optional.ofNullable(walk.state(activity)).orElseGet(() -> begin(walk, activity));
        state.waits();
        if (!walk.isOf12()) {
            state.delivered(resumed);
            if (!state.item().isSco()) {
                Tracking.opened(activity);
            }
        } else if (!state.item().isSco() && !Session.isDone(state.status())) {
            // An asset counts as done from here on, for it never says so itself.
            state.become(state.session().opened());
            standings.report(walk.attempt());
        }
        return state;
    }

    private ScormItemState begin(Walk walk, Activity activity) {
        var id = definitions.of(walk.attempt().scormPackage()).items().get(activity.identifier());
        var state = new ScormItemState(walk.attempt(), em.getReference(ScormItem.class, id));
        em.persist(state);
        walk.begin(activity, state);
        return state;
    }

    private ScormLaunched open(Walk walk, ScormItemState state) {
        var token = Secrets.fresh();
        var launch = new ScormLaunch(Secrets.hash(token), state);
        em.persist(launch);
        walk.attempt().launchedBy(launch.id());
        return View.of(walk, new View.Opening(token, launch.id()));
    }

    /** Content that is taken away without having said that it ends has ended all the same (RTE 2.1.2). */
    private void takeAway(Walk walk) {
        var state = walk.state(walk.tree().current());
        if (state != null && state.phase() == Phase.RUNNING && !walk.isOf12()) {
            sessions2004.end(state, walk.registration());
        }
    }

    /** With the attempt to itself, for content of an earlier launch may still be storing. In the order of a commit. */
    private Walk alone(ScormAttempt attempt) {
        var writing = replay.writing(attempt);
        em.createQuery("select s from ScormItemState s where s.attempt = :attempt order by s.id", ScormItemState.class)
                .setParameter("attempt", attempt)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        em.refresh(attempt, LockModeType.PESSIMISTIC_WRITE);
        writing.forEach(replay::bring);
        return walk(attempt);
    }

    private Walk walk(ScormAttempt attempt) {
        var states = em.createQuery("""
                        select s from ScormItemState s join fetch s.item where s.attempt = :attempt""", ScormItemState.class)
                .setParameter("attempt", attempt)
                .getResultStream()
                .collect(Collectors.toMap(s -> s.item().identifier(), Function.identity()));
        var plan = definitions.of(attempt.scormPackage());
        return new Walk(attempt, registrations.of(attempt, Map.of(), Walk.closed(plan, states)), plan, states);
    }
}
