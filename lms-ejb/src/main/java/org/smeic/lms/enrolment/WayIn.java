package org.smeic.lms.enrolment;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How one visitor gets into one course.
 *
 * @param percent how far they are, 0 to 100
 * @param date the one that matters to them: where they have a seat or wait, else the next with a free seat, else the next;
 *     null when none is to come
 * @param quota what is left on this date of the quota for people like them; null for none
 */
public record WayIn(
        Entrance entrance,
        int percent,
        @Nullable OfferingCard date,
        @Nullable QuotaLeft quota) {

    /** What the visitor has of a course. */
    record Mine(Status status, int percent, boolean takenBack) {}

    static WayIn of(
            boolean signedIn, Way way, @Nullable Mine mine, List<OfferingCard> coming, Map<Long, QuotaLeft> quotas) {
        var held = coming.stream().filter(each -> each.mine() != null).min(byStart());
        var date = held.or(() -> coming.stream()
                        .filter(each -> hasSeat(quotas.get(each.id())))
                        .min(byStart()))
                .or(() -> coming.stream().filter(each -> each.left() > 0).min(byStart()))
                .or(() -> coming.stream().min(byStart()))
                .orElse(null);
        var quota = date == null ? null : quotas.get(date.id());
        if (mine == null || mine.status() == Status.WITHDRAWN) {
            var known = mine != null && !mine.takenBack();
            return new WayIn(
                    waiting(held)
                            ? Entrance.WAITING
                            : nominated(held)
                                    ? Entrance.NOMINATED
                                    : entrance(signedIn, known ? Way.OPEN : way, date, quota),
                    0,
                    date,
                    quota);
        }
        if (mine.status() == Status.COMPLETED) {
            return new WayIn(Entrance.COMPLETED, mine.percent(), date, quota);
        }
        var seated = mine.percent() == 0 && held.isPresent() && !waiting(held) && !nominated(held);
        return new WayIn(seated ? Entrance.SEAT : Entrance.GO_ON, mine.percent(), date, quota);
    }

    private static Entrance entrance(
            boolean signedIn, Way way, @Nullable OfferingCard date, @Nullable QuotaLeft quota) {
        return switch (way) {
            case OPEN -> signedIn ? Entrance.JOIN : Entrance.JOIN_WITH_ACCOUNT;
            case APPROVAL -> Entrance.ASK;
            case CODE -> Entrance.CODE;
            case NOMINATION -> date == null || !date.hasQuotas() ? Entrance.NOMINATION : seats(signedIn, date, quota);
        };
    }

    private static Entrance seats(boolean signedIn, OfferingCard date, @Nullable QuotaLeft quota) {
        if (!date.released() && !signedIn) {
            return Entrance.NOMINATION_UNTIL;
        }
        if (!date.released() && quota != null && (quota.left() > 0 || date.left() == 0)) {
            return Entrance.NOMINATION_QUOTA;
        }
        if (date.left() > 0) {
            return Entrance.SEATS_FREE;
        }
        return date.released() ? Entrance.SEATS_QUEUE : Entrance.NOMINATION_OTHERS;
    }

    private static boolean hasSeat(@Nullable QuotaLeft quota) {
        return quota != null && quota.left() > 0;
    }

    private static boolean nominated(Optional<OfferingCard> held) {
        return held.filter(each -> each.mine() == SeatState.HELD).isPresent();
    }

    private static boolean waiting(Optional<OfferingCard> held) {
        return held.filter(each -> each.mine() == SeatState.WAITING).isPresent();
    }

    private static Comparator<OfferingCard> byStart() {
        return Comparator.comparing(OfferingCard::startsAt).thenComparing(OfferingCard::id);
    }
}
