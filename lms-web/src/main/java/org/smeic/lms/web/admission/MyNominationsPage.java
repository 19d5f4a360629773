package org.smeic.lms.web.admission;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.smeic.lms.admission.MyNomination;
import org.smeic.lms.admission.MyNominations;
import org.smeic.lms.web.shared.Paging;

/** What the reader is nominated for, to accept or decline. */
@Named
@RequestScoped
public class MyNominationsPage {

    @Inject
    MyNominations nominations;

    @Inject
    HttpServletRequest request;

    private Paging paging = Paging.NONE;
    private List<MyNomination> all = List.of();

    @PostConstruct
    void load() {
        paging = Paging.of(nominations.count(), request.getParameter("page"));
        all = nominations.all(paging.first(), Paging.SIZE);
    }

    public Paging getPaging() {
        return paging;
    }

    public List<MyNomination> getAll() {
        return all;
    }
}
