package org.smeic.lms.web.reporting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.smeic.lms.reporting.CourseNeeds;
import org.smeic.lms.reporting.NeedRow;
import org.smeic.lms.web.shared.Paging;
import org.smeic.lms.web.shared.Part;

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
        var part = Part.of(needs.rows(asked.filter(), asked.after(), Paging.SIZE + 1), Paging.SIZE);
        view = new NeedsView(
                PATH,
                asked,
                NeedBar.of(needs.counts(asked.filter()), asked, PATH),
                part.rows(),
                List.of(),
                false,
                true,
                part.next(asked.link(PATH + "?") + "&after=", NeedRow::after));
    }

    public NeedsView getView() {
        return view;
    }
}
