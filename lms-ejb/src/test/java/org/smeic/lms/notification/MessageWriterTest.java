package org.smeic.lms.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.smeic.lms.catalog.CatalogFixture;
import org.smeic.lms.catalog.LessonKind;
import org.smeic.lms.certificate.CertificateIssued;
import org.smeic.lms.enrolment.OfferingFixture;
import org.smeic.lms.enrolment.SeatGranted;
import org.smeic.lms.identity.PeopleFixture;
import org.smeic.lms.identity.Person;
import org.smeic.lms.identity.Role;
import org.smeic.lms.shared.Database;

@Tag("door")
class MessageWriterTest {

    @RegisterExtension
    final Database database = new Database();

    private final MessageWriter writer = new MessageWriter();
    private Person ana;

    @BeforeEach
    void setUp() {
        writer.readers = new Readers();
        writer.readers.em = database.em();
        ana = PeopleFixture.person(database.em(), "Ana {0} Quispe");
    }

    @Test
    void whoWaitedForASeatIsToldWhereItIsAndWhatTheTimeIsAtHome() {
        var em = database.em();
        var teacher = PeopleFixture.person(em, "Teacher", Role.INSTRUCTOR);
        var course = CatalogFixture.publishedCourse(em, teacher.getId(), "Price", LessonKind.PAGES);
        var offering = OfferingFixture.offering(em, course, Instant.parse("2027-03-01T00:30:00Z"), "Asia/Seoul");
        writer.seat(new SeatGranted(ana.getId(), offering));
        database.nextRequest();

        var message = onlyMessage();
        assertThat(message.title()).isEqualTo("A seat for you: Price");
        assertThat(message.text()).contains("Mar 1, 2027, 9:30", "(Asia/Seoul)", "Mar 1, 2027, 7:30", "(Asia/Bangkok)");
        assertThat(message.link()).isEqualTo("/courses/" + course.getSlug());
        assertThat(message.shown()).isTrue();
        assertThat(message.isRead()).isFalse();
    }

    @Test
    void whoEarnedACertificateIsToldTheWayToIt() {
        writer.certificate(
                new CertificateIssued(ana.getId(), "7K1M-Q90Z-0HXB", "Don't guess,\r\nBcc: all@example.org"));
        database.nextRequest();

        var message = onlyMessage();
        assertThat(message.title()).isEqualTo("Your certificate: Don't guess, Bcc: all@example.org");
        assertThat(message.text()).contains("7K1M-Q90Z-0HXB");
        assertThat(message.link()).isEqualTo("/certificates");
    }

    @Test
    void whoWantsNothingInTheInboxHasNothingThere() {
        Preferences.kept(database.em(), ana.getId())
                .choose(Occasion.CERTIFICATE_ISSUED, new Choice(false, true, false, false));
        database.nextRequest();
        writer.certificate(new CertificateIssued(ana.getId(), "7K1M-Q90Z-0HXB", "Price"));
        database.nextRequest();

        assertThat(onlyMessage().shown()).isFalse();
    }

    private Message onlyMessage() {
        return database.em()
                .createQuery("select m from Message m where m.personId = :person", Message.class)
                .setParameter("person", ana.getId())
                .getSingleResult();
    }
}
