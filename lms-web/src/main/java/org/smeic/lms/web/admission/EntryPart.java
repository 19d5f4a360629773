package org.smeic.lms.web.admission;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.smeic.lms.admission.EntryRequests;
import org.smeic.lms.admission.MyEntry;

/** The way in on a course's page. */
@Named
@RequestScoped
public class EntryPart {

    @Inject
    EntryRequests requests;

    @Inject
    @ManagedProperty("#{param.slug}")
    String slug;

    private MyEntry mine;

    @PostConstruct
    @SuppressWarnings("NullAway")
    void load() {
        mine = requests.mine(slug);
    }

    public MyEntry getMine() {
        return mine;
    }
}
