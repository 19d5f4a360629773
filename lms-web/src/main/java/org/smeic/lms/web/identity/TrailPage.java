package org.smeic.lms.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.smeic.lms.identity.People;
import org.smeic.lms.identity.TrailLine;
import org.smeic.lms.web.shared.Paging;

/** The audit trail for administrators. */
@Named
@RequestScoped
public class TrailPage {

    @Inject
    People people;

    @Inject
    HttpServletRequest request;

    private Paging paging = Paging.NONE;
    private List<TrailLine> lines = List.of();

    @PostConstruct
    void load() {
        paging = Paging.of(people.trailLength(), request.getParameter("page"));
        lines = people.trail(paging.first(), Paging.SIZE);
    }

    public Paging getPaging() {
        return paging;
    }

    public List<TrailLine> getLines() {
        return lines;
    }
}
