package org.smeic.lms.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.smeic.lms.identity.Grants;
import org.smeic.lms.identity.Mandate;
import org.smeic.lms.identity.People;
import org.smeic.lms.identity.Person;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.web.shared.CurrentUser;

/** One account as administrators see it: its roles, where they hold, and whether it is open. */
@Named
@RequestScoped
public class PersonPage {

    @Inject
    People people;

    @Inject
    Grants grants;

    @Inject
    CurrentUser user;

    @Inject
    MandateForm form;

    @Inject
    @ManagedProperty("#{param.id}")
    String id;

    private Person person;
    private List<Mandate> mandates = List.of();

    @PostConstruct
    @SuppressWarnings("NullAway")
    void load() {
        if (!id.matches("\\d{1,18}")) {
            throw new NotFound();
        }
        person = people.get(Long.parseLong(id));
        mandates = person.mandates().stream()
                .sorted(Comparator.comparing(Mandate::role)
                        .thenComparing(mandate -> mandate.scope().toString()))
                .toList();
    }

    public void give() throws IOException {
        grants.give(person.getId(), form.mandate());
        show("role_given");
    }

    public void take(Mandate mandate) throws IOException {
        grants.take(person.getId(), mandate);
        show("role_taken");
    }

    public void close() throws IOException {
        people.disable(person.getId(), true);
        show("closed_done");
    }

    public void open() throws IOException {
        people.disable(person.getId(), false);
        show("opened_done");
    }

    private void show(String done) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect("/admin/people/" + id + "?done=" + done);
    }

    public Person getPerson() {
        return person;
    }

    public List<Mandate> getMandates() {
        return mandates;
    }

    /** Whether administrators look at themselves: they cannot lock themselves out. */
    public boolean isMyself() {
        return user.person().filter(me -> me.id() == person.getId()).isPresent();
    }
}
