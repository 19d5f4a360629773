package org.smeic.lms.authoring;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.smeic.lms.catalog.LessonKind;
import org.smeic.lms.identity.Person;

/** An activity that came in by itself and may become a lesson of its owner's courses. */
@Entity
public class ImportedActivity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private ImportJob job;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Person owner;

    @Enumerated(EnumType.STRING)
    private LessonKind kind;

    private long activityId;
    private String title;
    private int minutes;
    private Instant createdAt = Instant.now();

    @SuppressWarnings("NullAway.Init")
    protected ImportedActivity() {}

    ImportedActivity(ImportJob job, LessonKind kind, long activityId, String title, int minutes) {
        this.job = job;
        this.owner = job.owner();
        this.kind = kind;
        this.activityId = activityId;
        this.title = title;
        this.minutes = minutes;
    }

    boolean belongsTo(long personId) {
        return owner.getId() == personId;
    }

    public Long getId() {
        return id;
    }

    public LessonKind getKind() {
        return kind;
    }

    /** The activity's id in the feature of its kind. */
    public long getActivityId() {
        return activityId;
    }

    public String getTitle() {
        return title;
    }

    /** A guess, until whoever publishes it says better. */
    public int getMinutes() {
        return minutes;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }
}
