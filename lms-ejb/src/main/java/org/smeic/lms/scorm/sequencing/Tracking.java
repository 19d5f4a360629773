package org.smeic.lms.scorm.sequencing;

import java.util.Optional;
import org.smeic.lms.scorm.sequencing.ContentReport.ObjectiveReport;

/** Takes what a SCO reported into the tracking model (SN 4.2.1; RTE 4.2.4, 4.2.17, 4.2.22). */
public final class Tracking {

    private Tracking() {}

    /** Content that has no way to say anything, an asset, was opened: it counts as seen. */
    public static void opened(Activity activity) {
        activity.heard = true;
    }

    /** Nothing rolls up yet: that happens when the attempt ends. */
    public static void report(Activity activity, ContentReport report) {
        activity.heard = true;
        activity.suspended = report.suspended();
        if (!activity.isTracked()) {
            return;
        }
        var primary = activity.primary();
        for (var objective : activity.objectives()) {
            var own = Optional.ofNullable(objective.definition().identifier()).map(report.objectives()::get);
            if (objective != primary) {
                own.ifPresent(r -> take(objective, r));
            }
        }
        var named = Optional.ofNullable(primary.definition().identifier()).map(report.objectives()::get);
        takePrimary(activity, report, named);
    }

    private static void take(Objective objective, ObjectiveReport report) {
        var values = report.values();
        if (values.satisfied().isKnown() || report.successSaid()) {
            objective.setSatisfied(values.satisfied());
        }
        objective.setMeasure(values.measure());
        if (values.completed().isKnown() || report.completionSaid()) {
            objective.setCompleted(values.completed());
        }
        objective.setProgress(values.progress());
        objective.setScores(values.raw(), values.min(), values.max());
    }

    /** The activity's own words and those of its primary objective speak of the same thing. */
    private static void takePrimary(Activity activity, ContentReport report, Optional<ObjectiveReport> named) {
        var primary = activity.primary();
        var whole = report.activity();
        var entry = named.orElse(new ObjectiveReport(ObjectiveValues.UNKNOWN, false, false));
        var values = entry.values();

        activity.successSaid = report.successSaid() || entry.successSaid();
        var success = entry.successSaid() || (!whole.satisfied().isKnown() && !report.successSaid())
                ? values.satisfied()
                : whole.satisfied();
        if (success.isKnown() || activity.successSaid) {
            primary.setSatisfied(success);
        }
        var measure = whole.measure() == null ? values.measure() : whole.measure();
        primary.setMeasure(measure);

        activity.completionSaid = report.completionSaid() || entry.completionSaid();
        var completion =
                report.completionSaid() || whole.completed().isKnown() ? whole.completed() : values.completed();
        if (completion.isKnown() || activity.completionSaid) {
            primary.setCompleted(completion);
        }
        primary.setProgress(whole.progress() == null ? values.progress() : whole.progress());
        primary.setScores(
                values.raw() == null ? whole.raw() : values.raw(),
                values.min() == null ? whole.min() : values.min(),
                values.max() == null ? whole.max() : values.max());
    }
}
