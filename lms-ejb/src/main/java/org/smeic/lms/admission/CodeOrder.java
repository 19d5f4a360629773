package org.smeic.lms.admission;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.shared.Refusal;

/**
 * Codes that are to be made.
 *
 * @param campaign what they are for, up to 200 characters; not empty
 * @param organisation whom they go to, up to 200 characters; empty for anybody
 * @param count how many codes, 1 to 500
 * @param quota how many people each lets in, 1 to 100,000
 * @param expiresAt null for never
 */
public record CodeOrder(
        String campaign,
        String organisation,
        int count,
        int quota,
        @Nullable Instant expiresAt) {

    private static final int MOST_CODES = 500;
    private static final int MOST_PEOPLE = 100_000;
    private static final int MOST_NAME = 200;

    /** @throws Refusal {@code admission.code_campaign}, {@code admission.code_numbers} */
    public CodeOrder {
        campaign = campaign.strip();
        organisation = organisation.strip();
        if (campaign.isEmpty() || campaign.length() > MOST_NAME || organisation.length() > MOST_NAME) {
            throw new Refusal("admission.code_campaign", MOST_NAME);
        }
        if (count < 1 || count > MOST_CODES || quota < 1 || quota > MOST_PEOPLE) {
            throw new Refusal("admission.code_numbers", MOST_CODES, MOST_PEOPLE);
        }
    }
}
