package org.smeic.lms.web.scorm;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.smeic.lms.scorm.AttemptOrder;
import org.smeic.lms.scorm.AttemptRow;
import org.smeic.lms.scorm.ScormResults;

/** The attempts at a lesson, sorted and paged by the database. */
public class AttemptsTable extends LazyDataModel<AttemptRow> {

    private static final long serialVersionUID = 1L;

    private final transient ScormResults results;
    private final String slug;
    private final int position;
    private final int attempts;

    AttemptsTable(ScormResults results, String slug, int position, int attempts) {
        this.results = results;
        this.slug = slug;
        this.position = position;
        this.attempts = attempts;
        setRowCount(attempts);
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return attempts;
    }

    @Override
    public List<AttemptRow> load(int first, int count, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        return sorts.values().stream()
                .filter(SortMeta::isActive)
                .findFirst()
                .map(sort -> results.attempts(
                        slug,
                        position,
                        AttemptOrder.valueOf(sort.getField().toUpperCase(Locale.ROOT)),
                        sort.getOrder().isDescending(),
                        first,
                        count))
                .orElseGet(() -> results.attempts(slug, position, AttemptOrder.LAST, true, first, count));
    }

    @Override
    public String getRowKey(AttemptRow row) {
        return Long.toString(row.id());
    }
}
