package org.smeic.lms.web.reporting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.smeic.lms.reporting.CourseNeeds;
import org.smeic.lms.web.shared.Paging;

/** Who needs a hand in the reader's own courses and curricula. */
@Named
@RequestScoped
public class CourseNeedsPage {

    static final String PATH = "/teach/needs";

    @Inject
    CourseNeeds needs;

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
                List.of(),
                false,
                true,
                NeedsView.next(found, asked, PATH));
    }

    public NeedsView getView() {
        return view;
    }
}
