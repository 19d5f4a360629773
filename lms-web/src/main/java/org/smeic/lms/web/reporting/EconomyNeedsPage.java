package org.smeic.lms.web.reporting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.smeic.lms.reporting.EconomyNeeds;
import org.smeic.lms.reporting.NeedRow;
import org.smeic.lms.web.shared.Paging;
import org.smeic.lms.web.shared.Part;

/** Who needs a hand, for who oversees an economy. */
@Named
@RequestScoped
public class EconomyNeedsPage {

    static final String PATH = "/coordinate/needs";

    @Inject
    EconomyNeeds needs;

    @Inject
    HttpServletRequest request;

    private NeedsView view;

    @PostConstruct
    @SuppressWarnings("NullAway")
    void load() {
        var asked = NeedsAsked.of(request);
        var part = Part.of(needs.rows(asked.filter(), asked.after(), Paging.SIZE + 1), Paging.SIZE);
        view = new NeedsView(
                PATH,
                asked,
                NeedBar.of(needs.counts(asked.filter()), asked, PATH),
                part.rows(),
                needs.economies(),
                true,
                request.isUserInRole("coordinator"),
                part.next(asked.link(PATH + "?") + "&after=", NeedRow::after));
    }

    public NeedsView getView() {
        return view;
    }
}
