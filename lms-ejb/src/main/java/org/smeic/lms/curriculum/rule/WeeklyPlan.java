package org.smeic.lms.curriculum.rule;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * Work laid into weeks. What was done stays in the week in which it was done; what is left begins this week, so that
 * who falls behind finds a plan that still holds.
 *
 * @param weeks from the week of the start on, Monday to Sunday, without a gap
 * @param resting whether a break without an end has begun, so that what is left has no weeks
 */
public record WeeklyPlan(List<Week> weeks, boolean resting) {

    /** A module takes 10 to 15 minutes: a shorter piece is not worth sitting down for. */
    static final int SHORTEST_PIECE = 10;

    /** Ten years; a plan that is longer is no plan. */
    static final int MOST_WEEKS = 520;

    public WeeklyPlan {
        weeks = List.copyOf(weeks);
    }

    /**
     * What a plan is made of.
     *
     * @param start the learner's first day
     * @param today not before the start
     * @param minutesPerWeek 1 or more
     * @param done in any order
     * @param left in the order in which it is to be done
     */
    public record Work(
            LocalDate start,
            LocalDate today,
            ZoneId zone,
            int minutesPerWeek,
            List<Pause> pauses,
            List<Done> done,
            List<Left> left) {}

    /** A part that is done, and the minutes it takes. */
    public record Done(String part, LocalDate on, int minutes) {}

    /** A part that is not, and the minutes left of it; 0 or more. */
    public record Left(String part, int minutes) {}

    /**
     * One week.
     *
     * @param number from 1
     * @param from its Monday
     * @param begins the instant it begins for the learner
     * @param ends the instant the next one begins
     * @param capacity minutes the learner has in it, breaks taken off
     */
    public record Week(
            int number,
            LocalDate from,
            Instant begins,
            Instant ends,
            Time time,
            int capacity,
            List<Done> done,
            List<Piece> pieces) {

        /** Minutes planned, without what is done. */
        public int minutes() {
            return pieces.stream().mapToInt(Piece::minutes).sum();
        }
    }

    /** Where a week lies; {@code PAUSED} only when the break covers all of it and it is not over. */
    public enum Time {
        PAST,
        NOW,
        COMING,
        PAUSED
    }

    /**
     * Minutes of a part in a week.
     *
     * @param finishes whether the part ends with it
     */
    public record Piece(String part, int minutes, boolean finishes) {}

    /** Makes the plan. */
    public static WeeklyPlan of(Work work) {
        return new Weeks(work).plan();
    }

    private static final class Weeks {

        private final Work work;
        private final LocalDate first;
        private final LocalDate present;
        private final ArrayDeque<Left> queue;

        Weeks(Work work) {
            if (work.minutesPerWeek() < 1) {
                throw new IllegalArgumentException("minutes from 1: " + work.minutesPerWeek());
            }
            this.work = work;
            this.first = monday(work.start());
            this.present = monday(work.today().isBefore(work.start()) ? work.start() : work.today());
            this.queue = new ArrayDeque<>(work.left());
        }

        private static LocalDate monday(LocalDate day) {
            return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }

        WeeklyPlan plan() {
            var weeks = new ArrayList<Week>();
            var resting = false;
            for (var monday = first; weeks.size() < MOST_WEEKS; monday = monday.plusWeeks(1)) {
                resting = Pause.open(work.pauses(), monday.plusDays(6)) && !monday.isBefore(present);
                if (monday.isAfter(present) && (queue.isEmpty() || resting)) {
                    break;
                }
                weeks.add(week(weeks.size() + 1, monday));
            }
            return new WeeklyPlan(weeks, resting && !queue.isEmpty());
        }

        private Week week(int number, LocalDate monday) {
            var next = monday.plusWeeks(1);
            var capacity = capacity(monday);
            var done = work.done().stream()
                    .filter(each -> week(each).equals(monday))
                    .sorted(java.util.Comparator.comparing(Done::on).thenComparing(Done::part))
                    .toList();
            var spent = done.stream().mapToInt(Done::minutes).sum();
            return new Week(
                    number,
                    monday,
                    monday.atStartOfDay(work.zone()).toInstant(),
                    next.atStartOfDay(work.zone()).toInstant(),
                    time(monday, capacity),
                    capacity,
                    done,
                    monday.isBefore(present) ? List.of() : pieces(capacity - spent, capacity));
        }

        /** What was done before the start belongs to the first week. */
        private LocalDate week(Done done) {
            return done.on().isBefore(first) ? first : monday(done.on());
        }

        private Time time(LocalDate monday, int capacity) {
            if (monday.isBefore(present)) {
                return Time.PAST;
            }
            if (capacity == 0) {
                return Time.PAUSED;
            }
            return monday.equals(present) ? Time.NOW : Time.COMING;
        }

        private int capacity(LocalDate monday) {
            var days = 0;
            for (var i = 0; i < 7; i++) {
                days += Pause.covers(work.pauses(), monday.plusDays(i)) ? 0 : 1;
            }
            return days == 0 ? 0 : Math.max(1, work.minutesPerWeek() * days / 7);
        }

        private List<Piece> pieces(int free, int capacity) {
            var pieces = new ArrayList<Piece>();
            var left = free;
            while (!queue.isEmpty() && left > 0) {
                var part = queue.remove();
                if (part.minutes() > left && left < Math.min(SHORTEST_PIECE, capacity)) {
                    queue.addFirst(part);
                    break;
                }
                var minutes = Math.min(part.minutes(), left);
                var rest = part.minutes() - minutes;
                pieces.add(new Piece(part.part(), minutes, rest == 0));
                if (rest > 0) {
                    queue.addFirst(new Left(part.part(), rest));
                }
                left -= minutes;
            }
            return pieces;
        }
    }
}
