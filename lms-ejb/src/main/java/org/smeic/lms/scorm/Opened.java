package org.smeic.lms.scorm;

import java.util.Map;

/**
 * What the player's frame needs to start.
 *
 * @param launchId names the launch in the browser's journal; opens nothing
 * @param previousLaunchId whose unsent entries are still welcome, 0 for none
 * @param seq the last number this launch has used
 * @param edition which run-time the content speaks to: {@code 1.2} or {@code 2004}
 * @param href of the item, relative to the package and percent-encoded; an address when external
 * @param data elements with their initial values, those of the LMS included
 * @param strict holds the lengths of the specification
 */
public record Opened(
        long launchId,
        long previousLaunchId,
        int seq,
        String edition,
        String title,
        String href,
        boolean external,
        boolean sco,
        boolean strict,
        Map<String, String> data) {}
