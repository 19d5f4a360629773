package org.smeic.lms.scorm;

import java.util.Map;
import java.util.TreeMap;
import org.smeic.lms.identity.Person;
import org.smeic.lms.scorm.runtime.Session;
import org.smeic.lms.scorm.runtime.Timespan;

/** What a SCO finds when it starts (SCORM 1.2 RTE 3.4): what was stored, and what only the LMS may say. */
final class InitialData {

    private InitialData() {}

    static Map<String, String> of(Session session, ScormItem item, Person learner) {
        Map<String, String> data = new TreeMap<>(session.data());
        data.put("cmi.core.student_id", identifier(learner));
        data.put("cmi.core.student_name", name(learner.getName()));
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

    /** The name they sign in with, unless it is their mail address: that is none of the package's business. */
    private static String identifier(Person learner) {
        var login = learner.getLogin();
        return login.matches("[!-?A-~]{1,255}") ? login : Long.toString(learner.getId());
    }

    /**
     * The element wants the last name, a comma, the first name; we keep a name as its owner writes it and take the last
     * word for the last name. At most 255 characters, never half of one.
     */
    private static String name(String name) {
        var blank = name.lastIndexOf(' ');
        var turned =
                blank < 0 || name.contains(",") ? name : name.substring(blank + 1) + ", " + name.substring(0, blank);
        return turned.length() <= 255 ? turned : turned.substring(0, turned.offsetByCodePoints(0, 127));
    }
}
