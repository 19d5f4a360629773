package org.smeic.lms.web.admission;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.smeic.lms.admission.Deputies;
import org.smeic.lms.admission.DeputyRow;
import org.smeic.lms.admission.RequestQueue;
import org.smeic.lms.admission.RequestRow;
import org.smeic.lms.web.shared.Paging;

/** What waits for the reader's decision, what they have just decided, and who stands in for them. */
@Named
@RequestScoped
public class RequestsPage {

    @Inject
    RequestQueue queue;

    @Inject
    Deputies deputies;

    @Inject
    HttpServletRequest request;

    private Paging paging = Paging.NONE;
    private List<RequestRow> waiting = List.of();
    private List<RequestRow> decided = List.of();
    private List<DeputyRow> standIns = List.of();

    @PostConstruct
    void load() {
        paging = Paging.of(queue.count(), request.getParameter("page"));
        waiting = queue.waiting(paging.first(), Paging.SIZE);
        decided = queue.undoable();
        standIns = deputies.mine();
    }

    public Paging getPaging() {
        return paging;
    }

    public List<RequestRow> getWaiting() {
        return waiting;
    }

    /** What can still be taken back. */
    public List<RequestRow> getDecided() {
        return decided;
    }

    public List<DeputyRow> getStandIns() {
        return standIns;
    }
}
