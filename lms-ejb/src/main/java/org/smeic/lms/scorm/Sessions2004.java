package org.smeic.lms.scorm;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.identity.Person;
import org.smeic.lms.scorm.ModelJson.Entry;
import org.smeic.lms.scorm.Opened.Start;
import org.smeic.lms.scorm.ScormItemState.Phase;
import org.smeic.lms.scorm.delivery.Content;
import org.smeic.lms.scorm.delivery.Registration;
import org.smeic.lms.scorm.delivery.Registration.ActivityData;
import org.smeic.lms.scorm.runtime.RuntimeData;
import org.smeic.lms.scorm.runtime.StoreAccess;
import org.smeic.lms.scorm.sequencing.Activity;
import org.smeic.lms.scorm.sequencing.NavigationRequest;
import org.smeic.lms.shared.NotFound;

/** Sessions with content of SCORM 2004. */
@Dependent
class Sessions2004 implements EditionSessions {

    @PersistenceContext
    EntityManager em;

    @Inject
    Registrations registrations;

    @Inject
    Definitions definitions;

    @Override
    public void begin(ScormLaunch launch) {
        var state = launch.state();
        state.keep(state.data().ended());
        var registration = registration(state);
        var item = state.item();
        var learner = state.attempt().learner(id -> em.find(Person.class, id));
        var initial = registration.initial(
                activity(registration, state),
                state.isResumed(),
                new Content(item.dataFromLms(), item.timeLimitAction()),
                learner.id(),
                learner.name());
        launch.startedFrom(initial);
        state.keep(new ActivityData(initial, state.data().time()));
    }

    @Override
    public Start start(ScormLaunch launch) {
        var state = launch.state();
        return new Start(
                state.data().values(),
                stores(state).stream().map(StoreAccess::letters).toList(),
                registration(state).requestValid());
    }

    @Override
    public List<List<String>> take(ScormLaunch launch, List<Entry> entries) {
        var state = launch.state();
        var data = new RuntimeData(state.data().values(), stores(state), Map.of());
        var refused = entries.stream().map(entry -> data.replay(entry.values())).toList();
        state.keep(new ActivityData(data.values(), state.data().time()));
        if (entries.stream().anyMatch(Entry::finish)) {
            finish(launch, data);
        }
        return refused;
    }

    private void finish(ScormLaunch launch, RuntimeData data) {
        var state = launch.state();
        var attempt = state.attempt();
        em.lock(attempt, LockModeType.PESSIMISTIC_WRITE);
        var registration = registrations.of(attempt, Map.of());
        var phase = state.phase();
        var activity = activity(registration, state);
        if (phase == Phase.RUNNING) {
            attempt.wishFor(end(state, registration, data, launch));
        } else if (phase == Phase.WAITING && activity.isActive()) {
            // Its page was left before its last words came; the next opening begins from them.
            end(state, registration, data, launch);
            state.waits();
        }
        registrations.keep(attempt, registration);
    }

    /** The content that runs is taken away without having said that it ends; what it had stored counts. */
    void end(ScormItemState state, Registration registration) {
        var launch = Optional.ofNullable(em.find(ScormLaunch.class, state.launchId()))
                .orElseThrow(NotFound::new);
        end(state, registration, new RuntimeData(state.data().values(), stores(state), Map.of()), launch);
    }

    private static @Nullable NavigationRequest end(
            ScormItemState state, Registration registration, RuntimeData data, ScormLaunch launch) {
        var activity = activity(registration, state);
        registration.load(activity, state.data());
        var wish = registration.end(activity, data, launch.initial());
        state.keep(registration.data(activity));
        state.stand(activity);
        state.isOver();
        launch.writesNoMore();
        return wish;
    }

    private List<StoreAccess> stores(ScormItemState state) {
        return definitions
                .of(state.attempt().scormPackage())
                .organization()
                .root()
                .all()
                .filter(a -> a.identifier().equals(state.item().identifier()))
                .flatMap(a -> a.sequencing().sharedData().stream())
                .map(s -> StoreAccess.of(s.read(), s.write()))
                .toList();
    }

    private Registration registration(ScormItemState state) {
        return registrations.of(state.attempt(), Map.of(state.item().identifier(), state.data()));
    }

    private static Activity activity(Registration registration, ScormItemState state) {
        return registration.tree().find(state.item().identifier()).orElseThrow(NotFound::new);
    }
}
