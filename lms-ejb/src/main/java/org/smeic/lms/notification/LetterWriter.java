package org.smeic.lms.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;
import org.smeic.lms.identity.PasswordResetRequested;
import org.smeic.lms.identity.organisation.InvitedToOrganisation;
import org.smeic.lms.shared.LmsHome;
import org.smeic.lms.shared.Words;

/** Letters about the account itself, in the transaction of the fact: they are no choice and go at once. */
@Dependent
public class LetterWriter {

    @Inject
    Outbox outbox;

    void passwordReset(@Observes PasswordResetRequested fact) {
        var link = LmsHome.baseUrl() + "/reset-password/" + fact.secret();
        outbox.put(letter("reset", fact.email(), fact.language(), fact.name(), link));
    }

    void invitation(@Observes InvitedToOrganisation fact) {
        var link = LmsHome.baseUrl() + "/invitation/" + fact.secret();
        outbox.put(letter("invited", fact.email(), fact.language(), fact.inviter(), fact.organisation(), link));
    }

    static Letter letter(String kind, String recipient, String language, Object... values) {
        var words = new Words(Occasion.WORDS, Locale.forLanguageTag(language));
        return new Letter(
                recipient,
                words.language().toLanguageTag(),
                words.say(kind + ".subject", values),
                words.say(kind + ".body", values) + words.say("signature"));
    }
}
