package org.smeic.lms.scorm.manifest;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A node of the organisation. One with a launch is delivered to the learner, one without groups its children.
 *
 * @param identifier unique in the manifest
 * @param line of the manifest where it stands, from 1
 * @param children in their order
 */
public record Item(
        String identifier,
        String title,
        boolean visible,
        @Nullable Launch launch,
        Rules12 rules,
        int line,
        List<Item> children) {

    public Item {
        children = List.copyOf(children);
    }

    /** This item and all below it, in the order of the table of contents. */
    public Stream<Item> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Item::all));
    }
}
