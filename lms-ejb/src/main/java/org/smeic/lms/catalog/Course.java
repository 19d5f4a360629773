package org.smeic.lms.catalog;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.identity.Person;
import org.smeic.lms.shared.Refusal;

/** A course and its lessons in order. Learners see it once it is published. */
@Entity
public class Course {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String slug;

    @Embedded
    private CourseFacts facts;

    @ElementCollection
    @CollectionTable(name = "course_outcome", joinColumns = @JoinColumn(name = "course_id"))
    @OrderColumn(name = "position")
    @Column(name = "text")
    private List<String> outcomes = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "course_source", joinColumns = @JoinColumn(name = "course_id"))
    @OrderColumn(name = "position")
    @Column(name = "text")
    private List<String> sources = new ArrayList<>();

    @OneToMany(mappedBy = "course", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Lesson> lessons = new ArrayList<>();

    private int minutes;
    private int lessonCount;

    @Enumerated(EnumType.STRING)
    private CourseStatus status = CourseStatus.DRAFT;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Person owner;

    private Instant createdAt = Instant.now();
    private @Nullable Instant publishedAt;
    private Instant changedAt = Instant.now();

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Course() {}

    Course(String slug, CourseFacts facts, List<String> outcomes, List<String> sources, @Nullable Person owner) {
        this.slug = slug;
        this.facts = facts;
        this.outcomes.addAll(outcomes);
        this.sources.addAll(sources);
        this.owner = owner;
    }

    void add(LessonKind kind, String title, int lessonMinutes, long activityId) {
        if (status != CourseStatus.DRAFT) {
            throw new Refusal("catalog.published_already");
        }
        lessons.add(new Lesson(this, lessons.size() + 1, kind, title, lessonMinutes, activityId));
        minutes += lessonMinutes;
        lessonCount = lessons.size();
    }

    void publish() {
        if (lessons.isEmpty()) {
            throw new Refusal("catalog.no_lessons");
        }
        status = CourseStatus.PUBLISHED;
        publishedAt = Instant.now();
    }

    void retire() {
        status = CourseStatus.RETIRED;
    }

    /** Moves the stamp by which lists and searches know that they show something old. */
    @PreUpdate
    void changed() {
        changedAt = Instant.now();
    }

    public boolean belongsTo(long personId) {
        return owner != null && owner.getId() == personId;
    }

    public Long getId() {
        return id;
    }

    public String getSlug() {
        return slug;
    }

    public CourseFacts getFacts() {
        return facts;
    }

    public List<String> getOutcomes() {
        return List.copyOf(outcomes);
    }

    public List<String> getSources() {
        return List.copyOf(sources);
    }

    public List<Lesson> getLessons() {
        return List.copyOf(lessons);
    }

    /** Sum of the lessons' minutes. */
    public int getMinutes() {
        return minutes;
    }

    public int getLessonCount() {
        return lessonCount;
    }

    public CourseStatus getStatus() {
        return status;
    }
}
