package org.smeic.lms.admission;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.enrolment.Places;
import org.smeic.lms.identity.Person;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.shared.Refusal;

/** What a decision does, whoever makes it: a person or time. Works on requests whose row it holds. */
@Dependent
class RequestDesk {

    @PersistenceContext
    EntityManager em;

    @Inject
    Places places;

    @Inject
    Deciders deciders;

    @Inject
    Event<EntryAsked> asked;

    @Inject
    Event<EntryDecided> decided;

    EntryRequest held(long id) {
        return Optional.ofNullable(em.find(EntryRequest.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
    }

    void tell(EntryRequest request, boolean reminder) {
        asked.fire(new EntryAsked(request.getId(), deciders.of(request), reminder));
    }

    /** @param by null for time */
    void accept(EntryRequest request, @Nullable Person by, @Nullable String note) {
        if (request.goesOn()) {
            request.handOn(by);
            tell(request, false);
            return;
        }
        places.give(request.getLearner().getId(), request.getCourse());
        end(request, RequestState.ACCEPTED, by, note);
    }

    /** @param by null for time */
    void refuse(EntryRequest request, @Nullable Person by, @Nullable String note) {
        end(request, RequestState.REFUSED, by, note);
    }

    private void end(EntryRequest request, RequestState end, @Nullable Person by, @Nullable String note) {
        request.end(end, by, note);
        decided.fire(new EntryDecided(request.getId(), end));
    }

    /** @throws Refusal {@code admission.undo_late}; {@code admission.undo_used} when the learner has begun */
    void undo(EntryRequest request) {
        var end = request.getState();
        request.undo(Instant.now());
        if (end == RequestState.ACCEPTED) {
            var place = places.find(request.getLearner().getId(), request.getCourse());
            if (place.isPresent() && !places.takeBack(place.get().getId())) {
                throw new Refusal("admission.undo_used");
            }
        }
        if (end != RequestState.ASKED) {
            decided.fire(new EntryDecided(request.getId(), RequestState.ASKED));
        }
    }

    /** What is due by time: a decision, or a word to those who have not decided. */
    void tend(EntryRequest request, Instant now) {
        if (request.isOver(now)) {
            if (request.timeAccepts()) {
                accept(request, null, null);
            } else {
                refuse(request, null, null);
            }
        } else if (request.isSlow(now)) {
            request.reminded();
            tell(request, true);
        }
    }
}
