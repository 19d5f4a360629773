package org.smeic.lms.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.catalog.Course;
import org.smeic.lms.catalog.Courses;
import org.smeic.lms.enrolment.Enrolments;
import org.smeic.lms.identity.Economy;
import org.smeic.lms.identity.People;
import org.smeic.lms.identity.Registration;
import org.smeic.lms.identity.Stakeholder;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.shared.Refusal;
import org.smeic.lms.web.shared.I18n;

/** Registration; whoever came from a course starts it at once. */
@Named
@RequestScoped
public class RegisterPage {

    @Inject
    People people;

    @Inject
    Courses courses;

    @Inject
    Enrolments enrolments;

    @Inject
    Entrance entrance;

    @Inject
    HttpServletRequest request;

    @Inject
    I18n i18n;

    private @Nullable Course course;
    private String name = "";
    private String email = "";
    private String password = "";
    private @Nullable Stakeholder stakeholder;
    private @Nullable Economy economy;

    @PostConstruct
    void load() {
        course = wanted(request.getParameter("course")).orElse(null);
    }

    private Optional<Course> wanted(@Nullable String slug) {
        try {
            return slug == null || slug.isBlank() ? Optional.empty() : Optional.of(courses.get(slug));
        } catch (NotFound gone) {
            return Optional.empty();
        }
    }

    /** Makes the account and signs in. */
    @SuppressWarnings("NullAway") // the page requires both choices
    public void register() throws IOException {
        var form = new Registration(
                name, email, password, stakeholder, economy, i18n.locale().toLanguageTag());
        var person = people.register(form, request.getRemoteAddr());
        var faces = FacesContext.getCurrentInstance().getExternalContext();
        entrance.enter(request, (HttpServletResponse) faces.getResponse(), person, false);
        faces.redirect(start());
    }

    private String start() {
        if (course == null) {
            return "/my";
        }
        var slug = URLEncoder.encode(course.getSlug(), StandardCharsets.UTF_8);
        try {
            enrolments.enrol(course.getSlug());
            return "/learn/" + slug;
        } catch (Refusal closedMeanwhile) {
            return "/courses/" + slug;
        }
    }

    /** The course to start with; null when there is none. */
    public @Nullable Course getCourse() {
        return course;
    }

    public Stakeholder[] getStakeholders() {
        return Stakeholder.values();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public @Nullable Stakeholder getStakeholder() {
        return stakeholder;
    }

    public void setStakeholder(@Nullable Stakeholder stakeholder) {
        this.stakeholder = stakeholder;
    }

    public @Nullable Economy getEconomy() {
        return economy;
    }

    public void setEconomy(@Nullable Economy economy) {
        this.economy = economy;
    }
}
