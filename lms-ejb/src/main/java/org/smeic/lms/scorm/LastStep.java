package org.smeic.lms.scorm;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.scorm.sequencing.NavigationRequest;
import org.smeic.lms.scorm.sequencing.Outcome;
import org.smeic.lms.scorm.sequencing.Trace;

/**
 * A step through a package, kept so that an instructor sees why it led where it did.
 *
 * @param at when, as ISO 8601
 * @param request what was asked for, a constant of {@link NavigationRequest.Kind}
 * @param target identifier of what was chosen, null for the other requests
 * @param outcome a constant of {@link Outcome.Kind}
 * @param delivered identifier of what was opened, null for nothing
 * @param steps the decisions on the way, the first hundred of them
 */
public record LastStep(
        String at,
        String request,
        @Nullable String target,
        String outcome,
        @Nullable String delivered,
        List<Trace.Step> steps) {

    private static final int MOST = 100;

    public LastStep {
        steps = List.copyOf(steps);
    }

    static LastStep of(NavigationRequest request, Outcome outcome) {
        var delivered = outcome.delivered();
        return new LastStep(
                Instant.now().toString(),
                request.kind().name(),
                request.target(),
                outcome.kind().name(),
                delivered == null ? null : delivered.identifier(),
                outcome.trace().steps().stream().limit(MOST).toList());
    }

    public Instant moment() {
        return Instant.parse(at);
    }
}
