package org.smeic.lms.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.smeic.lms.identity.People;
import org.smeic.lms.identity.Person;
import org.smeic.lms.identity.Role;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.web.shared.CurrentUser;

/** One account as administrators see it: its roles, and whether it is open. */
@Named
@RequestScoped
public class PersonPage {

    @Inject
    People people;

    @Inject
    CurrentUser user;

    @Inject
    @ManagedProperty("#{param.id}")
    String id;

    private Person person;
    private String[] roles = {};

    @PostConstruct
    @SuppressWarnings("NullAway")
    void load() {
        if (!id.matches("\\d{1,18}")) {
            throw new NotFound();
        }
        person = people.get(Long.parseLong(id));
        roles = person.getRoles().stream().map(Enum::name).toArray(String[]::new);
    }

    public void giveRoles() throws IOException {
        var given = Arrays.stream(roles).map(Role::valueOf).collect(Collectors.toSet());
        people.giveRoles(person.getId(), given);
        show("roles_saved");
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

    /** Whether administrators look at themselves: they cannot lock themselves out. */
    public boolean isMyself() {
        return user.person().filter(me -> me.id() == person.getId()).isPresent();
    }

    /** The roles that can be given. */
    public List<Role> getChoices() {
        return Arrays.stream(Role.values()).filter(role -> role != Role.LEARNER).toList();
    }

    public String[] getRoles() {
        return roles.clone();
    }

    public void setRoles(String[] roles) {
        this.roles = roles.clone();
    }
}
