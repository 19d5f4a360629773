package org.smeic.lms.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.smeic.lms.authoring.ImportJob.State;
import org.smeic.lms.authoring.ImportReport.Made;
import org.smeic.lms.authoring.folder.CourseFixture;
import org.smeic.lms.authoring.folder.Note;
import org.smeic.lms.catalog.CatalogFixture;
import org.smeic.lms.catalog.CourseStatus;
import org.smeic.lms.catalog.Courses;
import org.smeic.lms.catalog.Lesson;
import org.smeic.lms.catalog.LessonKind;
import org.smeic.lms.identity.Caller;
import org.smeic.lms.identity.PeopleFixture;
import org.smeic.lms.identity.Role;
import org.smeic.lms.scorm.ScormFixture;
import org.smeic.lms.shared.Database;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.shared.Refusal;

@Tag("door")
class ImportJobsTest {

    @RegisterExtension
    final Database database = new Database();

    @TempDir
    Path temp;

    private final CourseFixture course = new CourseFixture();
    private ImportJobs jobs;
    private Courses courses;

    @BeforeEach
    void setUp() {
        System.setProperty("lms.data", temp.toString());
        var teacher = Caller.of(
                PeopleFixture.person(database.em(), "Teacher", Role.INSTRUCTOR).getId(), Role.INSTRUCTOR);
        jobs = AuthoringFixture.jobs(database.em(), teacher);
        courses = CatalogFixture.courses(database.em(), teacher);
    }

    @AfterEach
    void forget() {
        System.clearProperty("lms.data");
        System.clearProperty("lms.upload.mb");
    }

    @Test
    void aCourseFolderBecomesADraftWithAllItsLessons() {
        var job = handIn("five.zip", course.zip("five-customers/"));

        assertThat(job.getState()).isEqualTo(State.DONE);
        assertThat(job.getKind()).isEqualTo(ImportKind.COURSE);
        assertThat(job.getProgress()).isEqualTo(100);
        var report = job.getReport();
        assertThat(report.title()).isEqualTo("Talk to five customers");
        assertThat(report.made()).extracting(Made::kind).containsExactly("COURSE", "PAGES", "SCORM", "QUIZ");
        assertThat(report.counts()).containsEntry("pages", 2).containsEntry("questions", 2);
        assertThat(report.notes()).isEmpty();

        var made = courses.own("five-customers");
        assertThat(made.getStatus()).isEqualTo(CourseStatus.DRAFT);
        assertThat(made.getMinutes()).isEqualTo(33);
        assertThat(made.getLessons())
                .extracting(Lesson::getKind)
                .containsExactly(LessonKind.PAGES, LessonKind.SCORM, LessonKind.QUIZ);
        assertThat(temp.resolve("incoming")).isEmptyDirectory();
    }

    @Test
    void picturesOfPagesAreFoundUnderTheirNewAddress() {
        handIn("five.zip", course.zip("five-customers/"));
        var html = database.em()
                .createQuery(
                        "select p.html from ReadingPage p where p.title = 'A kind yes' order by p.id desc",
                        String.class)
                .setMaxResults(1)
                .getSingleResult();
        assertThat(html).containsPattern("src=\"/media/\\d+/01-why/three.svg\"");
        var bundle = html.replaceAll("(?s).*/media/(\\d+)/.*", "$1");
        assertThat(temp.resolve("store/" + bundle + "/01-why/three.svg")).exists();
        assertThat(temp.resolve("store/" + bundle + "/course.md")).doesNotExist();
    }

    @Test
    void anAddressInUseGetsANumber() {
        handIn("five.zip", course.zip("five-customers/"));
        var report = handIn("five.zip", course.zip("five-customers/")).getReport();
        assertThat(report.made().get(0).slug()).isEqualTo("five-customers-2");
        assertThat(report.notes()).extracting(Note::key).containsExactly("authoring.note_slug_taken");
    }

    @Test
    void aFaultInTheFolderIsRefusedWithItsPlace() {
        var job = handIn("five.zip", course.without("01-why/three.svg").zip(""));

        assertThat(job.getState()).isEqualTo(State.REFUSED);
        assertThat(job.getReport().refusal())
                .isEqualTo(new Note(
                        "authoring.picture_missing",
                        "01-why/01-a-kind-yes.md",
                        java.util.List.of("01-why/01-a-kind-yes.md", "three.svg")));
        assertThat(job.getReport().made()).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> courses.own("five"));
        assertThat(temp.resolve("incoming")).isEmptyDirectory();
    }

    @Test
    void aPackageBecomesAnActivity() throws IOException {
        var job = handIn("cash.zip", Files.readAllBytes(ScormFixture.twoScosAndAnAsset(temp)));
        assertThat(job.getState()).isEqualTo(State.DONE);
        assertThat(job.getReport().made())
                .extracting(Made::kind, Made::title)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("SCORM", "Cash"));
        assertThat(job.getReport().parts()).containsExactly("First", "Second", "Reading");
        var contents = job.getReport().contents();
        assertThat(contents.edition()).isEqualTo("SCORM 1.2");
        assertThat(contents.identifier()).isEqualTo("M");
        assertThat(contents.tree())
                .extracting(line -> line.number() + " " + line.kind() + " " + line.title() + " " + line.file())
                .containsExactly(
                        "1 GROUP Lessons ",
                        "1.1 SCO First first page.html",
                        "1.2 SCO Second b.html?x=1",
                        "2 ASSET Reading c.html");
    }

    @Test
    void aZipAfterOtherBytesIsAPackageToo() throws IOException {
        var zip = Files.readAllBytes(ScormFixture.twoScosAndAnAsset(temp));
        var behind = new byte[zip.length + 100];
        System.arraycopy(zip, 0, behind, 100, zip.length);
        var id = jobs.submit("self.exe", new ByteArrayInputStream(behind), null, null)
                .getId();
        database.nextRequest();
        assertThat(jobs.get(id).getState()).isEqualTo(State.DONE);
    }

    @Test
    void questionsBecomeAQuiz() {
        var job = handIn("first_quiz.gift", "::Q::Is it?{TRUE}\n".getBytes(StandardCharsets.UTF_8));
        assertThat(job.getState()).isEqualTo(State.DONE);
        assertThat(job.getReport().made())
                .extracting(Made::kind, Made::title)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("QUIZ", "first quiz"));
    }

    @Test
    void questionsOfWhichNoneCanBeKeptAreRefusedWithReasons() {
        var job = handIn("quiz.gift", "::Q::Write about it.{}\n".getBytes(StandardCharsets.UTF_8));
        assertThat(job.getState()).isEqualTo(State.REFUSED);
        assertThat(job.getReport().notes()).isNotEmpty().extracting(Note::place).contains("quiz.gift:1");
    }

    @Test
    void whatCannotBeReadIsRefusedInWords() throws IOException {
        assertThat(handIn("broken.zip", Arrays.copyOf(course.zip(""), 300))
                        .getReport()
                        .refusal()
                        .key())
                .startsWith("storage.");
        assertThat(handIn(
                                "nothing.zip",
                                new CourseFixture().without("course.md").zip(""))
                        .getReport()
                        .refusal()
                        .key())
                .startsWith("scorm.");
        refused("authoring.wrong_type", "photo.jpg", new byte[] {1, 2, 3});
        refused("authoring.empty_file", "empty.zip", new byte[0]);
        assertThat(temp.resolve("incoming")).isEmptyDirectory();
    }

    @Test
    void whatWasTakenForSomethingElseIsRefusedByTheJob() {
        assertThat(refusalOf(ImportKind.QUESTIONS, "five.zip", course.zip(""))).isEqualTo("quiz.file_not_text");
        assertThat(refusalOf(ImportKind.PACKAGE, "five.zip", course.zip(""))).startsWith("scorm.");
        assertThat(refusalOf(ImportKind.PACKAGE, "no.zip", new byte[] {1, 2, 3}))
                .isEqualTo("storage.not_a_zip");
        assertThat(refusalOf(ImportKind.COURSE, "empty.zip", new byte[0])).isEqualTo("storage.not_a_zip");
    }

    @Test
    void anUploadBeyondTheLimitLeavesNothing() {
        System.setProperty("lms.upload.mb", "1");
        refused("authoring.too_large", "big.zip", new byte[(1 << 20) + 1]);
        assertThat(temp.resolve("incoming")).isEmptyDirectory();
        assertThat(jobs.mine(0, 10)).isEmpty();
    }

    @Test
    void theSameKeyIsTheSameJob() {
        var first = jobs.submit("a.gift", stream("::Q::Is it?{TRUE}"), null, "key-1");
        var second = jobs.submit("a.gift", stream("::Q::Is it?{TRUE}"), null, "key-1");
        assertThat(second.getId()).isEqualTo(first.getId());
        assertThat(jobs.mine(0, 10)).hasSize(1);
    }

    @Test
    void jobsAreTheirOwnersOnly() {
        var job = jobs.submit("a.gift", stream("::Q::Is it?{TRUE}"), null, "key-1");
        var other = Caller.of(
                PeopleFixture.person(database.em(), "Other", Role.INSTRUCTOR).getId(), Role.INSTRUCTOR);
        var theirs = AuthoringFixture.jobs(database.em(), other);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> theirs.get(job.getId()));
        assertThat(theirs.mine(0, 10)).isEmpty();
        assertThat(theirs.submit("a.gift", stream("::Q::Is it?{TRUE}"), null, "key-1")
                        .getId())
                .isNotEqualTo(job.getId());
    }

    @Test
    void whatAStoppedServerLeftHasFailed() {
        var owner =
                PeopleFixture.person(database.em(), "Owner", Role.INSTRUCTOR).getId();
        var desk = AuthoringFixture.desk(database.em());
        desk.open("11111111-1111-1111-1111-111111111111", owner, "a.zip", ImportKind.PACKAGE, false, null);
        database.nextRequest();
        assertThat(desk.endInterrupted()).isEqualTo(1);
        database.nextRequest();
        var job = desk.get("11111111-1111-1111-1111-111111111111");
        assertThat(job.getState()).isEqualTo(State.FAILED);
        assertThat(job.getReport().refusal().key()).isEqualTo("authoring.interrupted");
    }

    private ImportJob handIn(String name, byte[] bytes) {
        var id = jobs.submit(name, new ByteArrayInputStream(bytes), null, null).getId();
        database.nextRequest();
        return jobs.get(id);
    }

    private String refusalOf(ImportKind kind, String name, byte[] bytes) {
        var id = jobs.submit(name, new ByteArrayInputStream(bytes), kind, null).getId();
        database.nextRequest();
        return jobs.get(id).getReport().refusal().key();
    }

    private void refused(String key, String name, byte[] bytes) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> jobs.submit(name, new ByteArrayInputStream(bytes), null, null))
                .withMessage(key);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
