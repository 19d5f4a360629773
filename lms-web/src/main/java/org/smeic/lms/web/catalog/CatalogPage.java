package org.smeic.lms.web.catalog;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.enrolment.OfferingCard;
import org.smeic.lms.enrolment.WayIn;
import org.smeic.lms.enrolment.WaysIn;
import org.smeic.lms.search.Facet;
import org.smeic.lms.search.Found;
import org.smeic.lms.search.Item;
import org.smeic.lms.search.Order;
import org.smeic.lms.search.Search;
import org.smeic.lms.search.Wanted;
import org.smeic.lms.web.enrolment.WayWords;
import org.smeic.lms.web.search.FacetView;
import org.smeic.lms.web.search.SearchAddress;
import org.smeic.lms.web.search.SearchWords;
import org.smeic.lms.web.shared.I18n;

/** The catalog: what is looked for stands in the address, so that a search can be shared. */
@Named
@RequestScoped
public class CatalogPage {

    private static final int PER_PAGE = 12;

    @Inject
    Search search;

    @Inject
    WaysIn waysIn;

    @Inject
    WayWords wayWords;

    @Inject
    SearchWords words;

    @Inject
    I18n i18n;

    @Inject
    HttpServletRequest request;

    private Wanted wanted;
    private Found found;
    private Map<Long, WayIn> ways;

    /** A way to take something out of a search, or to order it. */
    public record Link(String words, String address, boolean current) {}

    @PostConstruct
    @SuppressWarnings("NullAway")
    void load() {
        wanted = SearchAddress.read(request::getParameterValues, PER_PAGE);
        found = search.find(wanted);
        ways = waysIn.of(
                found.items().stream().filter(Item::isCourse).map(Item::id).toList());
    }

    public Wanted getWanted() {
        return wanted;
    }

    public Found getFound() {
        return found;
    }

    public List<FacetView> getFacets() {
        return words.views(wanted, found);
    }

    /** What is chosen, each with the address of the search without it. */
    public List<Link> getChips() {
        var chips = new ArrayList<Link>();
        for (var facet : Facet.values()) {
            wanted.chosen().getOrDefault(facet, java.util.Set.of()).stream()
                    .sorted()
                    .forEach(value -> chips.add(
                            new Link(words.of(facet, value), SearchAddress.of(wanted.without(facet, value)), false)));
        }
        return chips;
    }

    public List<Link> getOrders() {
        return Arrays.stream(Order.values())
                .filter(order -> order != Order.RELEVANCE || !wanted.text().isEmpty())
                .map(order -> new Link(
                        i18n.of("search", order),
                        SearchAddress.of(new Wanted(wanted.text(), wanted.chosen(), order, null, PER_PAGE)),
                        order == wanted.order()))
                .toList();
    }

    /** The name of the order for the form; empty for the usual one. */
    public String getSort() {
        return request.getParameter("sort") == null ? "" : tag(wanted.order());
    }

    /** The address of the next page. */
    public String getNext() {
        return found.next() == null ? "" : SearchAddress.of(wanted, found.next());
    }

    /** The address of the first page; empty on it. */
    public String getFirst() {
        return wanted.cursor() == null || wanted.cursor().isEmpty() ? "" : SearchAddress.of(wanted);
    }

    /** The address of the same search in the nearest spelling. */
    public String getNearest() {
        return found.nearest() == null
                ? ""
                : SearchAddress.of(new Wanted(found.nearest(), wanted.chosen(), Order.RELEVANCE, null, PER_PAGE));
    }

    /** The facet without which most would fit, in words; empty when there is none. */
    public String getOpens() {
        return found.opens() == null ? "" : words.of(found.opens());
    }

    public String getOpened() {
        return found.opens() == null ? "" : SearchAddress.of(wanted.without(found.opens()));
    }

    /** The visitor's way into it, in one line. */
    public String wayIn(Item item) {
        var way = way(item);
        if (way == null) {
            return i18n.get("search.curriculum_way");
        }
        return wayWords.of(way);
    }

    /** The date that matters to the visitor; null when none is to come. */
    public @Nullable OfferingCard date(Item item) {
        var way = way(item);
        return way == null ? null : way.date();
    }

    private @Nullable WayIn way(Item item) {
        return item.isCourse() ? ways.get(item.id()) : null;
    }

    /** As it stands in addresses and styles: lower case. */
    public String tag(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
