package org.smeic.lms.scorm.manifest;

import java.util.ArrayList;
import java.util.List;
import org.smeic.lms.scorm.sequencing.ActivityDefinition;
import org.smeic.lms.scorm.sequencing.OrganizationDefinition;

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

    /** @param items read from the element's items, so in their order */
    private List<ActivityDefinition> activities(Element parent, List<Item> items) {
        List<ActivityDefinition> activities = new ArrayList<>();
        var elements = parent.all("item").iterator();
        for (var item : items) {
            var element = elements.next();
            activities.add(new ActivityDefinition(
                    item.identifier(),
                    item.title(),
                    item.visible(),
                    item.line(),
                    sequencing.read(element),
                    activities(element, item.children())));
        }
        return activities;
    }
}
