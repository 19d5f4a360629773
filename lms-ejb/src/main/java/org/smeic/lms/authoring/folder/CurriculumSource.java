package org.smeic.lms.authoring.folder;

import java.util.List;
import org.smeic.lms.curriculum.CurriculumFacts;
import org.smeic.lms.curriculum.rule.SetRequirement;

/**
 * A curriculum folder as it was read.
 *
 * @param slug address it asks for
 */
public record CurriculumSource(
        String slug, CurriculumFacts facts, List<String> outcomes, SetRequirement tree, List<Note> notes) {

    public CurriculumSource {
        outcomes = List.copyOf(outcomes);
        notes = List.copyOf(notes);
    }
}
