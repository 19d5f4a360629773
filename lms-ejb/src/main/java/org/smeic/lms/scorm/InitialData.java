package org.smeic.lms.scorm;

import java.util.Map;
import java.util.TreeMap;
import org.smeic.lms.scorm.runtime.Session;
import org.smeic.lms.scorm.runtime.Timespan;

/** What a SCO finds when it starts (SCORM 1.2 RTE 3.4): what was stored, and what only the LMS may say. */
final class InitialData {

    private InitialData() {}

    static Map<String, String> of(Session session, ScormItem item, Learner learner) {
        Map<String, String> data = new TreeMap<>(session.data());
        data.put("cmi.core.student_id", learner.id());
        data.put("cmi.core.student_name", learner.name());
        data.put("cmi.core.entry", session.entry());
        data.put("cmi.core.total_time", Timespan.text(session.time()));
        data.put("cmi.launch_data", item.dataFromLms());
        var mastery = item.masteryScore();
        data.put(
                "cmi.student_data.mastery_score",
                mastery == null ? "" : mastery.stripTrailingZeros().toPlainString());
        data.put("cmi.student_data.max_time_allowed", item.maxTimeAllowed());
        data.put("cmi.student_data.time_limit_action", item.timeLimitAction());
        return data;
    }
}
