package org.smeic.lms.admission;

import org.jspecify.annotations.Nullable;
import org.smeic.lms.shared.Refusal;

/**
 * How requests for a course are decided.
 *
 * @param named login of the person who decides first; empty unless {@code first} is NAMED
 * @param ownerToo whether the owner decides after the first
 * @param asksReason whether learners say why they ask
 * @param remindDays 1 to 365 days until those who decide are reminded; null for never
 * @param decideDays 1 to 365 days until time decides; null for never
 * @param accepts what time decides
 */
public record ApprovalTerms(
        Decider first,
        String named,
        boolean ownerToo,
        boolean asksReason,
        @Nullable Integer remindDays,
        @Nullable Integer decideDays,
        boolean accepts) {

    /** The owner decides, in their own time. */
    public static final ApprovalTerms OWNER = new ApprovalTerms(Decider.OWNER, "", false, false, null, null, false);

    private static final int MOST_DAYS = 365;

    /** @throws Refusal {@code admission.days} */
    public ApprovalTerms {
        if (isOff(remindDays) || isOff(decideDays)) {
            throw new Refusal("admission.days", MOST_DAYS);
        }
    }

    private static boolean isOff(@Nullable Integer days) {
        return days != null && (days < 1 || days > MOST_DAYS);
    }
}
