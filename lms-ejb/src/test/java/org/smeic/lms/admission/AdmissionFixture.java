package org.smeic.lms.admission;

import jakarta.persistence.EntityManager;
import org.smeic.lms.catalog.CatalogFixture;
import org.smeic.lms.enrolment.EnrolmentFixture;
import org.smeic.lms.identity.Caller;
import org.smeic.lms.shared.Facts;

/** The doors of admission without a container, and what they tell. */
public final class AdmissionFixture {

    final Facts<EntryAsked> asked = new Facts<>();
    final Facts<EntryDecided> decided = new Facts<>();

    Admissions admissions(EntityManager em, Caller caller) {
        var admissions = new Admissions();
        admissions.em = em;
        admissions.courses = CatalogFixture.courses(em, caller);
        admissions.policies = EnrolmentFixture.policies(em, caller);
        return admissions;
    }

    EntryRequests requests(EntityManager em, Caller caller) {
        var requests = new EntryRequests();
        requests.em = em;
        requests.caller = caller;
        requests.courses = CatalogFixture.courses(em, caller);
        requests.policies = EnrolmentFixture.policies(em, caller);
        requests.places = EnrolmentFixture.places(em);
        requests.deciders = deciders(em);
        requests.desk = desk(em);
        return requests;
    }

    RequestQueue queue(EntityManager em, Caller caller) {
        var queue = new RequestQueue();
        queue.em = em;
        queue.caller = caller;
        queue.deciders = deciders(em);
        queue.desk = desk(em);
        return queue;
    }

    RequestTimer timer(EntityManager em) {
        var timer = new RequestTimer();
        timer.em = em;
        timer.desk = desk(em);
        return timer;
    }

    static Deputies deputies(EntityManager em, Caller caller) {
        var deputies = new Deputies();
        deputies.em = em;
        deputies.caller = caller;
        return deputies;
    }

    static Codes codes(EntityManager em, Caller caller) {
        var codes = new Codes();
        codes.em = em;
        codes.caller = caller;
        codes.courses = CatalogFixture.courses(em, caller);
        codes.places = EnrolmentFixture.places(em);
        return codes;
    }

    private RequestDesk desk(EntityManager em) {
        var desk = new RequestDesk();
        desk.em = em;
        desk.places = EnrolmentFixture.places(em);
        desk.deciders = deciders(em);
        desk.asked = asked;
        desk.decided = decided;
        return desk;
    }

    private static Deciders deciders(EntityManager em) {
        var deciders = new Deciders();
        deciders.em = em;
        return deciders;
    }
}
