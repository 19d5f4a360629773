package org.smeic.lms.admission;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A nomination as the person sees it whom it is about.
 *
 * @param by the name of the coordinator
 * @param answerUntil null while no seat is held
 */
public record MyNomination(
        long offeringId,
        String slug,
        String course,
        String language,
        Instant startsAt,
        Instant endsAt,
        ZoneId zone,
        String by,
        String reason,
        NominationState state,
        @Nullable Instant answerUntil) {

    public MyNomination(
            Long offeringId,
            String slug,
            String course,
            String language,
            Instant startsAt,
            Instant endsAt,
            String zone,
            String by,
            String reason,
            NominationState state,
            @Nullable Instant answerUntil) {
        this(
                offeringId.longValue(),
                slug,
                course,
                language,
                startsAt,
                endsAt,
                ZoneId.of(zone),
                by,
                reason,
                state,
                answerUntil);
    }

    /** Whether they can say yes or no now. */
    public boolean isToAnswer() {
        return state == NominationState.OFFERED
                && answerUntil != null
                && Instant.now().isBefore(answerUntil);
    }
}
