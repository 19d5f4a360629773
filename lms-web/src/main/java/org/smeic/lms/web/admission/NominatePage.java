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
    private List<Candidate> candidates = List.of();
    private @Nullable String more;
    private List<NominationRow> nominated = List.of();
    private @Nullable String later;

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
        var some = nominations.candidates(
                id, text, After.read(request.getParameter("after")).orElse(After.START), Paging.SIZE + 1);
        candidates = some.subList(0, Math.min(some.size(), Paging.SIZE));
        if (some.size() > Paging.SIZE) {
            var last = candidates.get(Paging.SIZE - 1);
            more = here() + "?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + "&after="
                    + new After(last.name(), last.id()).cursor() + "#people";
        }
    }

    private void loadNominated(long id) {
        var from = Objects.requireNonNullElse(request.getParameter("from"), "");
        var some = nominations.all(id, from.matches("\\d{1,9}") ? Integer.parseInt(from) : 0, Paging.SIZE + 1);
        nominated = some.subList(0, Math.min(some.size(), Paging.SIZE));
        later = some.size() > Paging.SIZE
                ? here() + "?from=" + nominated.get(Paging.SIZE - 1).number() + "#nominated"
                : null;
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
        return candidates;
    }

    /** Whether anybody in sight can be ticked. */
    public boolean isAnyFree() {
        return candidates.stream().anyMatch(Candidate::isFree);
    }

    /** The address of further people; null at the end. */
    public @Nullable String getMore() {
        return more;
    }

    public List<NominationRow> getNominated() {
        return nominated;
    }

    /** The address of later nominations; null at the end. */
    public @Nullable String getLater() {
        return later;
    }
}
