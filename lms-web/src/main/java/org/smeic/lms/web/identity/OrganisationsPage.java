package org.smeic.lms.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.smeic.lms.identity.organisation.MembershipRole;
import org.smeic.lms.identity.organisation.MyOrganisation;
import org.smeic.lms.identity.organisation.OrganisationCard;
import org.smeic.lms.identity.organisation.OrganisationFacts;
import org.smeic.lms.identity.organisation.OrganisationKind;
import org.smeic.lms.identity.organisation.Organisations;
import org.smeic.lms.shared.After;

/** The organisations of the caller; finds one to join, or founds one. */
@Named
@RequestScoped
public class OrganisationsPage {

    private static final int SHOWN = 10;

    @Inject
    Organisations organisations;

    @Inject
    HttpServletRequest request;

    private List<MyOrganisation> mine = List.of();
    private String text = "";
    private String name = "";
    private OrganisationKind kind = OrganisationKind.SME;
    private String website = "";

    @PostConstruct
    void load() {
        mine = organisations.mine();
        var asked = request.getParameter("q");
        text = asked == null
                ? ""
                : asked.strip().substring(0, Math.min(asked.strip().length(), 200));
    }

    public void found() throws IOException {
        lead("/organisation/" + organisations.found(OrganisationFacts.typed(name, kind, website)));
    }

    public void join(long id) throws IOException {
        organisations.join(id, MembershipRole.STAFF);
        lead("/organisation?done=asked");
    }

    public void advise(long id) throws IOException {
        organisations.join(id, MembershipRole.ADVISER);
        lead("/organisation?done=asked");
    }

    public void leave(long id) throws IOException {
        organisations.leave(id);
        lead("/organisation?done=left");
    }

    private static void lead(String to) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(to);
    }

    /** What the search found; nothing before anybody searched. */
    public List<OrganisationCard> getFound() {
        return text.isEmpty() ? List.of() : organisations.find(text, After.START, SHOWN);
    }

    public List<MyOrganisation> getMine() {
        return mine;
    }

    public String getText() {
        return text;
    }

    public OrganisationKind[] getKinds() {
        return OrganisationKind.values();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public OrganisationKind getKind() {
        return kind;
    }

    public void setKind(OrganisationKind kind) {
        this.kind = kind;
    }

    public String getWebsite() {
        return website;
    }

    public void setWebsite(String website) {
        this.website = website;
    }
}
