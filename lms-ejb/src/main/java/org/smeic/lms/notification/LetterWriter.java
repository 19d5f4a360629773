package org.smeic.lms.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.smeic.lms.certificate.CertificateIssued;
import org.smeic.lms.curriculum.ExemptionDecided;
import org.smeic.lms.curriculum.RenewalOpened;
import org.smeic.lms.enrolment.Offering;
import org.smeic.lms.enrolment.SeatGranted;
import org.smeic.lms.identity.PasswordResetRequested;
import org.smeic.lms.identity.Person;
import org.smeic.lms.identity.organisation.InvitedToOrganisation;
import org.smeic.lms.shared.LmsHome;
import org.smeic.lms.shared.Words;

/** Hears what others tell and puts it into a letter, in the reader's language and the same transaction. */
@Dependent
public class LetterWriter {

    private static final String WORDS = "org.smeic.lms.notification.letters";

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

    /** To an address that has shown that it is theirs: a name and what someone learned are nobody else's business. */
    void certificate(@Observes CertificateIssued fact) {
        var person = Objects.requireNonNull(outbox.em.find(Person.class, fact.personId()), "person");
        if (!person.isEmailConfirmed()) {
            return;
        }
        var certificates = LmsHome.baseUrl() + "/certificates";
        var check = LmsHome.baseUrl() + "/verify/" + fact.code();
        outbox.put(letter(
                "certificate",
                person.getEmail(),
                person.getLanguage(),
                person.getName(),
                fact.courseTitle(),
                certificates,
                check));
    }

    void seat(@Observes SeatGranted fact) {
        var person = Objects.requireNonNull(outbox.em.find(Person.class, fact.learnerId()), "person");
        var offering = Objects.requireNonNull(outbox.em.find(Offering.class, fact.offeringId()), "offering");
        var course = offering.getCourse();
        outbox.put(letter(
                "seat",
                person.getEmail(),
                person.getLanguage(),
                person.getName(),
                course.getFacts().title(),
                when(offering, person),
                LmsHome.baseUrl() + "/courses/" + course.getSlug()));
    }

    void exemption(@Observes ExemptionDecided fact) {
        var person = Objects.requireNonNull(outbox.em.find(Person.class, fact.learnerId()), "person");
        outbox.put(letter(
                fact.granted() ? "exempt" : "not_exempt",
                person.getEmail(),
                person.getLanguage(),
                person.getName(),
                fact.part(),
                fact.curriculum(),
                fact.why(),
                LmsHome.baseUrl() + "/my/plan"));
    }

    void renewal(@Observes RenewalOpened fact) {
        var person = Objects.requireNonNull(outbox.em.find(Person.class, fact.learnerId()), "person");
        var words = new Words(WORDS, Locale.forLanguageTag(person.getLanguage()));
        outbox.put(letter(
                "renewal",
                person.getEmail(),
                person.getLanguage(),
                person.getName(),
                fact.curriculum(),
                words.day(fact.lastDay()),
                fact.course(),
                LmsHome.baseUrl() + "/my/plan"));
    }

    /** Where it is given and where the reader is, for they may differ by a day. */
    private static String when(Offering offering, Person reader) {
        var format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Locale.forLanguageTag(reader.getLanguage()));
        return Stream.of(offering.getZone(), reader.zone())
                .distinct()
                .map(zone -> format.format(offering.getStartsAt().atZone(zone)) + " (" + zone + ")")
                .collect(Collectors.joining("\n"));
    }

    static Letter letter(String kind, String recipient, String language, Object... values) {
        var words = new Words(WORDS, Locale.forLanguageTag(language));
        return new Letter(
                recipient,
                words.language().toLanguageTag(),
                words.say(kind + ".subject", values),
                words.say(kind + ".body", values) + words.say("signature"));
    }
}
