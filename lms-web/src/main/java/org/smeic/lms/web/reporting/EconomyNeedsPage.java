package org.smeic.lms.web.reporting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.smeic.lms.reporting.EconomyNeeds;
import org.smeic.lms.web.shared.Paging;

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
        var found = needs.rows(asked.filter(), asked.after(), Paging.SIZE + 1);
        view = new NeedsView(
                PATH,
                asked,
                NeedBar.of(needs.counts(asked.filter()), asked, PATH),
                NeedsView.shown(found),
                needs.economies(),
                true,
                request.isUserInRole("coordinator"),
                NeedsView.next(found, asked, PATH));
    }

    public NeedsView getView() {
        return view;
    }
}
