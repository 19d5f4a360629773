package org.smeic.lms.web.authoring;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.authoring.CourseForm;
import org.smeic.lms.authoring.Publishing;
import org.smeic.lms.catalog.Audience;
import org.smeic.lms.catalog.CourseFacts;
import org.smeic.lms.catalog.Drawing;
import org.smeic.lms.catalog.Level;
import org.smeic.lms.catalog.Topic;
import org.smeic.lms.shared.Refusal;
import org.smeic.lms.shared.SafeHtml;
import org.smeic.lms.web.shared.CurrentUser;
import org.smeic.lms.web.shared.I18n;

/** Makes a course of activities that came in. */
@Named
@RequestScoped
public class PublishPage {

    @Inject
    Publishing publishing;

    @Inject
    CurrentUser user;

    @Inject
    I18n i18n;

    @Inject
    @ManagedProperty("#{param.pick}")
    @Nullable
    String pick;

    private final List<LessonRow> rows = new ArrayList<>();
    private String title = "";
    private String summary = "";
    private String about = "";
    private String outcomes = "";
    private String teacher = "";
    private String language = "en";
    private Audience audience = Audience.OWNER;
    private Topic topic = Topic.IDEAS;
    private Level level = Level.FOUNDATION;

    /** The oldest first: a row keeps its place in the form when another import ends meanwhile. */
    @PostConstruct
    void load() {
        teacher = user.getName();
        var reader = i18n.locale();
        language = new Locale.Builder()
                .setLanguage(reader.getLanguage())
                .setScript(reader.getScript())
                .build()
                .toLanguageTag();
        publishing.activities().stream()
                .sorted(Comparator.comparing(activity -> activity.getId()))
                .map(LessonRow::new)
                .forEach(rows::add);
        rows.stream().filter(row -> row.key().equals(pick)).forEach(row -> row.setPlace(1));
    }

    /** Publishes and leads to the course. */
    public void publish() throws IOException {
        var steps = rows.stream()
                .filter(row -> row.getPlace() != null)
                .sorted(Comparator.comparing(row -> Objects.requireNonNull(row.getPlace())))
                .map(LessonRow::step)
                .toList();
        if (steps.isEmpty()) {
            throw new Refusal("authoring.no_steps");
        }
        var facts = new CourseFacts(
                title.strip(),
                summary.strip(),
                SafeHtml.ofMarkdown(about),
                audience,
                topic,
                level,
                language,
                teacher.strip(),
                drawing());
        var course = publishing.publish(new CourseForm(facts, lines(), steps));
        FacesContext.getCurrentInstance().getExternalContext().redirect("/teach/courses/" + course.getSlug());
    }

    /** Any of them, but the same for the same title. */
    private Drawing drawing() {
        var shapes = List.of(Drawing.values());
        return shapes.get(Math.floorMod(title.strip().hashCode(), shapes.size()));
    }

    private List<String> lines() {
        return outcomes.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    public List<LessonRow> getRows() {
        return rows;
    }

    public Audience[] getAudiences() {
        return Audience.values();
    }

    public Topic[] getTopics() {
        return Topic.values();
    }

    public Level[] getLevels() {
        return Level.values();
    }

    /** What courses in the region are written in, as BCP 47 tags. */
    public List<String> getLanguages() {
        return List.of("en", "ko", "es", "fil", "id", "ja", "ms", "ru", "th", "vi", "zh-Hans", "zh-Hant");
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public String getOutcomes() {
        return outcomes;
    }

    public void setOutcomes(String outcomes) {
        this.outcomes = outcomes;
    }

    public String getTeacher() {
        return teacher;
    }

    public void setTeacher(String teacher) {
        this.teacher = teacher;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public Audience getAudience() {
        return audience;
    }

    public void setAudience(Audience audience) {
        this.audience = audience;
    }

    public Topic getTopic() {
        return topic;
    }

    public void setTopic(Topic topic) {
        this.topic = topic;
    }

    public Level getLevel() {
        return level;
    }

    public void setLevel(Level level) {
        this.level = level;
    }
}
