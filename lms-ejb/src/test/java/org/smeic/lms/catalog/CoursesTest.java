package org.smeic.lms.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.smeic.lms.identity.Caller;
import org.smeic.lms.identity.PeopleFixture;
import org.smeic.lms.identity.Role;
import org.smeic.lms.shared.Database;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.shared.Refusal;

@Tag("door")
class CoursesTest {

    @RegisterExtension
    final Database database = new Database();

    private Courses courses;

    @BeforeEach
    void setUp() {
        var teacher = PeopleFixture.person(database.em(), "Teacher", Role.INSTRUCTOR);
        courses = CatalogFixture.courses(database.em(), Caller.of(teacher.getId(), Role.INSTRUCTOR));
        courses.add(CatalogFixture.draft("talk", "Talk to ﬁve customers 100%", Audience.OWNER, LessonKind.PAGES));
        courses.add(CatalogFixture.draft("design", "정책을 설계하기", Audience.POLICY, LessonKind.QUIZ));
        courses.publish("talk");
        courses.publish("design");
        database.nextRequest();
    }

    @Test
    void draftsAreTheirOwnersOnly() {
        courses.add(CatalogFixture.draft("secret", "Not yet", Audience.OWNER, LessonKind.PAGES));
        database.nextRequest();

        assertThat(courses.get("secret").getStatus()).isEqualTo(CourseStatus.DRAFT);
        var someoneElse = CatalogFixture.courses(database.em(), Caller.of(99_999, Role.INSTRUCTOR));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> someoneElse.get("secret"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> someoneElse.publish("secret"));
    }

    @Test
    void oneAddressHasOneCourse() {
        var again = CatalogFixture.draft("talk", "Another", Audience.OWNER, LessonKind.PAGES);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> courses.add(again))
                .withMessage("catalog.slug_taken");
    }

    @Test
    void emptyCoursesAreNotPublished() {
        courses.add(CatalogFixture.draft("empty", "Empty", Audience.OWNER));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> courses.publish("empty"))
                .withMessage("catalog.no_lessons");
    }
}
