package org.smeic.lms.scorm.manifest;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what SCORM 1.2 says about an item; a value that cannot be meant is left out with a note. */
final class RulesReader {

    private static final Set<String> ACTIONS =
            Set.of("exit,message", "exit,no message", "continue,message", "continue,no message");
    private static final int MOST_PREREQUISITES = 1000;
    private static final int MOST_LAUNCH_DATA = 4096;

    private final Element item;
    private final Notes notes;

    RulesReader(Element item, Notes notes) {
        this.item = item;
        this.notes = notes;
    }

    Rules12 read() {
        return new Rules12(prerequisites(), masteryScore(), maxTimeAllowed(), timeLimitAction(), dataFromLms());
    }

    private String prerequisites() {
        var text = item.textOf("prerequisites");
        if (text.length() > MOST_PREREQUISITES || (!text.isEmpty() && !Prerequisites.isReadable(text))) {
            return ignored("prerequisites", text, "");
        }
        return text;
    }

    private @Nullable BigDecimal masteryScore() {
        var text = item.textOf("masteryscore");
        if (text.isEmpty()) {
            return null;
        }
        try {
            var score = new BigDecimal(text);
            if (score.signum() >= 0 && score.compareTo(BigDecimal.valueOf(100)) <= 0 && score.scale() < 10) {
                return score;
            }
        } catch (NumberFormatException noNumber) {
            // Said below, as a number out of range.
        }
        ignored("masteryscore", text, "");
        return null;
    }

    private String maxTimeAllowed() {
        var text = item.textOf("maxtimeallowed");
        return text.isEmpty() || text.matches("\\d{2,4}:\\d\\d:\\d\\d(\\.\\d{1,2})?")
                ? text
                : ignored("maxtimeallowed", text, "");
    }

    private String timeLimitAction() {
        var text = item.textOf("timelimitaction").replaceAll("\\s*,\\s*", ",");
        return text.isEmpty() || ACTIONS.contains(text) ? text : ignored("timelimitaction", text, "");
    }

    private String dataFromLms() {
        var text = item.textOf("datafromlms");
        return text.length() <= MOST_LAUNCH_DATA
                ? text
                : ignored("datafromlms", text, text.substring(0, MOST_LAUNCH_DATA));
    }

    private String ignored(String element, String value, String instead) {
        notes.add("value_ignored", item.line(), element, value.length() > 60 ? value.substring(0, 60) + "…" : value);
        return instead;
    }
}
