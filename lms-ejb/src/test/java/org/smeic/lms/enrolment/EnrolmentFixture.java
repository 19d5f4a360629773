package org.smeic.lms.enrolment;

import jakarta.persistence.EntityManager;
import org.smeic.lms.catalog.CatalogFixture;
import org.smeic.lms.identity.Caller;
import org.smeic.lms.identity.Economy;
import org.smeic.lms.identity.MovedEconomy;
import org.smeic.lms.shared.Facts;

/** The doors of enrolment without a container. */
public final class EnrolmentFixture {

    private EnrolmentFixture() {}

    public static Enrolments enrolments(EntityManager em, Caller caller) {
        var enrolments = new Enrolments();
        enrolments.em = em;
        enrolments.caller = caller;
        enrolments.courses = CatalogFixture.courses(em, caller);
        enrolments.places = places(em);
        return enrolments;
    }

    public static WaysIn waysIn(EntityManager em, Caller caller) {
        var ways = new WaysIn();
        ways.em = em;
        ways.caller = caller;
        ways.policies = policies(em, caller);
        ways.cards = OfferingFixture.cards(em);
        return ways;
    }

    public static Places places(EntityManager em) {
        var places = new Places();
        places.em = em;
        return places;
    }

    public static EntryPolicies policies(EntityManager em, Caller caller) {
        var policies = new EntryPolicies();
        policies.em = em;
        policies.courses = CatalogFixture.courses(em, caller);
        return policies;
    }

    public static Progress progress(EntityManager em, Facts<CourseCompleted> facts) {
        var progress = new Progress();
        progress.em = em;
        progress.completions = facts;
        return progress;
    }

    /** Someone belongs to another economy from now on. */
    public static void moved(EntityManager em, long personId, Economy economy) {
        var keeper = new EconomyKeeper();
        keeper.em = em;
        keeper.hear(new MovedEconomy(personId, economy));
    }
}
