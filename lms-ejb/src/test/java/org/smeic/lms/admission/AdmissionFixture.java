package org.smeic.lms.admission;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import org.smeic.lms.catalog.CatalogFixture;
import org.smeic.lms.enrolment.EnrolmentFixture;
import org.smeic.lms.enrolment.OfferingFixture;
import org.smeic.lms.enrolment.Offerings;
import org.smeic.lms.enrolment.QuotaSeatFreed;
import org.smeic.lms.enrolment.QuotaSeats;
import org.smeic.lms.enrolment.SeatGranted;
import org.smeic.lms.enrolment.SeatQuotas;
import org.smeic.lms.identity.Caller;
import org.smeic.lms.identity.PeopleFixture;
import org.smeic.lms.shared.Facts;

/** The doors of admission without a container, and what they tell. */
public final class AdmissionFixture {

    final Facts<EntryAsked> asked = new Facts<>();
    final Facts<EntryDecided> decided = new Facts<>();

    final Facts<NominationTold> told = new Facts<>();
    final Facts<SeatGranted> granted = new Facts<>();

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

    Nominations nominations(EntityManager em, Caller caller) {
        var nominations = new Nominations();
        nominations.em = em;
        nominations.caller = caller;
        nominations.wall = PeopleFixture.wall(em, caller);
        nominations.seats = seats(em);
        nominations.desk = nominationDesk(em);
        return nominations;
    }

    MyNominations myNominations(EntityManager em, Caller caller) {
        var mine = new MyNominations();
        mine.em = em;
        mine.caller = caller;
        mine.seats = seats(em);
        mine.desk = nominationDesk(em);
        return mine;
    }

    Offerings offerings(EntityManager em, Caller caller) {
        return OfferingFixture.offerings(em, caller, granted, freed(em));
    }

    SeatQuotas quotas(EntityManager em, Caller caller) {
        return OfferingFixture.quotas(em, caller, granted, freed(em));
    }

    NominationDesk nominationDesk(EntityManager em) {
        var desk = new NominationDesk();
        desk.em = em;
        desk.seats = seats(em);
        desk.told = told;
        return desk;
    }

    private QuotaSeats seats(EntityManager em) {
        return OfferingFixture.quotaSeats(em, granted, freed(em));
    }

    /** As the container does it: the desk hears of it in the same transaction. */
    private Event<QuotaSeatFreed> freed(EntityManager em) {
        return new Facts<>() {
            @Override
            public void fire(QuotaSeatFreed fact) {
                nominationDesk(em).hear(fact);
            }
        };
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
