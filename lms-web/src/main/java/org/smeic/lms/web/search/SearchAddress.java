package org.smeic.lms.web.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.catalog.Audience;
import org.smeic.lms.catalog.Level;
import org.smeic.lms.catalog.Topic;
import org.smeic.lms.identity.Economy;
import org.smeic.lms.search.Credential;
import org.smeic.lms.search.Facet;
import org.smeic.lms.search.Format;
import org.smeic.lms.search.Length;
import org.smeic.lms.search.Order;
import org.smeic.lms.search.Wanted;

/** A search as it stands in an address: {@code ?q=price&topic=money&topic=ideas&sort=newest&cursor=…}. */
public final class SearchAddress {

    /** For what was made nowhere in particular. */
    public static final String EVERYWHERE = "EVERYWHERE";

    private static final Map<Facet, Predicate<String>> VALUES = Map.of(
            Facet.AUDIENCE, among(Audience.values()),
            Facet.TOPIC, among(Topic.values()),
            Facet.FORMAT, among(Format.values()),
            Facet.LENGTH, among(Length.values()),
            Facet.LEVEL, among(Level.values()),
            Facet.CREDENTIAL, among(Credential.values()),
            Facet.ECONOMY, among(Economy.values()).or(EVERYWHERE::equals),
            Facet.LANGUAGE, value -> value.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}"));

    private SearchAddress() {}

    private static Predicate<String> among(Enum<?>[] constants) {
        return value -> Arrays.stream(constants).anyMatch(each -> each.name().equals(value));
    }

    /** What parameters ask for; a value that is none is passed over. */
    public static Wanted read(Function<String, String @Nullable []> parameters, int count) {
        var chosen = new EnumMap<Facet, Set<String>>(Facet.class);
        for (var facet : Facet.values()) {
            var values = new TreeSet<String>();
            for (var written : all(parameters.apply(facet.parameter()))) {
                var value = facet == Facet.LANGUAGE ? written : written.toUpperCase(Locale.ROOT);
                if (isValue(facet, value)) {
                    values.add(value);
                }
            }
            chosen.put(facet, values);
        }
        var order = Arrays.stream(Order.values())
                .filter(each -> tag(each.name()).equals(first(parameters.apply("sort"))))
                .findFirst()
                .orElse(Order.RELEVANCE);
        return new Wanted(first(parameters.apply("q")), chosen, order, first(parameters.apply("cursor")), count);
    }

    public static boolean isValue(Facet facet, String value) {
        var values = VALUES.get(facet);
        return values != null && values.test(value);
    }

    /** The address of a search, without its place. */
    public static String of(Wanted wanted) {
        var address = new StringBuilder("/catalog");
        add(address, "q", wanted.text());
        for (var facet : Facet.values()) {
            for (var value : new TreeSet<>(wanted.chosen().getOrDefault(facet, Set.of()))) {
                add(address, facet.parameter(), tag(facet, value));
            }
        }
        if (wanted.order() != new Wanted(wanted.text(), Map.of(), Order.RELEVANCE, null, 1).order()) {
            add(address, "sort", tag(wanted.order().name()));
        }
        return address.toString();
    }

    /** The same, from where a page ended. */
    public static String of(Wanted wanted, String cursor) {
        var address = new StringBuilder(of(wanted));
        add(address, "cursor", cursor);
        return address.toString();
    }

    /** A value as it stands in addresses. */
    public static String tag(Facet facet, String value) {
        return facet == Facet.LANGUAGE ? value : tag(value);
    }

    static String tag(String constant) {
        return constant.toLowerCase(Locale.ROOT);
    }

    private static void add(StringBuilder address, String name, String value) {
        if (!value.isEmpty()) {
            address.append(address.indexOf("?") < 0 ? '?' : '&')
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    private static String[] all(String @Nullable [] values) {
        return values == null ? new String[0] : values;
    }

    private static String first(String @Nullable [] values) {
        return values == null || values.length == 0 ? "" : values[0];
    }
}
