package org.smeic.lms.search;

import java.util.List;
import org.smeic.lms.catalog.Audience;
import org.smeic.lms.catalog.Drawing;
import org.smeic.lms.catalog.Level;
import org.smeic.lms.catalog.Topic;

/**
 * Something found, as a list shows it.
 *
 * @param id in the feature that owns the kind
 * @param outcome the first thing one will do; may be empty
 * @param topics the one of a course; of a curriculum those of its courses
 * @param language BCP 47
 * @param parts lessons of a course, courses of a curriculum
 */
public record Item(
        Kind kind,
        long id,
        String slug,
        String title,
        String summary,
        String outcome,
        Audience audience,
        List<Topic> topics,
        Level level,
        String language,
        int minutes,
        int parts,
        Drawing drawing) {

    public Item {
        topics = List.copyOf(topics);
    }

    String key() {
        return kind + ":" + id;
    }

    /** Its page. */
    public String address() {
        return (kind == Kind.COURSE ? "/courses/" : "/curricula/") + slug;
    }

    public boolean isCourse() {
        return kind == Kind.COURSE;
    }
}
