package org.smeic.lms.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.smeic.lms.identity.organisation.Members;
import org.smeic.lms.identity.organisation.MembershipRole;
import org.smeic.lms.identity.organisation.OrganisationDesk;
import org.smeic.lms.identity.organisation.OrganisationView;
import org.smeic.lms.identity.organisation.Organisations;
import org.smeic.lms.shared.NotFound;

/** One organisation with its people, for its members and for the coordinator of its economy. */
@Named
@RequestScoped
public class OrganisationPage {

    @Inject
    Organisations organisations;

    @Inject
    Members members;

    @Inject
    OrganisationDesk desk;

    @Inject
    @ManagedProperty("#{param.id}")
    String id;

    private OrganisationView it;
    private String email = "";
    private MembershipRole role = MembershipRole.STAFF;

    @PostConstruct
    @SuppressWarnings("NullAway")
    void load() {
        if (!id.matches("\\d{1,18}")) {
            throw new NotFound();
        }
        it = organisations.get(Long.parseLong(id));
    }

    public void invite() throws IOException {
        members.invite(it.id(), email, role);
        show("invited");
    }

    public void accept(long membership) throws IOException {
        members.accept(it.id(), membership);
        show("accepted");
    }

    public void letGo(long membership) throws IOException {
        members.letGo(it.id(), membership);
        show("let_go");
    }

    public void handOver(long membership) throws IOException {
        members.handOver(it.id(), membership);
        show("handed_over");
    }

    public void verify(boolean isWhatItSays) throws IOException {
        desk.verify(it.id(), isWhatItSays);
        show(isWhatItSays ? "verified_done" : "unverified_done");
    }

    public void leave() throws IOException {
        organisations.leave(it.id());
        FacesContext.getCurrentInstance().getExternalContext().redirect("/organisation?done=left");
    }

    private void show(String done) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect("/organisation/" + id + "?done=" + done);
    }

    public OrganisationView getIt() {
        return it;
    }

    /** What someone can be invited as. */
    public MembershipRole[] getRoles() {
        return new MembershipRole[] {MembershipRole.STAFF, MembershipRole.ADVISER};
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public MembershipRole getRole() {
        return role;
    }

    public void setRole(MembershipRole role) {
        this.role = role;
    }
}
