package org.smeic.lms.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.admission.EntryAsked;
import org.smeic.lms.admission.EntryDecided;
import org.smeic.lms.admission.EntryRequest;
import org.smeic.lms.admission.RequestState;
import org.smeic.lms.identity.Person;
import org.smeic.lms.shared.LmsHome;

/** Letters to those who decide on a request, and to the learner whose it is. */
@Dependent
public class AdmissionLetters {

    @Inject
    Outbox outbox;

    @Inject
    Readers readers;

    void asked(@Observes EntryAsked fact) {
        var request = request(fact.requestId());
        var kind = fact.reminder() ? "reminded" : "asked";
        for (var id : fact.deciders()) {
            var decider = Objects.requireNonNull(outbox.em.find(Person.class, id), "decider");
            put(kind, decider, request, request.getLearner().getName(), "/requests");
        }
    }

    void decided(@Observes EntryDecided fact) {
        var request = request(fact.requestId());
        var course = request.getCourse();
        var address = "/courses/" + course.getSlug();
        switch (fact.state()) {
            case ACCEPTED, REFUSED ->
                readers.of(request.getLearner().getId())
                        .tellDecision(
                                Occasion.APPROVAL_DECIDED,
                                fact.state() == RequestState.ACCEPTED,
                                address,
                                course.getFacts().title(),
                                Objects.requireNonNullElse(request.getNote(), ""));
            case ASKED, TAKEN_BACK -> put("reopened", request.getLearner(), request, null, address);
        }
    }

    private void put(String kind, Person to, EntryRequest request, @Nullable String said, String address) {
        outbox.put(LetterWriter.letter(
                kind,
                to.getEmail(),
                to.getLanguage(),
                to.getName(),
                request.getCourse().getFacts().title(),
                said == null ? "" : said,
                LmsHome.baseUrl() + address));
    }

    private EntryRequest request(long id) {
        return Objects.requireNonNull(outbox.em.find(EntryRequest.class, id), "request");
    }
}
