package org.smeic.lms.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.smeic.lms.authoring.ImportJob.State;
import org.smeic.lms.authoring.folder.CourseFixture;
import org.smeic.lms.authoring.packaging.ContentBuild;
import org.smeic.lms.catalog.CatalogFixture;
import org.smeic.lms.catalog.Course;
import org.smeic.lms.catalog.CourseStatus;
import org.smeic.lms.identity.PeopleFixture;
import org.smeic.lms.identity.Role;
import org.smeic.lms.shared.Database;

@Tag("door")
class ShippedCoursesTest {

    @RegisterExtension
    final Database database = new Database();

    @TempDir
    Path temp;

    @BeforeEach
    void setUp() {
        System.setProperty("lms.data", temp.resolve("data").toString());
        System.setProperty("lms.demo", "true");
        PeopleFixture.person(database.em(), "Instructor", Role.INSTRUCTOR);
    }

    @AfterEach
    void forget() {
        System.clearProperty("lms.data");
        System.clearProperty("lms.demo");
    }

    @Test
    void theFirstStartBringsCoursesAndPackageEditionsAndTheSecondNothing() throws IOException {
        new CourseFixture().folder(temp.resolve("content"), "five-customers");
        start(temp.resolve("content"), "five-customers");

        assertThat(course("five-customers").getStatus()).isEqualTo(CourseStatus.PUBLISHED);
        var edition = course("five-customers-package");
        assertThat(edition.getStatus()).isEqualTo(CourseStatus.PUBLISHED);
        assertThat(edition.getFacts().title()).isEqualTo("Talk to five customers — package edition");
        assertThat(edition.getLessons()).hasSize(1);
        assertThat(jobs()).extracting(ImportJob::getState).containsExactly(State.DONE, State.DONE);

        start(temp.resolve("content"), "five-customers");
        assertThat(jobs()).hasSize(2);
    }

    @Test
    void aCourseThatDoesNotComeInStopsNoOther() throws IOException {
        new CourseFixture().folder(temp.resolve("content"), "a-course");
        new CourseFixture().folder(temp.resolve("content"), "b-course");
        var out = build(temp.resolve("content"));
        Files.write(out.resolve("courses/a-course.zip"), new byte[] {'P', 'K', 3, 4, 0});
        start(new URL[] {out.toUri().toURL()});

        assertThat(jobs()).extracting(ImportJob::getState).containsExactly(State.REFUSED, State.DONE);
        assertThat(course("b-course").getStatus()).isEqualTo(CourseStatus.PUBLISHED);
    }

    @Test
    void theCoursesWeShipComeInWithoutANote() throws IOException {
        var content = Path.of("..", "content");
        Assumptions.assumeTrue(Files.isDirectory(content), "skipped: the folder content is not there");
        start(content, "first-advisory-visit");

        assertThat(jobs()).hasSizeGreaterThanOrEqualTo(4).allSatisfy(job -> {
            assertThat(job.getState()).as(job.getReport().toString()).isEqualTo(State.DONE);
            assertThat(job.getReport().notes()).isEmpty();
        });
        assertThat(course("first-advisory-visit-package").getLessons()).hasSize(1);
    }

    private void start(Path content, String... packages) throws IOException {
        start(new URL[] {build(content, packages).toUri().toURL()});
    }

    private void start(URL[] jar) throws IOException {
        try (var loader = new URLClassLoader(jar, null)) {
            var shipped = AuthoringFixture.shipped(database.em());
            shipped.content = loader;
            shipped.bringIn();
        }
        database.nextRequest();
    }

    private Path build(Path content, String... packages) throws IOException {
        var out = temp.resolve("out");
        var arguments = new java.util.ArrayList<>(List.of(content.toString(), out.toString()));
        arguments.addAll(List.of(packages));
        ContentBuild.main(arguments.toArray(String[]::new));
        return out;
    }

    private List<ImportJob> jobs() {
        return database.em()
                .createQuery("select j from ImportJob j order by j.createdAt, j.fileName", ImportJob.class)
                .getResultList();
    }

    private Course course(String slug) {
        return CatalogFixture.newCourses(database.em()).find(slug).orElseThrow();
    }
}
