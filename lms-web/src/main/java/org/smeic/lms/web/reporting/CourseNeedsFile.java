package org.smeic.lms.web.reporting;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import org.smeic.lms.reporting.CourseNeeds;
import org.smeic.lms.reporting.NeedFilter;
import org.smeic.lms.reporting.NeedRow;
import org.smeic.lms.shared.After;

/** The list of {@link CourseNeedsPage} as a file. */
@WebServlet("/teach/needs-file")
public class CourseNeedsFile extends NeedsFile {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CourseNeeds needs;

    @Override
    List<NeedRow> rows(NeedFilter filter, After after, int count) {
        return needs.rows(filter, after, count);
    }
}
