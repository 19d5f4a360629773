package org.smeic.lms.catalog;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** One step of a course: which activity of which feature comes at this place. */
@Entity
@Cacheable
public class Lesson {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Course course;

    private int position;

    @Enumerated(EnumType.STRING)
    private LessonKind kind;

    private String title;
    private int minutes;
    private long activityId;

    @SuppressWarnings("NullAway.Init")
    protected Lesson() {}

    Lesson(Course course, int position, LessonKind kind, String title, int minutes, long activityId) {
        this.course = course;
        this.position = position;
        this.kind = kind;
        this.title = title;
        this.minutes = minutes;
        this.activityId = activityId;
    }

    /** The lesson stays, what it opens is another activity of the same kind. */
    void open(long activity) {
        activityId = activity;
        course.changed();
    }

    public Long getId() {
        return id;
    }

    public Course getCourse() {
        return course;
    }

    /** From 1. */
    public int getPosition() {
        return position;
    }

    public LessonKind getKind() {
        return kind;
    }

    public String getTitle() {
        return title;
    }

    public int getMinutes() {
        return minutes;
    }

    /** The id of the activity in the feature that owns the kind. */
    public long getActivityId() {
        return activityId;
    }
}
