package org.smeic.lms.reading;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.smeic.lms.enrolment.CourseCompleted;
import org.smeic.lms.enrolment.EnrolmentFixture;
import org.smeic.lms.identity.Caller;
import org.smeic.lms.shared.Facts;

/** Modules and their door without a container. */
public final class ReadingFixture {

    private ReadingFixture() {}

    public static Readings readings(EntityManager em, Caller caller, Facts<CourseCompleted> facts) {
        var readings = new Readings();
        readings.em = em;
        readings.enrolments = EnrolmentFixture.enrolments(em, caller);
        readings.progress = EnrolmentFixture.progress(em, facts);
        return readings;
    }

    public static Modules modules(EntityManager em) {
        var modules = new Modules();
        modules.em = em;
        return modules;
    }

    /** Three pages named One, Two, Three, and an action. */
    public static ModuleDraft threePages() {
        return new ModuleDraft(
                "Who to ask",
                12,
                "Call one person",
                "<p>Now.</p>",
                null,
                List.of(
                        new ModuleDraft.Page("One", "<p>1</p>", 1),
                        new ModuleDraft.Page("Two", "<p>2</p>", 2),
                        new ModuleDraft.Page("Three", "<p>3</p>", 3)));
    }

    public static ModuleDraft withoutAction() {
        return new ModuleDraft("Short", 2, null, null, null, List.of(new ModuleDraft.Page("Only", "<p>1</p>", 1)));
    }
}
