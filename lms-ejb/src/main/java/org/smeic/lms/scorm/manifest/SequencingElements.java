package org.smeic.lms.scorm.manifest;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The parts of an activity's sequencing: its own, and from the collection it refers to those it does not have itself
 * (CAM 5.1.1: merged element by element, never within one).
 */
final class SequencingElements {

    /** The reusable definitions of a manifest and of the manifests inside it ({@code imsss:sequencingCollection}). */
    static final class Collections {

        private final Notes notes;
        private final Map<String, Element> byIdentifier = new HashMap<>();

        Collections(Element manifest, Notes notes) {
            this.notes = notes;
            collect(manifest);
        }

        private void collect(Element manifest) {
            for (var collection : manifest.all("sequencingcollection")) {
                for (var sequencing : collection.all("sequencing")) {
                    var id = sequencing.identifier("id");
                    if (byIdentifier.putIfAbsent(id, sequencing) != null) {
                        notes.add("sequencing_twice", sequencing.line(), id);
                    }
                }
            }
            manifest.all("manifest").forEach(this::collect);
        }

        /** The parts of an item or organization. */
        SequencingElements of(Element activity) {
            var parts = new SequencingElements();
            var all = activity.all("sequencing");
            all.stream().skip(1).forEach(more -> notes.add("sequencing_again", more.line()));
            if (!all.isEmpty()) {
                var own = all.get(0);
                parts.take(own);
                var reference = own.identifier("idref");
                var shared = byIdentifier.get(reference);
                if (shared != null) {
                    parts.take(shared);
                } else if (!reference.isEmpty()) {
                    notes.add("sequencing_unknown", own.line(), reference);
                }
            }
            return parts;
        }
    }

    private final Map<String, Element> parts = new HashMap<>();

    private SequencingElements() {}

    private void take(Element sequencing) {
        sequencing.children().forEach(part -> parts.putIfAbsent(key(part), part));
    }

    /** ADL and IMS both have {@code objectives}, all else has a name of its own. */
    private static String key(Element part) {
        return part.isAdlSequencing() && part.name().equals("objectives") ? "adlseq:objectives" : part.name();
    }

    Optional<Element> first(String name) {
        return Optional.ofNullable(parts.get(name));
    }
}
