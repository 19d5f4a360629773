package org.smeic.lms.curriculum;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.curriculum.rule.Pause;

/** A break from learning: its first day, and the first day after it; null while its end is open. */
@Embeddable
record Break(LocalDate fromDay, @Nullable LocalDate untilDay) {

    Pause pause() {
        return new Pause(fromDay, untilDay);
    }
}
