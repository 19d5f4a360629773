package org.smeic.lms.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.smeic.lms.reporting.ReminderSent;

/** Passes on that someone offers a hand. */
@Dependent
public class ReminderWriter {

    @Inject
    Readers readers;

    void reminder(@Observes ReminderSent fact) {
        var to = readers.of(fact.learnerId());
        var what =
                switch (fact.need()) {
                    case STUCK -> to.say("reminder.stuck");
                    case SILENT -> to.say("reminder.silent");
                    case EXPIRING -> to.say("reminder.expiring", to.when(fact.at()));
                    case OVERDUE -> to.say("reminder.overdue");
                };
        to.tell(Occasion.REMINDER, fact.link(), fact.title(), fact.sender(), what);
    }
}
