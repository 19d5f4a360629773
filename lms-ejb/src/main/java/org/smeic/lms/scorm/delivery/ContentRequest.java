package org.smeic.lms.scorm.delivery;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.scorm.sequencing.NavigationRequest;
import org.smeic.lms.scorm.sequencing.NavigationRequest.Kind;

/** What a SCO asks to come after it (RTE 4.3.1 {@code adl.nav.request}, 4.2.8 {@code cmi.exit}). */
final class ContentRequest {

    private static final Pattern TARGET = Pattern.compile("\\{target=(.*)}(choice|jump)");
    private static final Map<String, Kind> WORDS = Map.of(
            "continue", Kind.CONTINUE,
            "previous", Kind.PREVIOUS,
            "exit", Kind.EXIT,
            "exitAll", Kind.EXIT_ALL,
            "abandon", Kind.ABANDON,
            "abandonAll", Kind.ABANDON_ALL,
            "suspendAll", Kind.SUSPEND_ALL);

    private ContentRequest() {}

    /** Null when it leaves the next step to the learner. */
    static @Nullable NavigationRequest of(Map<String, String> values) {
        var request = values.getOrDefault("adl.nav.request", "_none_");
        var target = TARGET.matcher(request);
        if (target.matches()) {
            return target.group(2).equals("choice")
                    ? NavigationRequest.choice(target.group(1).strip())
                    : NavigationRequest.jump(target.group(1).strip());
        }
        var kind = WORDS.get(request);
        if (kind != null) {
            return NavigationRequest.of(kind);
        }
        var exit = values.getOrDefault("cmi.exit", "");
        return exit.equals("time-out") || exit.equals("logout") ? NavigationRequest.of(Kind.EXIT_ALL) : null;
    }
}
