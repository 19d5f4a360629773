package org.smeic.lms.reporting;

import jakarta.persistence.EntityManager;
import org.smeic.lms.catalog.CatalogFixture;
import org.smeic.lms.curriculum.CurriculumFixture;
import org.smeic.lms.identity.Caller;
import org.smeic.lms.identity.PeopleFixture;
import org.smeic.lms.shared.Facts;

/** The doors of reporting without a container. */
final class NeedsFixture {

    private NeedsFixture() {}

    static EconomyNeeds economyNeeds(EntityManager em, Caller caller) {
        var needs = new EconomyNeeds();
        needs.em = em;
        needs.caller = caller;
        needs.wall = PeopleFixture.wall(em, caller);
        return needs;
    }

    static CourseNeeds courseNeeds(EntityManager em, Caller caller) {
        var needs = new CourseNeeds();
        needs.em = em;
        needs.caller = caller;
        return needs;
    }

    static ProgressLists progressLists(EntityManager em, Caller caller) {
        var lists = new ProgressLists();
        lists.em = em;
        lists.wall = PeopleFixture.wall(em, caller);
        lists.courses = CatalogFixture.courses(em, caller);
        return lists;
    }

    static Reminders reminders(EntityManager em, Caller caller, Facts<ReminderSent> facts) {
        var needs = new OwnNeeds();
        needs.em = em;
        needs.caller = caller;
        needs.wall = PeopleFixture.wall(em, caller);
        needs.dates = CurriculumFixture.openDates(em);
        var reminders = new Reminders();
        reminders.em = em;
        reminders.caller = caller;
        reminders.needs = needs;
        reminders.reminders = facts;
        return reminders;
    }

    /** As the night does. */
    static void lookUp(EntityManager em) {
        var book = new LatenessBook();
        book.em = em;
        book.dates = CurriculumFixture.openDates(em);
        book.forgetEnded();
        for (var version : book.dates.versions()) {
            for (long last = book.look(version, 0); last > 0; last = book.look(version, last)) {
                em.flush();
            }
        }
    }
}
