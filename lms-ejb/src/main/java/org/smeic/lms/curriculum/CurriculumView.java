package org.smeic.lms.curriculum;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.curriculum.rule.NextStep;
import org.smeic.lms.curriculum.rule.Phrase;

/**
 * A curriculum made to fit its reader.
 *
 * @param parts what is asked, a set before its parts
 * @param left what is not asked of this reader though it is of others, and why
 * @param minutes of the courses that are asked, choices counted in full
 * @param titles of all parts by key, and of all courses by address
 * @param about what the reader has told; null for someone who has not set out
 * @param percent 0 to 100 of the whole
 * @param next the one thing to do; null when there is none or the reader has not set out
 * @param completed whether the journey was completed once
 */
public record CurriculumView(
        String slug,
        CurriculumFacts facts,
        List<String> outcomes,
        List<PartView> parts,
        List<Left> left,
        int minutes,
        Map<String, String> titles,
        @Nullable AboutMe about,
        int percent,
        @Nullable NextStep next,
        boolean completed) {

    /** A part that is not asked, by title. */
    public record Left(String title, Phrase reason) {}

    /** Whether the reader is on it. */
    public boolean isMine() {
        return about != null;
    }
}
