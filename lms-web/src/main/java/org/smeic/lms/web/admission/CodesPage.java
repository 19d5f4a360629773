package org.smeic.lms.web.admission;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.admission.CodeOrder;
import org.smeic.lms.admission.CodeRow;
import org.smeic.lms.admission.Codes;
import org.smeic.lms.catalog.Course;
import org.smeic.lms.catalog.Courses;
import org.smeic.lms.shared.LmsHome;
import org.smeic.lms.shared.Refusal;
import org.smeic.lms.web.shared.CurrentUser;
import org.smeic.lms.web.shared.Paging;
import org.smeic.lms.web.shared.Told;

/** The codes of a course, how far each is used, and new ones. */
@Named
@RequestScoped
public class CodesPage {

    @Inject
    Courses courses;

    @Inject
    Codes codes;

    @Inject
    Told told;

    @Inject
    CurrentUser user;

    @Inject
    HttpServletRequest request;

    @Inject
    @ManagedProperty("#{param.slug}")
    String slug;

    private Course course;
    private Paging paging = Paging.NONE;
    private List<CodeRow> all = List.of();
    private String campaign = "";
    private String organisation = "";
    private int count = 1;
    private int quota = 20;
    private String until = "";

    @PostConstruct
    @SuppressWarnings("NullAway")
    void load() {
        course = courses.own(slug);
        paging = Paging.of(codes.count(slug), request.getParameter("page"));
        all = codes.all(slug, paging.first(), Paging.SIZE);
    }

    public void make() throws IOException {
        var made = codes.make(slug, new CodeOrder(campaign, organisation, count, quota, end()));
        told.done("admission.codes.made", made.size());
        again();
    }

    public void revoke(long code) throws IOException {
        codes.revoke(code);
        told.done("admission.codes.revoked_done");
        again();
    }

    /** The end of the last day, where the reader is. */
    private @Nullable Instant end() {
        if (until.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(until).plusDays(1).atStartOfDay(user.zone()).toInstant();
        } catch (DateTimeParseException unreadable) {
            var refusal = new Refusal("admission.code_day");
            refusal.initCause(unreadable);
            throw refusal;
        }
    }

    private void again() throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect("/teach/courses/" + slug + "/codes");
    }

    /** The address that joins with a code. */
    public String link(CodeRow row) {
        return LmsHome.baseUrl() + "/join/" + row.words();
    }

    public Course getCourse() {
        return course;
    }

    public Paging getPaging() {
        return paging;
    }

    public List<CodeRow> getAll() {
        return all;
    }

    public String getCampaign() {
        return campaign;
    }

    public void setCampaign(String campaign) {
        this.campaign = campaign;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public int getCount() {
        return count;
    }

    public void setCount(int count) {
        this.count = count;
    }

    public int getQuota() {
        return quota;
    }

    public void setQuota(int quota) {
        this.quota = quota;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }
}
