package org.smeic.lms.scorm.manifest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.smeic.lms.scorm.sequencing.ObjectiveMap;
import org.smeic.lms.scorm.sequencing.ObjectiveMap.Part;

/**
 * Reads what one objective exchanges with global ones: {@code imsss:mapInfo} and {@code adlseq:mapInfo} of the same target
 * become one map (CAM 5.1.7.4, 5.2.3). A value is read from one target at most and written by one objective of an activity
 * at most; what is written down goes before what is only a default, then the first before the later.
 */
final class MapsReader {

    private static final Map<Part, String> IMS = new EnumMap<>(Map.of(
            Part.SATISFIED_STATUS, "satisfiedstatus",
            Part.NORMALIZED_MEASURE, "normalizedmeasure"));

    private static final Map<Part, String> ADL = new EnumMap<>(Map.of(
            Part.RAW_SCORE, "rawscore",
            Part.MIN_SCORE, "minscore",
            Part.MAX_SCORE, "maxscore",
            Part.COMPLETION_STATUS, "completionstatus",
            Part.PROGRESS_MEASURE, "progressmeasure"));

    /** What the two elements of one target say. */
    private static final class Target {
        final Set<Part> reads = EnumSet.noneOf(Part.class);
        final Set<Part> writes = EnumSet.noneOf(Part.class);
        final Set<Part> readsWritten = EnumSet.noneOf(Part.class);
        boolean ims;
        boolean adl;
    }

    private final Notes notes;
    private final Values values;
    /** Targets by what the objectives met before write there. */
    private final Map<Part, Set<String>> taken = new EnumMap<>(Part.class);

    /** For the objectives of one activity. */
    MapsReader(Notes notes) {
        this.notes = notes;
        this.values = new Values(notes);
    }

    /** @param elements of one objective, in their order */
    List<ObjectiveMap> read(List<Element> elements) {
        Map<String, Target> targets = new LinkedHashMap<>();
        for (var element : elements) {
            var name = element.identifier("targetobjectiveid");
            if (name.isEmpty()) {
                notes.add("map_without_target", element.line());
            } else {
                take(element, name, targets.computeIfAbsent(name, n -> new Target()));
            }
        }
        // Without a mapInfo of ADL its values are read too (4th Ed.), unless another target is named for them.
        targets.values().stream().filter(t -> !t.adl).forEach(t -> t.reads.addAll(ADL.keySet()));
        readOnce(List.copyOf(targets.values()));
        List<ObjectiveMap> maps = new ArrayList<>();
        targets.forEach((name, target) -> maps.add(new ObjectiveMap(name, target.reads, target.writes)));
        return maps;
    }

    private void take(Element element, String name, Target target) {
        var adl = element.isAdlSequencing();
        if (adl ? target.adl : target.ims) {
            notes.add("map_twice", element.line(), name);
            return;
        }
        target.adl |= adl;
        target.ims |= !adl;
        (adl ? ADL : IMS).forEach((part, word) -> {
            if (values.truth(element, "read" + word, true)) {
                target.reads.add(part);
                if (element.has("read" + word)) {
                    target.readsWritten.add(part);
                }
            }
            if (values.truth(element, "write" + word, false)) {
                if (taken.computeIfAbsent(part, p -> new HashSet<>()).add(name)) {
                    target.writes.add(part);
                } else {
                    notes.add("map_written_twice", element.line(), name);
                }
            }
        });
    }

    private static void readOnce(List<Target> targets) {
        for (var part : Part.values()) {
            var reader = targets.stream()
                    .filter(t -> t.readsWritten.contains(part))
                    .findFirst()
                    .or(() -> targets.stream()
                            .filter(t -> t.reads.contains(part) && (IMS.containsKey(part) ? t.ims : t.adl))
                            .findFirst())
                    .or(() ->
                            targets.stream().filter(t -> t.reads.contains(part)).findFirst());
            targets.stream()
                    .filter(t -> reader.isPresent() && t != reader.get())
                    .forEach(t -> t.reads.remove(part));
        }
    }
}
