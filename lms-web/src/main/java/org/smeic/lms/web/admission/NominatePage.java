package org.smeic.lms.web.admission;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.admission.Candidate;
import org.smeic.lms.admission.NominationRow;
import org.smeic.lms.admission.Nominations;
import org.smeic.lms.admission.QuotaRow;
import org.smeic.lms.enrolment.SeatBoard;
import org.smeic.lms.enrolment.SeatQuotas;
import org.smeic.lms.shared.After;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.web.shared.Paging;
import org.smeic.lms.web.shared.Part;

/** A coordinator nominates people of their economy for a date, and sees what became of whom. */
@Named
@RequestScoped
public class NominatePage {

    private static final int LONGEST = 200;

    @Inject
    Nominations nominations;

    @Inject
    SeatQuotas quotas;

    @Inject
    HttpServletRequest request;

    @Inject
    @ManagedProperty("#{param.offering}")
    String offering;

    private QuotaRow date;
    private SeatBoard board;
    private String text = "";
    private Part<Candidate> candidates = Part.none();
    private Part<NominationRow> nominated = Part.none();

    @PostConstruct
    @SuppressWarnings("NullAway")
    void load() {
        if (!offering.matches("\\d{1,18}")) {
            throw new NotFound();
        }
        var id = Long.parseLong(offering);
        date = nominations.one(id);
        board = quotas.board(date.slug(), id);
        text = text(request.getParameter("q"));
        loadNominated(id);
        if (date.isOpen()) {
            loadCandidates(id);
        }
    }

    private void loadCandidates(long id) {
        var after = After.read(request.getParameter("after")).orElse(After.START);
        candidates = Part.of(nominations.candidates(id, text, after, Paging.SIZE + 1), Paging.SIZE);
    }

    private void loadNominated(long id) {
        var from = Objects.requireNonNullElse(request.getParameter("from"), "");
        var after = from.matches("\\d{1,9}") ? Integer.parseInt(from) : 0;
        nominated = Part.of(nominations.all(id, after, Paging.SIZE + 1), Paging.SIZE);
    }

    private static String text(@Nullable String asked) {
        var said = asked == null ? "" : asked.strip();
        return said.substring(0, Math.min(said.length(), LONGEST));
    }

    private String here() {
        return "/coordinate/nominations/" + offering;
    }

    public QuotaRow getDate() {
        return date;
    }

    public SeatBoard getBoard() {
        return board;
    }

    public String getText() {
        return text;
    }

    public List<Candidate> getCandidates() {
        return candidates.rows();
    }

    /** Whether anybody in sight can be ticked. */
    public boolean isAnyFree() {
        return candidates.rows().stream().anyMatch(Candidate::isFree);
    }

    /** The address of further people; null at the end. */
    public @Nullable String getMore() {
        var next = candidates.next(
                here() + "?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + "&after=", Candidate::after);
        return next == null ? null : next + "#people";
    }

    public List<NominationRow> getNominated() {
        return nominated.rows();
    }

    /** The address of later nominations; null at the end. */
    public @Nullable String getLater() {
        return nominated.goesOn()
                ? here() + "?from=" + nominated.rows().get(Paging.SIZE - 1).number() + "#nominated"
                : null;
    }
}
