package org.smeic.lms.scorm.manifest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.scorm.sequencing.ObjectiveDefinition;

/** Reads the objectives of one activity (CAM 5.1.7), the primary one first, with ADL's additions to each. */
final class ObjectivesReader {

    private final Notes notes;
    private final Values values;
    private final MapsReader maps;
    private final Set<String> identifiers = new HashSet<>();
    private boolean primaryFound;

    ObjectivesReader(Notes notes) {
        this.notes = notes;
        this.values = new Values(notes);
        this.maps = new MapsReader(notes);
    }

    /**
     * @param objectives {@code imsss:objectives}
     * @param additions {@code adlseq:objectives}
     */
    List<ObjectiveDefinition> read(Optional<Element> objectives, Optional<Element> additions) {
        var more = byIdentifier(additions);
        List<ObjectiveDefinition> read = new ArrayList<>();
        for (var element : objectives.map(Element::children).orElse(List.of())) {
            var primary = element.name().equals("primaryobjective");
            if ((primary || element.name().equals("objective")) && isWanted(element, primary)) {
                var id = element.identifier("objectiveid");
                var definition = definition(element, primary, Optional.ofNullable(more.remove(id)));
                read.add(primary ? 0 : read.size(), definition);
            }
        }
        if (!primaryFound) {
            objectives.ifPresent(o -> notes.add("objective_primary_missing", o.line()));
            read.add(0, ObjectiveDefinition.PRIMARY);
        }
        more.forEach((id, element) -> {
            notes.add("objective_added", element.line(), id);
            read.add(new ObjectiveDefinition(id, false, false, 1, maps.read(element.all("mapinfo"))));
        });
        return read;
    }

    private boolean isWanted(Element element, boolean primary) {
        var id = element.identifier("objectiveid");
        if (primary && primaryFound) {
            notes.add("objective_primary_again", element.line(), id);
            return false;
        }
        if (id.isEmpty()) {
            if (!primary) {
                notes.add("objective_without_identifier", element.line());
            }
            primaryFound |= primary;
            return primary;
        }
        if (!identifiers.add(id)) {
            notes.add("objective_twice", element.line(), id);
            return false;
        }
        primaryFound |= primary;
        return true;
    }

    private ObjectiveDefinition definition(Element element, boolean primary, Optional<Element> addition) {
        var id = element.identifier("objectiveid");
        List<Element> mapInfos = new ArrayList<>(element.all("mapinfo"));
        addition.ifPresent(a -> mapInfos.addAll(a.all("mapinfo")));
        return new ObjectiveDefinition(
                nullIfEmpty(id),
                primary,
                values.truth(element, "satisfiedbymeasure", false),
                element.first("minnormalizedmeasure")
                        .map(m -> values.number(m, m.name(), m.text(), -1, 1).orElse(1))
                        .orElse(1.0),
                maps.read(mapInfos));
    }

    private Map<String, Element> byIdentifier(Optional<Element> additions) {
        Map<String, Element> all = new LinkedHashMap<>();
        for (var element : additions.map(a -> a.all("objective")).orElse(List.of())) {
            var id = element.identifier("objectiveid");
            if (id.isEmpty()) {
                notes.add("objective_without_identifier", element.line());
            } else if (all.putIfAbsent(id, element) != null) {
                notes.add("objective_twice", element.line(), id);
            }
        }
        return all;
    }

    private static @Nullable String nullIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }
}
