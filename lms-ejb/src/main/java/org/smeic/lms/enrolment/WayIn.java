package org.smeic.lms.enrolment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How one visitor gets into one course.
 *
 * @param percent how far they are, 0 to 100
 * @param date the one that matters to them: where they have a seat or wait, else the next with a free seat, else the next;
 *     null when none is to come
 */
public record WayIn(
        Entrance entrance, int percent, @Nullable OfferingCard date) {

    /** What the visitor has of a course. */
    record Mine(Status status, int percent, boolean takenBack) {}

    static WayIn of(boolean signedIn, Way way, @Nullable Mine mine, List<OfferingCard> coming) {
        var held = coming.stream().filter(each -> each.mine() != null).min(byStart());
        var date = held.or(() -> coming.stream().filter(each -> each.left() > 0).min(byStart()))
                .or(() -> coming.stream().min(byStart()))
                .orElse(null);
        if (mine == null || mine.status() == Status.WITHDRAWN) {
            var known = mine != null && !mine.takenBack();
            return new WayIn(waiting(held) ? Entrance.WAITING : entrance(signedIn, known ? Way.OPEN : way), 0, date);
        }
        if (mine.status() == Status.COMPLETED) {
            return new WayIn(Entrance.COMPLETED, mine.percent(), date);
        }
        var seated = mine.percent() == 0 && held.isPresent() && !waiting(held);
        return new WayIn(seated ? Entrance.SEAT : Entrance.GO_ON, mine.percent(), date);
    }

    private static Entrance entrance(boolean signedIn, Way way) {
        return switch (way) {
            case OPEN -> signedIn ? Entrance.JOIN : Entrance.JOIN_WITH_ACCOUNT;
            case APPROVAL -> Entrance.ASK;
            case CODE -> Entrance.CODE;
            case NOMINATION -> Entrance.NOMINATION;
        };
    }

    private static boolean waiting(Optional<OfferingCard> held) {
        return held.filter(each -> each.mine() == SeatState.WAITING).isPresent();
    }

    private static Comparator<OfferingCard> byStart() {
        return Comparator.comparing(OfferingCard::startsAt).thenComparing(OfferingCard::id);
    }
}
