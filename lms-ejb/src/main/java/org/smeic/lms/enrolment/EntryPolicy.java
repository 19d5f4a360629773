package org.smeic.lms.enrolment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** What the owner of a course said of the way in. */
@Entity
public class EntryPolicy {

    @Id
    private Long courseId;

    @Enumerated(EnumType.STRING)
    private Way way = Way.OPEN;

    private @Nullable Integer accessDays;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected EntryPolicy() {}

    EntryPolicy(long courseId) {
        this.courseId = courseId;
    }

    void become(EntryTerms terms) {
        way = terms.way();
        accessDays = terms.accessDays();
    }

    EntryTerms terms() {
        return new EntryTerms(way, accessDays);
    }
}
