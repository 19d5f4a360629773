package org.smeic.lms.curriculum.rule;

import java.time.LocalDate;
import java.util.Collection;

/** What counts as done: today, today and for a while yet, or once upon a time. */
interface View {

    boolean counts(CourseRecord record);

    boolean counts(Exemption exemption);

    default boolean counts(Collection<Exemption> exemptions) {
        return exemptions.stream().anyMatch(this::counts);
    }

    /** Counts today. */
    record Now(LocalDate today) implements View {

        @Override
        public boolean counts(CourseRecord record) {
            return record.counts();
        }

        @Override
        public boolean counts(Exemption exemption) {
            return exemption.counts(today);
        }
    }

    /** Counts today and need not be renewed. */
    record Lasting(LocalDate today) implements View {

        @Override
        public boolean counts(CourseRecord record) {
            return record.lasts();
        }

        @Override
        public boolean counts(Exemption exemption) {
            return exemption.counts(today);
        }
    }

    /** Was met on that day or before, whatever has expired since; gates and due dates ask this. */
    record By(LocalDate day) implements View {

        @Override
        public boolean counts(CourseRecord record) {
            return record.metOn() != null && !record.metOn().isAfter(day);
        }

        @Override
        public boolean counts(Exemption exemption) {
            return exemption.begins(day);
        }
    }
}
