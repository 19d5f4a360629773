package org.smeic.lms.web.catalog;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.catalog.Audience;
import org.smeic.lms.catalog.CourseCard;
import org.smeic.lms.catalog.CourseFilter;
import org.smeic.lms.catalog.Courses;
import org.smeic.lms.catalog.Level;
import org.smeic.lms.catalog.Topic;

/** The catalog: what is looked for stands in the address, so that a search can be shared. */
@Named
@RequestScoped
public class CatalogPage {

    private static final int PER_PAGE = 12;
    private static final int LONGEST_SEARCH = 200;

    @Inject
    Courses courses;

    @Inject
    HttpServletRequest request;

    private CourseFilter filter = CourseFilter.ANY;
    private List<CourseCard> cards = List.of();
    private List<String> languages = List.of();
    private long count;
    private int page;

    @PostConstruct
    void load() {
        filter = new CourseFilter(
                text("q"),
                constant(Audience.class, text("audience")),
                constant(Topic.class, text("topic")),
                constant(Level.class, text("level")),
                text("lang").isEmpty() ? null : text("lang"));
        count = courses.count(filter);
        page = Math.max(0, Math.min(number(text("page")), getPages() - 1));
        cards = courses.find(filter, page * PER_PAGE, PER_PAGE);
        languages = courses.languages();
    }

    /** The address of this search up to the number of the page. */
    public String getLink() {
        return "/catalog?q=" + encode(filter.text()) + "&audience=" + encode(text("audience")) + "&topic="
                + encode(text("topic")) + "&level=" + encode(text("level")) + "&lang=" + encode(text("lang"))
                + "&page=";
    }

    /** As it stands in addresses: lower case. */
    public String tag(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    public boolean isChosen(@Nullable Object wanted, Object option) {
        return option.equals(wanted);
    }

    private String text(String name) {
        var value = request.getParameter(name);
        return value == null
                ? ""
                : value.strip().substring(0, Math.min(value.strip().length(), LONGEST_SEARCH));
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, String tag) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(tag))
                .findFirst()
                .orElse(null);
    }

    private static int number(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    public CourseFilter getFilter() {
        return filter;
    }

    public List<CourseCard> getCards() {
        return cards;
    }

    public long getCount() {
        return count;
    }

    public int getPage() {
        return page;
    }

    public int getPages() {
        return (int) ((count + PER_PAGE - 1) / PER_PAGE);
    }

    public List<String> getLanguages() {
        return languages;
    }

    public Audience[] getAudiences() {
        return Audience.values();
    }

    public Topic[] getTopics() {
        return Topic.values();
    }

    public Level[] getLevels() {
        return Level.values();
    }
}
