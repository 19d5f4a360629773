package org.smeic.lms.web.admission;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.admission.Admissions;
import org.smeic.lms.admission.ApprovalTerms;
import org.smeic.lms.admission.Decider;
import org.smeic.lms.catalog.Course;
import org.smeic.lms.catalog.Courses;
import org.smeic.lms.enrolment.EntryTerms;
import org.smeic.lms.enrolment.Way;
import org.smeic.lms.shared.Refusal;
import org.smeic.lms.web.shared.Told;

/** How one gets into a course, as its owner says it. */
@Named
@RequestScoped
public class PolicyPage {

    @Inject
    Courses courses;

    @Inject
    Admissions admissions;

    @Inject
    Told told;

    @Inject
    @ManagedProperty("#{param.slug}")
    String slug;

    private Course course;
    private Way way = Way.OPEN;
    private Decider first = Decider.OWNER;
    private String named = "";
    private boolean ownerToo;
    private boolean asksReason;
    private String remindDays = "";
    private String decideDays = "";
    private boolean accepts;

    @PostConstruct
    @SuppressWarnings("NullAway")
    void load() {
        course = courses.own(slug);
        var entry = admissions.entry(slug);
        var approval = admissions.approval(slug);
        way = entry.way();
        first = approval.first();
        named = approval.named();
        ownerToo = approval.ownerToo();
        asksReason = approval.asksReason();
        remindDays = text(approval.remindDays());
        decideDays = text(approval.decideDays());
        accepts = approval.accepts();
    }

    public void save() throws IOException {
        admissions.settle(
                slug,
                new EntryTerms(way, null),
                new ApprovalTerms(first, named, ownerToo, asksReason, number(remindDays), number(decideDays), accepts));
        told.done("admission.policy.saved");
        FacesContext.getCurrentInstance().getExternalContext().redirect("/teach/courses/" + slug + "/admission");
    }

    private static String text(@Nullable Integer days) {
        return days == null ? "" : days.toString();
    }

    private static @Nullable Integer number(String days) {
        if (days.isBlank()) {
            return null;
        }
        if (!days.strip().matches("\\d{1,5}")) {
            throw new Refusal("admission.whole_days");
        }
        return Integer.valueOf(days.strip());
    }

    public Course getCourse() {
        return course;
    }

    public Way[] getWays() {
        return Way.values();
    }

    public Decider[] getDeciders() {
        return Decider.values();
    }

    public Way getWay() {
        return way;
    }

    public void setWay(Way way) {
        this.way = way;
    }

    public Decider getFirst() {
        return first;
    }

    public void setFirst(Decider first) {
        this.first = first;
    }

    public String getNamed() {
        return named;
    }

    public void setNamed(String named) {
        this.named = named;
    }

    public boolean isOwnerToo() {
        return ownerToo;
    }

    public void setOwnerToo(boolean ownerToo) {
        this.ownerToo = ownerToo;
    }

    public boolean isAsksReason() {
        return asksReason;
    }

    public void setAsksReason(boolean asksReason) {
        this.asksReason = asksReason;
    }

    public String getRemindDays() {
        return remindDays;
    }

    public void setRemindDays(String remindDays) {
        this.remindDays = remindDays;
    }

    public String getDecideDays() {
        return decideDays;
    }

    public void setDecideDays(String decideDays) {
        this.decideDays = decideDays;
    }

    public boolean isAccepts() {
        return accepts;
    }

    public void setAccepts(boolean accepts) {
        this.accepts = accepts;
    }
}
