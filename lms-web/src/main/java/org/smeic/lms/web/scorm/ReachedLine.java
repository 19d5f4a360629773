package org.smeic.lms.web.scorm;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.enrolment.OutlineItem;
import org.smeic.lms.scorm.ScormLaunched;
import org.smeic.lms.web.shared.I18n;

/** {@code #{reachedLine}}: what a learner has reached in a package, in a line for themselves. */
@Named("reachedLine")
@RequestScoped
public class ReachedLine {

    @Inject
    I18n i18n;

    @Inject
    Figures figures;

    /**
     * Status, score and time, without what there is none of.
     *
     * @param lesson what the course keeps, which a new attempt does not take away; null where it is no lesson
     */
    public String words(ScormLaunched there, @Nullable OutlineItem lesson) {
        var score = score(there, lesson);
        var parts = Stream.of(
                i18n.get("scorm.status." + status(there, lesson)),
                score == null ? "" : i18n.format("scorm.reached.score", figures.percent(score)),
                there.seconds().signum() == 0 ? "" : i18n.format("scorm.reached.time", figures.time(there.seconds())));
        return i18n.format(
                "scorm.reached", parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(" · ")));
    }

    private static String status(ScormLaunched there, @Nullable OutlineItem lesson) {
        var reached = there.reached();
        if (reached.success().equals("passed")) {
            return "passed";
        }
        if (there.done() || (lesson != null && lesson.done())) {
            return "completed";
        }
        if (reached.success().equals("failed")) {
            return "failed";
        }
        var begun = reached.completion().equals("incomplete")
                || reached.percent() > 0
                || there.seconds().signum() > 0
                || (lesson != null && lesson.percent() > 0);
        return begun ? "incomplete" : "not_attempted";
    }

    private static @Nullable BigDecimal score(ScormLaunched there, @Nullable OutlineItem lesson) {
        var kept = lesson == null ? null : lesson.score();
        return kept == null ? there.reached().score() : BigDecimal.valueOf(kept, 2);
    }
}
