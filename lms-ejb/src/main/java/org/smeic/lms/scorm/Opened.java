package org.smeic.lms.scorm;

import java.util.List;
import java.util.Map;

/**
 * What the player's frame needs to start.
 *
 * @param launchId names the launch in the browser's journal; opens nothing
 * @param seq the last number this launch has used
 * @param edition which run-time the content speaks to: {@code 1.2} or {@code 2004}
 * @param href of the item, relative to the package and percent-encoded; an address when external
 * @param strict holds the lengths of the specification
 * @param start what the content finds when it asks
 */
public record Opened(
        long launchId,
        int seq,
        String edition,
        String title,
        String href,
        boolean external,
        boolean sco,
        boolean strict,
        Start start) {

    /**
     * What content finds.
     *
     * @param data elements with their initial values, those of the LMS included
     * @param stores what may be done with each bucket of {@code adl.data}: {@code rw}, {@code r}, {@code w} or nothing
     * @param valid navigation requests with {@code true} or {@code false}
     */
    public record Start(Map<String, String> data, List<String> stores, Map<String, String> valid) {

        public Start {
            stores = List.copyOf(stores);
        }
    }
}
