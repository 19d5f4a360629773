package org.smeic.lms.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.smeic.lms.catalog.CatalogFixture;
import org.smeic.lms.catalog.LessonKind;
import org.smeic.lms.enrolment.CourseCompleted;
import org.smeic.lms.enrolment.EnrolmentFixture;
import org.smeic.lms.enrolment.Report;
import org.smeic.lms.identity.Caller;
import org.smeic.lms.identity.PeopleFixture;
import org.smeic.lms.identity.Role;
import org.smeic.lms.shared.Database;
import org.smeic.lms.shared.Facts;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.shared.Refusal;

@Tag("door")
class CertificatesTest {

    private static final String NAME = "น้ำทิพย์ ก้องเกียรติ";

    @RegisterExtension
    final Database database = new Database();

    private final Facts<CertificateIssued> issued = new Facts<>();
    private Facts<CourseCompleted> completed;
    private Certificates mine;
    private Certificates secretariat;
    private Verification verification;
    private long learnerId;

    @BeforeEach
    void completeACourse() {
        var em = database.em();
        var teacherId = PeopleFixture.person(em, "Teacher", Role.INSTRUCTOR).getId();
        learnerId = PeopleFixture.person(em, NAME).getId();
        var secretaryId =
                PeopleFixture.person(em, "Secretary", Role.SECRETARIAT).getId();
        mine = CertificateFixture.certificates(em, Caller.of(learnerId, Role.LEARNER), issued);
        secretariat = CertificateFixture.certificates(em, Caller.of(secretaryId, Role.SECRETARIAT), issued);
        verification = CertificateFixture.verification(em);

        var course = CatalogFixture.publishedCourse(em, teacherId, "Listen before you build", LessonKind.PAGES);
        var enrolments = EnrolmentFixture.enrolments(em, Caller.of(learnerId, Role.LEARNER));
        enrolments.enrol(course.getSlug());
        em.flush();
        var place = enrolments.place(course.getLessons().get(0).getId());
        completed = CertificateFixture.heardByIssuer(em, issued);
        EnrolmentFixture.progress(em, completed)
                .report(place.enrolmentId(), place.lessonId(), new Report(100, true, null));
        database.nextRequest();
    }

    @Test
    void completingACourseMakesACertificateAnyoneCanCheck() {
        var certificate = mine.mine().get(0);
        var found = verification.verify(certificate.code().replace("-", " ").toLowerCase(java.util.Locale.ROOT));

        assertThat(certificate.state()).isEqualTo(State.VALID);
        assertThat(found).hasValueSatisfying(verified -> {
            assertThat(verified.name()).isEqualTo(NAME);
            assertThat(verified.courseTitle()).isEqualTo("Listen before you build");
            assertThat(verified.state()).isEqualTo(State.VALID);
            assertThat(verified.issuedAt()).isEqualTo(certificate.issuedAt());
            assertThat(verified.endedAt()).isNull();
        });
        assertThat(issued.told)
                .containsExactly(new CertificateIssued(learnerId, certificate.code(), "Listen before you build"));
    }

    @Test
    void aCompletionToldTwiceGivesOneCertificate() {
        completed.fire(completed.told.get(0));
        database.nextRequest();
        assertThat(mine.mine()).hasSize(1);
        assertThat(issued.told).hasSize(1);
    }

    @Test
    void laterRenamesOfPersonAndCourseChangeNothing() throws IOException {
        database.em().createQuery("update Person p set p.name = 'Someone else'").executeUpdate();
        database.em()
                .createNativeQuery("update course set title = 'Another course', audience = 'POLICY'")
                .executeUpdate();
        database.em().createNativeQuery("delete from course_outcome").executeUpdate();
        database.nextRequest();

        var certificate = mine.mine().get(0);
        assertThat(certificate.name()).isEqualTo(NAME);
        assertThat(verification.verify(certificate.code()).orElseThrow().name()).isEqualTo(NAME);
        assertThat(text(mine.pdf(certificate.code())))
                .contains(NAME, "Listen before you build", "For firm owners", "Do one thing", certificate.code());
    }

    @Test
    void aCorrectedNameIsANewCertificateAndTheOldOnePointsToIt() throws IOException {
        var old = mine.mine().get(0).code();
        var fresh = secretariat.replace(old, " Namthip Kongkiat ");
        database.nextRequest();

        var gone = verification.verify(old).orElseThrow();
        assertThat(gone.state()).isEqualTo(State.REPLACED);
        assertThat(gone.name()).isNull();
        assertThat(gone.replacedBy()).isEqualTo(fresh);
        assertThat(gone.endedAt()).isNotNull();
        assertThat(verification.verify(fresh).orElseThrow().name()).isEqualTo("Namthip Kongkiat");
        assertThat(verification.verify(fresh).orElseThrow().issuedAt()).isEqualTo(gone.issuedAt());
        assertThat(mine.mine()).extracting(MyCertificate::state).containsExactly(State.VALID, State.REPLACED);
        assertThat(text(mine.pdf(fresh))).contains("Namthip Kongkiat");
        refused("certificate.not_valid", () -> mine.pdf(old));
        refused("certificate.not_valid", () -> secretariat.replace(old, "Again"));
    }

    @Test
    void aRevokedCertificateSaysSoAndIsNotPrinted() {
        var code = mine.mine().get(0).code();
        refused("certificate.reason_missing", () -> secretariat.revoke(code, " "));
        secretariat.revoke(code, "Someone else sat the quiz");
        database.nextRequest();

        var gone = verification.verify(code).orElseThrow();
        assertThat(gone.state()).isEqualTo(State.REVOKED);
        assertThat(gone.endedAt()).isNotNull();
        refused("certificate.not_valid", () -> mine.pdf(code));
        refused("certificate.not_valid", () -> secretariat.revoke(code, "Twice"));
    }

    @Test
    void otherPeoplesCertificatesAreNotThere() {
        var code = mine.mine().get(0).code();
        var stranger =
                CertificateFixture.certificates(database.em(), Caller.of(learnerId + 1_000, Role.LEARNER), issued);
        assertThat(stranger.mine()).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> stranger.pdf(code));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> mine.pdf("0000-0000-0000"));
        assertThat(verification.verify("0000-0000-0000")).isEmpty();
        assertThat(verification.verify("x".repeat(10_000))).isEmpty();
    }

    private static void refused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable what) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(what).withMessage(key);
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
