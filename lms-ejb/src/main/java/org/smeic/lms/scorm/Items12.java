package org.smeic.lms.scorm;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.scorm.sequencing.ActivityDefinition;
import org.smeic.lms.scorm.sequencing.ControlMode;
import org.smeic.lms.scorm.sequencing.Sequencing;

/**
 * The items of a SCORM 1.2 package as a tree to walk: whatever can be opened may be chosen, and leads on to the next.
 * 1.2 says nothing of sequencing; what came before an item is asked of its prerequisites.
 */
final class Items12 {

    /** Of the root, which is no item. */
    static final String ROOT = "";

    private static final Sequencing FREE =
            Sequencing.DEFAULT.with(new ControlMode(true, true, true, false, true, true, false, false));

    private Items12() {}

    static ActivityDefinition root(String title, List<ScormItem> items) {
        return new ActivityDefinition(ROOT, title, false, 0, FREE, children(null, items));
    }

    private static List<ActivityDefinition> children(@Nullable ScormItem parent, List<ScormItem> items) {
        List<ActivityDefinition> children = new ArrayList<>();
        for (var item : items) {
            if (Objects.equals(id(item.parent()), id(parent))) {
                add(item, children(item, items), children);
            }
        }
        return children;
    }

    private static @Nullable Long id(@Nullable ScormItem item) {
        return item == null ? null : item.id();
    }

    /** An item may open something and have children too: then it comes before them. */
    private static void add(ScormItem item, List<ActivityDefinition> below, List<ActivityDefinition> children) {
        if (item.isLaunchable()) {
            children.add(new ActivityDefinition(
                    item.identifier(), item.title(), item.isVisible(), item.line(), Sequencing.DEFAULT, List.of()));
            children.addAll(below);
        } else if (!below.isEmpty()) {
            children.add(new ActivityDefinition(
                    item.identifier(), item.title(), item.isVisible(), item.line(), FREE, below));
        }
    }
}
