package org.smeic.lms.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.identity.organisation.OrganisationDesk;
import org.smeic.lms.identity.organisation.OrganisationRow;
import org.smeic.lms.shared.After;
import org.smeic.lms.web.shared.Paging;
import org.smeic.lms.web.shared.Part;

/** The organisations of an economy for its coordinator. */
@Named
@RequestScoped
public class CoordinateOrganisationsPage {

    @Inject
    OrganisationDesk desk;

    @Inject
    HttpServletRequest request;

    private String text = "";
    private boolean unverified;
    private Part<OrganisationRow> part = Part.none();

    @PostConstruct
    void load() {
        var asked = request.getParameter("q");
        text = asked == null
                ? ""
                : asked.strip().substring(0, Math.min(asked.strip().length(), 200));
        unverified = "1".equals(request.getParameter("unverified"));
        var after = After.read(request.getParameter("after")).orElse(After.START);
        part = Part.of(desk.organisations(text, unverified, after, Paging.SIZE + 1), Paging.SIZE);
    }

    public String getText() {
        return text;
    }

    public boolean isUnverified() {
        return unverified;
    }

    public List<OrganisationRow> getFound() {
        return part.rows();
    }

    /** The address of what follows; null at the end. */
    public @Nullable String getNext() {
        return part.next(
                "/coordinate/organisations?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8)
                        + (unverified ? "&unverified=1" : "") + "&after=",
                it -> new After(it.name(), it.id()));
    }
}
