package org.smeic.lms.enrolment;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.smeic.lms.shared.Refusal;

/**
 * What an instructor says of an offering.
 *
 * @param endsAt after the start, at most a year later
 * @param zone of the place or the tutor; shown beside the reader's own
 * @param tutor 1 to 255 characters
 * @param seats 1 to 100,000
 */
public record OfferingFacts(Instant startsAt, Instant endsAt, ZoneId zone, String tutor, int seats) {

    static final int MOST_SEATS = 100_000;
    private static final int MOST_NAME = 255;
    private static final Duration LONGEST = Duration.ofDays(366);

    /** @throws Refusal {@code enrolment.offering_time}, {@code enrolment.offering_tutor}, {@code enrolment.offering_seats} */
    public OfferingFacts {
        if (!endsAt.isAfter(startsAt) || endsAt.isAfter(startsAt.plus(LONGEST))) {
            throw new Refusal("enrolment.offering_time");
        }
        if (tutor.isBlank() || tutor.length() > MOST_NAME) {
            throw new Refusal("enrolment.offering_tutor", MOST_NAME);
        }
        seats(seats);
    }

    static int seats(int seats) {
        if (seats < 1 || seats > MOST_SEATS) {
            throw new Refusal("enrolment.offering_seats", MOST_SEATS);
        }
        return seats;
    }
}
