package org.smeic.lms.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.identity.Coordination;
import org.smeic.lms.identity.PersonRow;
import org.smeic.lms.identity.Stakeholder;
import org.smeic.lms.web.shared.Paging;

/** The people of an economy for its coordinator; what is looked for stands in the address. */
@Named
@RequestScoped
public class CoordinatePage {

    @Inject
    Coordination coordination;

    @Inject
    HttpServletRequest request;

    private PeopleQuery query;
    private List<PersonRow> found = List.of();
    private @Nullable String next;

    @PostConstruct
    @SuppressWarnings("NullAway")
    void load() {
        query = PeopleQuery.of(request);
        var some = coordination.people(query.filter(), query.order(), query.after(), Paging.SIZE + 1);
        found = some.subList(0, Math.min(some.size(), Paging.SIZE));
        next = some.size() > Paging.SIZE
                ? query.link("/coordinate?") + "&after="
                        + query.order().behind(found.get(Paging.SIZE - 1)).cursor()
                : null;
    }

    /** The address of what follows; null at the end. */
    public @Nullable String getNext() {
        return next;
    }

    /** The address of the same list as a file. */
    public String getFile() {
        return query.link("/coordinate/people.csv?");
    }

    public PeopleQuery getQuery() {
        return query;
    }

    public List<PersonRow> getFound() {
        return found;
    }

    public Stakeholder[] getStakeholders() {
        return Stakeholder.values();
    }
}
