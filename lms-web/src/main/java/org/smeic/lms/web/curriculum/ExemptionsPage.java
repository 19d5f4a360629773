package org.smeic.lms.web.curriculum;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.curriculum.ExemptionDesk;
import org.smeic.lms.shared.Refusal;
import org.smeic.lms.web.shared.Paging;

/**
 * Requests for exemption that wait, the oldest first. Its rows stay while the page stands open, so that a decision is about
 * the request that was read and not about the one that has come to its place.
 */
@Named
@ViewScoped
public class ExemptionsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ExemptionDesk desk;

    @Inject
    @ManagedProperty("#{param.page}")
    @Nullable
    String page;

    @Inject
    @ManagedProperty("#{param.done}")
    @Nullable
    String done;

    private transient List<ExemptionForm> rows = List.of();
    private transient Paging paging = Paging.NONE;

    @PostConstruct
    void load() {
        paging = Paging.of(desk.count(), page);
        rows = desk.waiting(paging.first(), Paging.SIZE).stream()
                .map(ExemptionForm::new)
                .toList();
    }

    public void decide(ExemptionForm form, boolean grant) throws IOException {
        if (form.getReason().isBlank()) {
            throw new Refusal("curriculum.reason_missing");
        }
        if (grant) {
            desk.grant(form.getRow().id(), form.getReason(), form.day());
        } else {
            desk.refuse(form.getRow().id(), form.getReason());
        }
        FacesContext.getCurrentInstance().getExternalContext().redirect("/teach/exemptions?done=1");
    }

    public List<ExemptionForm> getRows() {
        return rows;
    }

    public Paging getPaging() {
        return paging;
    }

    public boolean isDone() {
        return done != null;
    }
}
