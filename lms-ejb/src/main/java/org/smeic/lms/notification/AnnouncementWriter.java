package org.smeic.lms.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.smeic.lms.announcement.Told;

/** Passes announcements on, in the words of who wrote them. */
@Dependent
public class AnnouncementWriter {

    @Inject
    Readers readers;

    void told(@Observes Told fact) {
        readers.of(fact.personId()).tell(Occasion.ANNOUNCEMENT, fact.link(), fact.title(), fact.text(), fact.sender());
    }
}
