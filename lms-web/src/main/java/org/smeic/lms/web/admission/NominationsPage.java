package org.smeic.lms.web.admission;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.admission.Nominations;
import org.smeic.lms.admission.QuotaRow;
import org.smeic.lms.web.shared.Paging;
import org.smeic.lms.web.shared.Part;

/** The dates that keep seats for a coordinator's economy. */
@Named
@RequestScoped
public class NominationsPage {

    @Inject
    Nominations nominations;

    @Inject
    HttpServletRequest request;

    private int page;
    private Part<QuotaRow> part = Part.none();

    @PostConstruct
    void load() {
        page = page(request.getParameter("page"));
        part = Part.of(nominations.coming(page * Paging.SIZE, Paging.SIZE + 1), Paging.SIZE);
    }

    private static int page(@Nullable String asked) {
        return asked != null && asked.matches("\\d{1,4}") ? Integer.parseInt(asked) : 0;
    }

    public List<QuotaRow> getAll() {
        return part.rows();
    }

    /** The address of what follows; null at the end. */
    public @Nullable String getNext() {
        return part.goesOn() ? "/coordinate/nominations?page=" + (page + 1) : null;
    }
}
