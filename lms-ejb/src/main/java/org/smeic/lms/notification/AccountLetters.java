package org.smeic.lms.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.smeic.lms.identity.EmailChanged;
import org.smeic.lms.identity.EmailToConfirm;
import org.smeic.lms.shared.LmsHome;

/** Letters about the account itself, which nobody can turn off. */
@Dependent
public class AccountLetters {

    @Inject
    Outbox outbox;

    void confirm(@Observes EmailToConfirm fact) {
        var link = LmsHome.baseUrl() + "/confirm-email/" + fact.secret();
        outbox.put(LetterWriter.letter("confirm", fact.email(), fact.language(), fact.name(), link));
    }

    void changed(@Observes EmailChanged fact) {
        outbox.put(LetterWriter.letter("email_changed", fact.old(), fact.language(), fact.name(), fact.email()));
    }
}
