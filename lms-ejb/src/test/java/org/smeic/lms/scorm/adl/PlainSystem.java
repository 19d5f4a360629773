package org.smeic.lms.scorm.adl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.smeic.lms.scorm.adl.PackageItems.Given;
import org.smeic.lms.scorm.runtime.RuntimeData;
import org.smeic.lms.scorm.runtime.TimeInterval;

/**
 * A learner's place in a system that launches whatever it is told and keeps data between launches (RTE 4.2.8 and 4.3): as
 * much as the cases on the data model need.
 */
final class PlainSystem {

    private final Map<String, TreeMap<String, String>> suspended = new HashMap<>();
    private final Map<String, String> buckets = new HashMap<>();

    RuntimeApi launch(String activity, Given item) {
        var resumed = suspended.remove(activity);
        var data = resumed == null ? new TreeMap<String, String>() : resumed;
        data.putAll(item.given());
        data.put("cmi.learner_id", Command.LEARNER_ID);
        data.put("cmi.learner_name", "Learner, Two");
        data.put("cmi.entry", resumed == null ? "ab-initio" : "resume");
        var n = 0;
        for (var id : item.buckets().keySet()) {
            data.put("adl.data." + n + ".id", id);
            var stored = buckets.get(key(item, activity, id));
            if (stored != null) {
                data.put("adl.data." + n + ".store", stored);
            }
            n++;
        }
        return new RuntimeApi(
                new RuntimeData(data, new ArrayList<>(item.buckets().values()), Map.of()));
    }

    void end(String activity, Given item, RuntimeData data) {
        var last = new TreeMap<>(data.values());
        for (var n = 0; n < item.buckets().size(); n++) {
            var id = last.remove("adl.data." + n + ".id");
            var stored = last.remove("adl.data." + n + ".store");
            if (stored != null) {
                buckets.put(key(item, activity, id), stored);
            }
        }
        var request = String.valueOf(last.remove("adl.nav.request"));
        var exit = String.valueOf(last.remove("cmi.exit"));
        var spent = TimeInterval.hundredths(String.valueOf(last.remove("cmi.session_time")));
        var before = TimeInterval.hundredths(last.getOrDefault("cmi.total_time", ""));
        last.put("cmi.total_time", TimeInterval.text(before + spent));
        if (exit.equals("suspend") || request.equals("suspendAll")) {
            suspended.put(activity, last);
        }
        if (request.equals("exitAll") && !item.sharedWithAll()) {
            buckets.keySet().removeIf(key -> key.startsWith(scope(activity)));
        }
    }

    /** Buckets that are not the whole system's are the package's; a case names its packages a and b. */
    private static String key(Given item, String activity, String id) {
        return item.sharedWithAll() ? id : scope(activity) + id;
    }

    private static String scope(String activity) {
        return activity.substring(activity.length() - 1) + ":";
    }
}
