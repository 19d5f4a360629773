package org.smeic.lms.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.smeic.lms.catalog.Audience;
import org.smeic.lms.catalog.Level;
import org.smeic.lms.catalog.Topic;
import org.smeic.lms.search.Facet;
import org.smeic.lms.search.Format;
import org.smeic.lms.search.Found;
import org.smeic.lms.search.Length;
import org.smeic.lms.search.Wanted;
import org.smeic.lms.web.shared.I18n;

/** What facets and their values are called. */
@RequestScoped
public class SearchWords {

    @Inject
    I18n i18n;

    public String of(Facet facet) {
        return i18n.of("search", facet);
    }

    public String of(Facet facet, String value) {
        return switch (facet) {
            case AUDIENCE -> i18n.get("catalog.Audience." + value);
            case TOPIC -> i18n.get("catalog.Topic." + value);
            case LEVEL -> i18n.get("catalog.Level." + value);
            case FORMAT -> i18n.get("search.Format." + value);
            case LENGTH -> i18n.get("search.Length." + value);
            case CREDENTIAL -> i18n.get("search.Credential." + value);
            case LANGUAGE -> i18n.languageName(value);
            case ECONOMY ->
                value.equals(SearchAddress.EVERYWHERE)
                        ? i18n.get("search.everywhere")
                        : i18n.get("identity.Economy." + value);
        };
    }

    /** The facets that have something to choose, each with what is chosen though it finds nothing. */
    public List<FacetView> views(Wanted wanted, Found found) {
        var views = new ArrayList<FacetView>();
        for (var facet : Facet.values()) {
            var chosen = wanted.chosen().getOrDefault(facet, Set.of());
            var counts = new ArrayList<>(found.counts().getOrDefault(facet, List.of()));
            chosen.stream()
                    .filter(value ->
                            counts.stream().noneMatch(count -> count.value().equals(value)))
                    .forEach(value -> counts.add(new Found.Count(value, 0)));
            counts.sort(Comparator.comparingInt(count -> place(facet, count.value())));
            if (!counts.isEmpty()) {
                views.add(new FacetView(
                        facet.parameter(),
                        of(facet),
                        counts.stream()
                                .map(count -> option(facet, count, chosen))
                                .toList()));
            }
        }
        return views;
    }

    private FacetView.Option option(Facet facet, Found.Count count, Set<String> chosen) {
        var tag = SearchAddress.tag(facet, count.value());
        return new FacetView.Option(
                facet.parameter() + "-" + tag,
                tag,
                of(facet, count.value()),
                count.count(),
                chosen.contains(count.value()));
    }

    /** Constants in their own order; languages and economies as they come, the most frequent first. */
    private static int place(Facet facet, String value) {
        return switch (facet) {
            case AUDIENCE -> at(Audience.values(), value);
            case TOPIC -> at(Topic.values(), value);
            case LEVEL -> at(Level.values(), value);
            case FORMAT -> at(Format.values(), value);
            case LENGTH -> at(Length.values(), value);
            default -> 0;
        };
    }

    private static int at(Enum<?>[] constants, String value) {
        return Arrays.stream(constants).map(Enum::name).toList().indexOf(value);
    }
}
