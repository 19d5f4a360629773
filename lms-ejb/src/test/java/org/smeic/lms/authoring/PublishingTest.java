package org.smeic.lms.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.smeic.lms.catalog.Audience;
import org.smeic.lms.catalog.CatalogFixture;
import org.smeic.lms.catalog.CourseStatus;
import org.smeic.lms.catalog.Lesson;
import org.smeic.lms.catalog.LessonKind;
import org.smeic.lms.identity.Caller;
import org.smeic.lms.identity.PeopleFixture;
import org.smeic.lms.identity.Role;
import org.smeic.lms.shared.Database;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.shared.Refusal;

@Tag("door")
class PublishingTest {

    @RegisterExtension
    final Database database = new Database();

    @TempDir
    Path temp;

    private Caller teacher;
    private Publishing publishing;

    @BeforeEach
    void setUp() {
        System.setProperty("lms.data", temp.toString());
        teacher = instructor("Teacher");
        publishing = AuthoringFixture.publishing(database.em(), teacher);
    }

    @AfterEach
    void forget() {
        System.clearProperty("lms.data");
    }

    @Test
    void activitiesBecomeACourseInTheOrderGiven() {
        var first = handIn(teacher, "first.gift");
        var second = handIn(teacher, "second.gift");

        var course = publishing.publish(form(new CourseForm.Step(second, 12), new CourseForm.Step(first, 5)));
        database.nextRequest();

        var published = CatalogFixture.courses(database.em(), teacher).own(course.getSlug());
        assertThat(published.getSlug()).isEqualTo("cafe-and-cash");
        assertThat(published.getStatus()).isEqualTo(CourseStatus.PUBLISHED);
        assertThat(published.getMinutes()).isEqualTo(17);
        assertThat(published.getLessons()).extracting(Lesson::getTitle).containsExactly("second", "first");
        assertThat(published.getLessons()).extracting(Lesson::getKind).containsOnly(LessonKind.QUIZ);
    }

    @Test
    void nobodyPublishesWhatSomeoneElseBrought() {
        var theirs = handIn(instructor("Other"), "theirs.gift");
        assertThat(publishing.activities()).isEmpty();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> publishing.publish(form(new CourseForm.Step(theirs, 5))));
    }

    @Test
    void aCourseHasSomethingToLearn() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> publishing.publish(form()))
                .withMessage("authoring.no_steps");
    }

    @Test
    void twoCoursesOfOneTitleHaveTwoAddresses() {
        var quiz = handIn(teacher, "first.gift");
        publishing.publish(form(new CourseForm.Step(quiz, 5)));
        assertThat(publishing.publish(form(new CourseForm.Step(quiz, 5))).getSlug())
                .isEqualTo("cafe-and-cash-2");
    }

    @Test
    void aTitleInAnyScriptHasAnAddress() {
        assertThat(Publishing.slug("이번 주에 고객 다섯 명")).matches("course-[0-9a-f]{8}");
        assertThat(Publishing.slug("Đổi mới & sáng tạo!")).isEqualTo("oi-moi-sang-tao");
        assertThat(Publishing.slug("x".repeat(500))).hasSize(60);
    }

    private CourseForm form(CourseForm.Step... steps) {
        var facts = CatalogFixture.draft("x", "Café and cash", Audience.OWNER).facts();
        return new CourseForm(facts, List.of("Do one thing"), List.of(steps));
    }

    private long handIn(Caller who, String name) {
        AuthoringFixture.jobs(database.em(), who)
                .submit(
                        name,
                        new ByteArrayInputStream("::Q::Is it?{TRUE}".getBytes(StandardCharsets.UTF_8)),
                        null,
                        null);
        return AuthoringFixture.publishing(database.em(), who)
                .activities()
                .get(0)
                .getId();
    }

    private Caller instructor(String name) {
        return Caller.of(
                PeopleFixture.person(database.em(), name, Role.INSTRUCTOR).getId(), Role.INSTRUCTOR);
    }
}
