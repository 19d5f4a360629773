package org.smeic.lms.scorm;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.scorm.sequencing.HiddenControl;
import org.smeic.lms.scorm.sequencing.ValidRequests;

/** A step's result as the player shows it. */
final class View {

    /** An item that was just opened. */
    record Opening(String token, long launchId) {}

    private final Walk walk;
    private final ValidRequests valid;
    private final Locks locks;

    private View(Walk walk) {
        this.walk = walk;
        this.locks = new Locks(walk);
        this.valid = walk.registration().validRequests();
    }

    static ScormLaunched of(Walk walk, @Nullable Opening opening) {
        var view = new View(walk);
        var latest = walk.attempt().launchId();
        return new ScormLaunched(
                opening == null ? null : opening.token(),
                latest == null ? 0 : latest,
                walk.attempt().scormPackage().getTitle(),
                view.items(),
                view.controls(opening != null),
                view.isEnded(),
                walk.isDone(),
                walk.reached(),
                walk.seconds());
    }

    /** A package that was never begun, and leaves it to the learner where, has not ended. */
    private boolean isEnded() {
        var tree = walk.tree();
        return tree.current() == null
                && (!walk.isLeftToChoice()
                        || tree.suspended() != null
                        || tree.root().attemptCount() > 0);
    }

    private Set<Control> controls(boolean open) {
        var controls = EnumSet.noneOf(Control.class);
        if (walk.tree().current() == null) {
            controls.add(Control.START);
            return controls;
        }
        add(controls, Control.CONTINUE, valid.goOn(), HiddenControl.CONTINUE);
        add(controls, Control.PREVIOUS, valid.back(), HiddenControl.PREVIOUS);
        add(controls, Control.SUSPEND_ALL, open || valid.suspend(), HiddenControl.SUSPEND_ALL);
        add(controls, Control.EXIT_ALL, true, HiddenControl.EXIT_ALL);
        return controls;
    }

    private void add(Set<Control> controls, Control control, boolean possible, HiddenControl hidden) {
        if (possible && !valid.hidden().contains(hidden)) {
            controls.add(control);
        }
    }

    private List<TocItem> items() {
        return valid.contents().stream()
                .filter(ValidRequests.Entry::visible)
                .map(this::item)
                .toList();
    }

    private TocItem item(ValidRequests.Entry entry) {
        var activity = entry.activity();
        return new TocItem(
                activity.identifier(),
                activity.definition().title(),
                walk.isOf12() ? entry.depth() - 1 : entry.depth(),
                activity.isLeaf(),
                entry.selectable() ? null : locks.of(activity).orElse(null),
                walk.status(activity),
                Optional.ofNullable(walk.state(activity))
                        .map(ScormItemState::score)
                        .orElse(null),
                entry.current());
    }
}
