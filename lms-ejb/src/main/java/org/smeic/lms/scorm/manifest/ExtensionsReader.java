package org.smeic.lms.scorm.manifest;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.smeic.lms.scorm.sequencing.CompletionThreshold;
import org.smeic.lms.scorm.sequencing.HiddenControl;
import org.smeic.lms.scorm.sequencing.SharedData;

/** Reads what ADL adds to an item itself, outside of its sequencing (CAM 3.4.1.16 to 3.4.1.21, 5.2.1). */
final class ExtensionsReader {

    private final Notes notes;
    private final Values values;

    ExtensionsReader(Notes notes) {
        this.notes = notes;
        this.values = new Values(notes);
    }

    /** The 4th Edition writes attributes, those before it the measure alone, which then decides. */
    CompletionThreshold completion(Element activity) {
        return activity.first("completionthreshold")
                .map(threshold -> {
                    var text = values.number(threshold, threshold.name(), threshold.text(), 0, 1);
                    return new CompletionThreshold(
                            values.truth(threshold, "completedbymeasure", text.isPresent()),
                            values.number(threshold, "minprogressmeasure", 0, 1, text.orElse(1)),
                            values.number(threshold, "progressweight", 0, 1, 1));
                })
                .orElse(CompletionThreshold.DEFAULT);
    }

    List<SharedData> sharedData(Element activity) {
        List<SharedData> read = new ArrayList<>();
        Set<String> targets = new HashSet<>();
        for (var map : activity.first("data").map(d -> d.all("map")).orElse(List.of())) {
            var target = map.identifier("targetid");
            if (target.isEmpty()) {
                notes.add("map_without_target", map.line());
            } else if (targets.add(target)) {
                var reads = values.truth(map, "readshareddata", true);
                read.add(new SharedData(target, reads, values.truth(map, "writeshareddata", true)));
            } else {
                notes.add("map_twice", map.line(), target);
            }
        }
        return read;
    }

    Set<HiddenControl> hiddenControls(Element activity) {
        var hidden = EnumSet.noneOf(HiddenControl.class);
        activity.first("presentation")
                .flatMap(p -> p.first("navigationinterface"))
                .map(n -> n.all("hidelmsui"))
                .orElse(List.of())
                .forEach(element -> Stream.of(HiddenControl.values())
                        .filter(c -> c.name().replace("_", "").equalsIgnoreCase(element.text()))
                        .findFirst()
                        .ifPresentOrElse(hidden::add, () -> values.ignored(element, "hideLMSUI", element.text())));
        return hidden;
    }
}
