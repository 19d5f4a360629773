package org.smeic.lms.web.reporting;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import org.smeic.lms.reporting.EconomyNeeds;
import org.smeic.lms.reporting.NeedFilter;
import org.smeic.lms.reporting.NeedRow;
import org.smeic.lms.shared.After;

/** The list of {@link EconomyNeedsPage} as a file. */
@WebServlet("/coordinate/needs-file")
public class EconomyNeedsFile extends NeedsFile {

    private static final long serialVersionUID = 1L;

    @Inject
    transient EconomyNeeds needs;

    @Override
    List<NeedRow> rows(NeedFilter filter, After after, int count) {
        return needs.rows(filter, after, count);
    }
}
