package org.smeic.lms.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.admission.EntryAsked;
import org.smeic.lms.admission.EntryDecided;
import org.smeic.lms.admission.EntryRequest;
import org.smeic.lms.identity.Person;
import org.smeic.lms.shared.LmsHome;

/** Letters to those who decide on a request, and to the learner whose it is. */
@Dependent
public class AdmissionLetters {

    @Inject
    Outbox outbox;

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
        var kind =
                switch (fact.state()) {
                    case ACCEPTED -> "let_in";
                    case REFUSED -> "not_let_in";
                    case ASKED, TAKEN_BACK -> "reopened";
                };
        put(
                kind,
                request.getLearner(),
                request,
                request.getNote(),
                "/courses/" + request.getCourse().getSlug());
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
