package org.smeic.lms.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.smeic.lms.authoring.ImportJob.State;
import org.smeic.lms.catalog.CatalogFixture;
import org.smeic.lms.catalog.Course;
import org.smeic.lms.catalog.Lesson;
import org.smeic.lms.catalog.LessonKind;
import org.smeic.lms.enrolment.EnrolmentFixture;
import org.smeic.lms.identity.Caller;
import org.smeic.lms.identity.PeopleFixture;
import org.smeic.lms.identity.Role;
import org.smeic.lms.scorm.ScormFixture;
import org.smeic.lms.scorm.TocItem;
import org.smeic.lms.shared.Database;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.storage.Zips;

@Tag("door")
class PackageVersionsTest {

    @RegisterExtension
    final Database database = new Database();

    @TempDir
    Path temp;

    private ImportJobs jobs;
    private Course course;
    private long lessonId;
    private long first;

    @BeforeEach
    void setUp() {
        System.setProperty("lms.data", temp.toString());
        var em = database.em();
        var teacher = PeopleFixture.person(em, "Teacher", Role.INSTRUCTOR).getId();
        jobs = AuthoringFixture.jobs(em, Caller.of(teacher, Role.INSTRUCTOR));
        first = ScormFixture.packages(em).add(version("M", "Old"), "cash.zip").packageId();
        course = CatalogFixture.publishedCourse(em, teacher, "Cash", LessonKind.SCORM, LessonKind.QUIZ);
        lessonId = course.getLessons().get(0).getId();
        CatalogFixture.newCourses(em).replaceActivity(lessonId, first);
        database.nextRequest();
    }

    @AfterEach
    void forget() {
        System.clearProperty("lms.data");
    }

    @Test
    void whoHasBegunGoesOnWithTheirVersionAndOthersGetTheNewOne() throws IOException {
        var ada = learner("Ada");
        var bob = learner("Bob");
        ScormFixture.player(database.em(), ada).arrive(lessonId);
        database.nextRequest();

        var job = handIn(version("M", "New"));

        assertThat(job.getState()).isEqualTo(State.DONE);
        assertThat(job.getReport().made()).singleElement().satisfies(made -> assertThat(made.slug())
                .isEqualTo(course.getSlug()));
        assertThat(titles(ada)).containsExactly("Old");
        assertThat(titles(bob)).containsExactly("New");
        ScormFixture.player(database.em(), bob).arrive(lessonId);
        database.nextRequest();
        assertThat(titles(bob)).containsExactly("New");
        assertThat(titles(ada)).containsExactly("Old");
    }

    @Test
    void anotherPackageIsNoNewVersion() throws IOException {
        var job = handIn(version("X", "Other"));

        assertThat(job.getState()).isEqualTo(State.REFUSED);
        var refusal = job.getReport().refusal();
        assertThat(refusal.key()).isEqualTo("authoring.other_package");
        assertThat(refusal.arguments()).containsExactly("SCORM 1", "M", "X");
        assertThat(database.em().find(Lesson.class, lessonId).getActivityId()).isEqualTo(first);
    }

    @Test
    void onlyTheOwnerReplacesAndOnlyPackages() {
        var quiz = course.getLessons().get(1).getId();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> jobs.lesson(quiz));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> jobs.lesson(-1));
        var other = Caller.of(
                PeopleFixture.person(database.em(), "Other", Role.INSTRUCTOR).getId(), Role.INSTRUCTOR);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> AuthoringFixture.jobs(database.em(), other)
                .submitVersion(lessonId, "x.zip", new ByteArrayInputStream(new byte[1])));
        assertThat(temp.resolve("incoming")).doesNotExist();
    }

    private Caller learner(String name) {
        var caller = Caller.of(PeopleFixture.person(database.em(), name).getId(), Role.LEARNER);
        EnrolmentFixture.enrolments(database.em(), caller).enrol(course.getSlug());
        return caller;
    }

    private List<String> titles(Caller learner) {
        return ScormFixture.player(database.em(), learner).look(lessonId).items().stream()
                .map(TocItem::title)
                .toList();
    }

    private ImportJob handIn(Path zip) throws IOException {
        var id = jobs.submitVersion(lessonId, "cash.zip", new ByteArrayInputStream(Files.readAllBytes(zip)))
                .getId();
        database.nextRequest();
        return jobs.get(id);
    }

    private Path version(String identifier, String title) {
        return Zips.in(temp)
                .with("imsmanifest.xml", """
                <manifest identifier='%s'><metadata><schemaversion>1.2</schemaversion></metadata>
                <organizations default='O'><organization identifier='O'><title>Cash</title>
                <item identifier='I' identifierref='R'><title>%s</title></item></organization></organizations>
                <resources><resource identifier='R' adlcp:scormtype='sco' href='a.html'/></resources></manifest>""".formatted(identifier, title))
                .with("a.html", "x")
                .done();
    }
}
