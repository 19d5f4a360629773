package org.smeic.lms.enrolment;

import java.util.List;
import java.util.Optional;

/** A learner's way through a course: what is done, where they stand, what comes next. */
public record CourseOutline(
        long enrolmentId,
        String slug,
        String title,
        String language,
        Status status,
        int percent,
        List<OutlineItem> items) {

    /** The lesson at a position; empty when there is none. */
    public Optional<OutlineItem> at(int position) {
        return items.stream().filter(item -> item.position() == position).findFirst();
    }

    /** The first lesson that is not done; empty when all are. */
    public Optional<OutlineItem> next() {
        return items.stream().filter(item -> !item.done()).findFirst();
    }

    /** How many lessons are done. */
    public long done() {
        return items.stream().filter(OutlineItem::done).count();
    }
}
