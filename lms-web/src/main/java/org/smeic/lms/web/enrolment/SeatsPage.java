package org.smeic.lms.web.enrolment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.smeic.lms.catalog.Course;
import org.smeic.lms.catalog.Courses;
import org.smeic.lms.enrolment.SeatBoard;
import org.smeic.lms.enrolment.SeatQuotas;
import org.smeic.lms.identity.Stakeholder;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.web.shared.Told;

/** How the seats of a date are shared between economies, and for whoever may, the form to change it. */
@Named
@RequestScoped
public class SeatsPage {

    private static final int FREE_LINES = 4;
    private static final Duration NOTICE = Duration.ofDays(7);

    @Inject
    Courses courses;

    @Inject
    SeatQuotas quotas;

    @Inject
    TypedQuotas typed;

    @Inject
    Told told;

    @Inject
    @ManagedProperty("#{param.slug}")
    String slug;

    @Inject
    @ManagedProperty("#{param.offering}")
    String offering;

    private Course course;
    private SeatBoard board;
    private QuotaForm form;

    @PostConstruct
    @SuppressWarnings("NullAway")
    void load() {
        if (!offering.matches("\\d{1,18}")) {
            throw new NotFound();
        }
        course = courses.get(slug);
        board = quotas.board(slug, Long.parseLong(offering));
        form = typed.take(board.offeringId()).orElseGet(this::asItIs);
    }

    private QuotaForm asItIs() {
        var lines = new ArrayList<QuotaForm.Line>();
        board.shares()
                .forEach(share -> lines.add(new QuotaForm.Line(
                        share.economy().name(),
                        share.stakeholder() == null ? "" : share.stakeholder().name(),
                        Integer.toString(share.seats()))));
        return new QuotaForm(lines, local(Objects.requireNonNullElseGet(board.releaseAt(), this::suggested)));
    }

    /** A week before the beginning, so that whoever waits can still come; half of what is left when it is soon. */
    private Instant suggested() {
        var left = Duration.between(Instant.now(), board.startsAt());
        return board.startsAt().minus(left.compareTo(NOTICE.multipliedBy(2)) < 0 ? left.dividedBy(2) : NOTICE);
    }

    private String local(Instant moment) {
        return LocalDateTime.ofInstant(moment, board.zone())
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    /** What stands in the form, and some empty lines. */
    public List<QuotaForm.Line> getLines() {
        var lines = new ArrayList<>(form.lines());
        for (int i = 0; i < FREE_LINES; i++) {
            lines.add(QuotaForm.Line.EMPTY);
        }
        return lines;
    }

    /** Local to the date's place. */
    public String getRelease() {
        return form.release();
    }

    public boolean isChangeable() {
        return board.mine() && !board.released() && Instant.now().isBefore(board.startsAt());
    }

    public Course getCourse() {
        return course;
    }

    public SeatBoard getBoard() {
        return board;
    }

    public Stakeholder[] getStakeholders() {
        return Stakeholder.values();
    }
}
