package org.smeic.lms.web.announcement;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.smeic.lms.announcement.AnnouncementRow;
import org.smeic.lms.announcement.Announcements;
import org.smeic.lms.announcement.Target;

/** Whom the reader may write to, with how many that are, and what they have written. */
@Named
@RequestScoped
public class AnnouncementsPage {

    @Inject
    Announcements announcements;

    @Inject
    HttpServletRequest request;

    private List<Target> targets = List.of();
    private List<AnnouncementRow> mine = List.of();

    @PostConstruct
    void load() {
        targets = announcements.targets();
        mine = announcements.mine();
    }

    public List<Target> getTargets() {
        return targets;
    }

    public List<AnnouncementRow> getMine() {
        return mine;
    }

    /** The target a link has named, or what was typed when it was refused; empty for none. */
    public String given(String name) {
        var kept = request.getSession().getAttribute(AnnouncementsServlet.KEPT + name);
        return Objects.requireNonNullElse(request.getParameter(name), kept == null ? "" : kept.toString());
    }
}
