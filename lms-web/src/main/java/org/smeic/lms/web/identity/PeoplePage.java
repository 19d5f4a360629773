package org.smeic.lms.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.smeic.lms.identity.People;
import org.smeic.lms.identity.Person;
import org.smeic.lms.web.shared.I18n;
import org.smeic.lms.web.shared.Paging;

/** Everyone with an account, for administrators; what is looked for stands in the address. */
@Named
@RequestScoped
public class PeoplePage {

    private static final int LONGEST_SEARCH = 200;

    @Inject
    People people;

    @Inject
    HttpServletRequest request;

    @Inject
    I18n i18n;

    private String text = "";
    private Paging paging = Paging.NONE;
    private List<Person> found = List.of();

    @PostConstruct
    void load() {
        var asked = request.getParameter("q");
        text = asked == null ? "" : asked.strip();
        text = text.substring(0, Math.min(text.length(), LONGEST_SEARCH));
        paging = Paging.of(people.count(text), request.getParameter("page"));
        found = people.find(text, paging.first(), Paging.SIZE);
    }

    /** The roles in words. */
    public String roles(Person person) {
        return person.getRoles().stream()
                .sorted()
                .map(role -> i18n.of("identity", role))
                .collect(Collectors.joining(", "));
    }

    /** The address of this search up to the number of the page. */
    public String getLink() {
        return "/admin?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + "&page=";
    }

    public String getText() {
        return text;
    }

    public Paging getPaging() {
        return paging;
    }

    public List<Person> getFound() {
        return found;
    }
}
