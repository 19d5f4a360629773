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
import org.smeic.lms.web.shared.Part;

/** The people of an economy for its coordinator; what is looked for stands in the address. */
@Named
@RequestScoped
public class CoordinatePage {

    @Inject
    Coordination coordination;

    @Inject
    HttpServletRequest request;

    private PeopleQuery query;
    private Part<PersonRow> part = Part.none();

    @PostConstruct
    @SuppressWarnings("NullAway")
    void load() {
        query = PeopleQuery.of(request);
        part = Part.of(coordination.people(query.filter(), query.order(), query.after(), Paging.SIZE + 1), Paging.SIZE);
    }

    /** The address of what follows; null at the end. */
    public @Nullable String getNext() {
        return part.next(query.link("/coordinate?") + "&after=", query.order()::behind);
    }

    /** The address of the same list as a file. */
    public String getFile() {
        return query.link("/coordinate/people.csv?");
    }

    public PeopleQuery getQuery() {
        return query;
    }

    public List<PersonRow> getFound() {
        return part.rows();
    }

    public Stakeholder[] getStakeholders() {
        return Stakeholder.values();
    }
}
