package org.smeic.lms.scorm;

import java.util.List;
import org.smeic.lms.scorm.ModelJson.Entry;
import org.smeic.lms.scorm.Opened.Start;

/** What an edition of SCORM makes of a session with content: its beginning, what comes in, its end. */
interface EditionSessions {

    /** A session begins; one before it that never said it had ended has ended. */
    void begin(ScormLaunch launch);

    /** What the content finds when it asks. */
    Start start(ScormLaunch launch);

    /**
     * Entries that were not taken before, in their order.
     *
     * @return for each entry the elements that no content can have set so; what else it holds has been taken
     */
    List<List<String>> take(ScormLaunch launch, List<Entry> entries);
}
