package org.smeic.lms.web.authoring;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.smeic.lms.enrolment.Enrolments;
import org.smeic.lms.enrolment.LearnerOrder;
import org.smeic.lms.enrolment.LearnerRow;

/** The people on a course, sorted and paged by the database. */
public class LearnersTable extends LazyDataModel<LearnerRow> {

    private static final long serialVersionUID = 1L;

    private final transient Enrolments enrolments;
    private final String slug;
    private final int enrolled;

    LearnersTable(Enrolments enrolments, String slug, int enrolled) {
        this.enrolments = enrolments;
        this.slug = slug;
        this.enrolled = enrolled;
        setRowCount(enrolled);
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return enrolled;
    }

    @Override
    public List<LearnerRow> load(int first, int count, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        return sorts.values().stream()
                .filter(SortMeta::isActive)
                .findFirst()
                .map(sort -> enrolments.learners(
                        slug, order(sort.getField()), sort.getOrder().isDescending(), first, count))
                .orElseGet(() -> enrolments.learners(slug, LearnerOrder.ENROLLED, true, first, count));
    }

    private static LearnerOrder order(String column) {
        return LearnerOrder.valueOf(column.toUpperCase(Locale.ROOT));
    }

    @Override
    public String getRowKey(LearnerRow row) {
        return Long.toString(row.enrolmentId());
    }
}
