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
import org.jspecify.annotations.Nullable;
import org.smeic.lms.identity.Coordination;
import org.smeic.lms.identity.Grants;
import org.smeic.lms.identity.Mandate;
import org.smeic.lms.identity.Person;
import org.smeic.lms.identity.Role;
import org.smeic.lms.identity.Scope;
import org.smeic.lms.identity.organisation.MyOrganisation;
import org.smeic.lms.identity.organisation.OrganisationDesk;
import org.smeic.lms.shared.NotFound;

/** One person as the coordinator of their economy sees them; makes them adviser or instructor there. */
@Named
@RequestScoped
public class CoordinatePersonPage {

    @Inject
    Coordination coordination;

    @Inject
    OrganisationDesk desk;

    @Inject
    Grants grants;

    @Inject
    @ManagedProperty("#{param.id}")
    String id;

    private Person person;
    private @Nullable String email;
    private List<MyOrganisation> organisations = List.of();

    @PostConstruct
    @SuppressWarnings("NullAway")
    void load() {
        if (!id.matches("\\d{1,18}")) {
            throw new NotFound();
        }
        person = coordination.person(Long.parseLong(id));
        email = coordination.email(person.getId()).orElse(null);
        organisations = desk.of(person.getId());
    }

    public void give(Role role) throws IOException {
        grants.give(person.getId(), here(role));
        show("role_given");
    }

    public void take(Role role) throws IOException {
        grants.take(person.getId(), here(role));
        show("role_taken");
    }

    /** Whether they have the role in their economy. */
    public boolean has(Role role) {
        return person.mandates().contains(here(role));
    }

    private Mandate here(Role role) {
        return new Mandate(role, Scope.of(person.getEconomy()));
    }

    private void show(String done) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect("/coordinate/people/" + id + "?done=" + done);
    }

    /** Null for who has not agreed that their coordinator sees it. */
    public @Nullable String getEmail() {
        return email;
    }

    public Person getPerson() {
        return person;
    }

    public List<MyOrganisation> getOrganisations() {
        return organisations;
    }

    /** What a coordinator may give. */
    public List<Role> getChoices() {
        return Grants.OF_COORDINATORS.stream().sorted(Comparator.naturalOrder()).toList();
    }
}
