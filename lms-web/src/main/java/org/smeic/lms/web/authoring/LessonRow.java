package org.smeic.lms.web.authoring;

import org.jspecify.annotations.Nullable;
import org.smeic.lms.authoring.CourseForm;
import org.smeic.lms.authoring.ImportedActivity;
import org.smeic.lms.catalog.LessonKind;

/** An activity in the form that makes a course: its place among the lessons, or none. */
public class LessonRow {

    private final ImportedActivity activity;
    private @Nullable Integer place;
    private int minutes;

    LessonRow(ImportedActivity activity) {
        this.activity = activity;
        this.minutes = Math.max(1, Math.min(600, activity.getMinutes()));
    }

    CourseForm.Step step() {
        return new CourseForm.Step(activity.getId(), minutes);
    }

    /** Kind and id, as a report names it. */
    String key() {
        return activity.getKind() + "-" + activity.getActivityId();
    }

    public String getTitle() {
        return activity.getTitle();
    }

    public LessonKind getKind() {
        return activity.getKind();
    }

    /** From 1; null to leave it out. */
    public @Nullable Integer getPlace() {
        return place;
    }

    public void setPlace(@Nullable Integer place) {
        this.place = place;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }
}
