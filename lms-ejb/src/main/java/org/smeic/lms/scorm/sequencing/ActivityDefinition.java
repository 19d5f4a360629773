package org.smeic.lms.scorm.sequencing;

import java.util.List;
import java.util.stream.Stream;

/**
 * A node of the organisation with everything the manifest says of its sequencing, defaults filled in.
 *
 * @param identifier of the item, unique in the tree
 * @param visible whether a table of contents names it
 * @param line of the manifest where it stands, from 1; 0 when it stands in none
 * @param children in their order, empty for a leaf
 */
public record ActivityDefinition(
        String identifier,
        String title,
        boolean visible,
        int line,
        Sequencing sequencing,
        List<ActivityDefinition> children) {

    public ActivityDefinition {
        children = List.copyOf(children);
    }

    ActivityDefinition with(Sequencing other) {
        return new ActivityDefinition(identifier, title, visible, line, other, children);
    }

    /** Whether it is delivered itself and not its children. */
    public boolean isLeaf() {
        return children.isEmpty();
    }

    /** This activity and all below it, in the order of the manifest. */
    public Stream<ActivityDefinition> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(ActivityDefinition::all));
    }
}
