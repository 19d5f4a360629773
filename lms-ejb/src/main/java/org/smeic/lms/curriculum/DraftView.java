package org.smeic.lms.curriculum;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.curriculum.rule.Phrase;
import org.smeic.lms.curriculum.rule.SetRequirement;

/**
 * A curriculum as its editor has it on the desk: the draft, or the published version while there is none.
 *
 * @param factsSeen as {@code seen}, of what the curriculum says of itself
 * @param number of the version shown, from 1
 * @param published number of the published version; null before the first
 * @param draft whether what is shown is a draft
 * @param seen to be handed back with a change, which is refused if anyone has written meanwhile
 * @param faults what keeps it from being published, the part first
 * @param doubts what is probably not meant, the part first
 * @param titles of all parts by key, and of all courses by address
 * @param unknown addresses it names under which no course is published
 * @param undoable whether the last change can be taken back
 */
public record DraftView(
        String slug,
        CurriculumFacts facts,
        List<String> outcomes,
        int factsSeen,
        int number,
        @Nullable Integer published,
        boolean draft,
        String seen,
        SetRequirement tree,
        List<Phrase> faults,
        List<Phrase> doubts,
        Map<String, String> titles,
        List<String> unknown,
        boolean undoable) {}
