package org.smeic.lms.web.admission;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.smeic.lms.admission.EntryRequests;
import org.smeic.lms.admission.MyEntry;
import org.smeic.lms.catalog.Courses;
import org.smeic.lms.enrolment.Way;
import org.smeic.lms.enrolment.WaysIn;
import org.smeic.lms.web.enrolment.WayWords;

/** The way in on a course's page. */
@Named
@RequestScoped
public class EntryPart {

    @Inject
    EntryRequests requests;

    @Inject
    Courses courses;

    @Inject
    WaysIn ways;

    @Inject
    WayWords words;

    @Inject
    @ManagedProperty("#{param.slug}")
    String slug;

    private MyEntry mine;

    @PostConstruct
    @SuppressWarnings("NullAway")
    void load() {
        mine = requests.mine(slug);
    }

    /** What a nomination means for this visitor, in one line; empty where nobody is nominated. */
    public String getNomination() {
        if (mine.way() != Way.NOMINATION || mine.isOpen()) {
            return "";
        }
        var id = courses.get(slug).getId();
        return Optional.ofNullable(ways.of(List.of(id)).get(id)).map(words::of).orElse("");
    }

    public MyEntry getMine() {
        return mine;
    }
}
