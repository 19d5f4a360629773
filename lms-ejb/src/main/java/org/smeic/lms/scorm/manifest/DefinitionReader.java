package org.smeic.lms.scorm.manifest;

import java.util.ArrayList;
import java.util.List;
import org.smeic.lms.scorm.sequencing.ActivityDefinition;
import org.smeic.lms.scorm.sequencing.OrganizationDefinition;
import org.smeic.lms.scorm.sequencing.Sequencing;

/** Reads the tree of activities that SCORM 2004 sequences: the organization and, below it, its items. */
final class DefinitionReader {

    private final Values values;
    private final SequencingReader sequencing;

    DefinitionReader(Element manifest, Notes notes) {
        this.values = new Values(notes);
        this.sequencing = new SequencingReader(manifest, notes);
    }

    OrganizationDefinition read(OrganizationReader.Organization organization) {
        var element = organization.element();
        var root = new ActivityDefinition(
                organization.identifier(),
                organization.title(),
                true,
                element.line(),
                sequencing.read(element),
                activities(element, organization.items()));
        return new OrganizationDefinition(
                root,
                values.truth(element, "objectivesglobaltosystem", true),
                values.truth(element, "shareddataglobaltosystem", true));
    }

    /** @param items read from the element's items, so in their order; before them the page of the parent itself */
    private List<ActivityDefinition> activities(Element parent, List<Item> items) {
        List<ActivityDefinition> activities = new ArrayList<>();
        var elements = parent.all("item");
        var added = items.size() - elements.size();
        for (var i = 0; i < items.size(); i++) {
            activities.add(i < added ? page(items.get(i)) : activity(elements.get(i - added), items.get(i)));
        }
        return activities;
    }

    private ActivityDefinition activity(Element element, Item item) {
        return new ActivityDefinition(
                item.identifier(),
                item.title(),
                item.visible(),
                item.line(),
                sequencing.read(element),
                activities(element, item.children()));
    }

    private static ActivityDefinition page(Item item) {
        return new ActivityDefinition(
                item.identifier(), item.title(), item.visible(), item.line(), Sequencing.DEFAULT, List.of());
    }
}
