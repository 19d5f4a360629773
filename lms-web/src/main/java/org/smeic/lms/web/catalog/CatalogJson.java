package org.smeic.lms.web.catalog;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.search.Found;
import org.smeic.lms.search.Item;

/**
 * A page of the catalog for programs.
 *
 * @param next the cursor of what follows, opaque to clients; null at the end
 * @param total of all pages
 * @param facets by parameter, each value that has something with how much it has
 * @param nearest the words as they may have been meant; null when all are known
 */
public record CatalogJson(
        List<Row> items,
        @Nullable String next,
        long total,
        Map<String, Map<String, Long>> facets,
        @Nullable String nearest) {

    /** One thing; {@code topic} is the first of {@code topics}, null when it has none. */
    public record Row(
            String kind,
            long id,
            String slug,
            String title,
            String summary,
            String outcome,
            String audience,
            @Nullable String topic,
            List<String> topics,
            String level,
            String language,
            int minutes,
            int lessons,
            String drawing,
            String status) {}

    static CatalogJson of(Found found) {
        var facets = new TreeMap<String, Map<String, Long>>();
        found.counts().forEach((facet, counts) -> {
            var values = new TreeMap<String, Long>();
            counts.forEach(count -> values.put(count.value(), count.count()));
            facets.put(facet.parameter(), values);
        });
        return new CatalogJson(
                found.items().stream().map(CatalogJson::row).toList(),
                found.next(),
                found.total(),
                facets,
                found.nearest());
    }

    private static Row row(Item item) {
        var topics = item.topics().stream().map(Enum::name).toList();
        return new Row(
                item.kind().name(),
                item.id(),
                item.slug(),
                item.title(),
                item.summary(),
                item.outcome(),
                item.audience().name(),
                topics.isEmpty() ? null : topics.get(0),
                topics,
                item.level().name(),
                item.language(),
                item.minutes(),
                item.parts(),
                item.drawing().name(),
                "PUBLISHED");
    }
}
