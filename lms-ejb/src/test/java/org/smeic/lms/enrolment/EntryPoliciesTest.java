package org.smeic.lms.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.smeic.lms.catalog.CatalogFixture;
import org.smeic.lms.catalog.Course;
import org.smeic.lms.catalog.LessonKind;
import org.smeic.lms.identity.Caller;
import org.smeic.lms.identity.PeopleFixture;
import org.smeic.lms.identity.Role;
import org.smeic.lms.shared.Database;
import org.smeic.lms.shared.Facts;
import org.smeic.lms.shared.NotFound;

@Tag("door")
class EntryPoliciesTest {

    @RegisterExtension
    final Database database = new Database();

    private Caller teacher;
    private Caller ada;
    private Course course;

    @BeforeEach
    void setUp() {
        var em = database.em();
        teacher =
                Caller.of(PeopleFixture.person(em, "Teacher", Role.INSTRUCTOR).getId(), Role.INSTRUCTOR, Role.LEARNER);
        ada = Caller.of(PeopleFixture.person(em, "Ada").getId(), Role.LEARNER);
        course = CatalogFixture.publishedCourse(em, teacher.id(), "Price", LessonKind.PAGES, LessonKind.PAGES);
    }

    @Test
    void aCourseOfWhichNothingWasSaidIsOpenWithoutEnd() {
        assertThat(policies(teacher).of(course.getId())).isEqualTo(EntryTerms.OPEN);
        assertThat(enrol().getExpiresAt()).isNull();
    }

    @Test
    void whereOthersLetPeopleInNobodyGoesInAlone() {
        for (var way : List.of(Way.APPROVAL, Way.CODE, Way.NOMINATION)) {
            set(way, null);
            assertThatThrownBy(this::enrol)
                    .isInstanceOf(EntryRefused.class)
                    .hasMessageEndingWith("by_" + way.name().toLowerCase());
        }
        assertThat(policies(ada).ways(List.of(course.getId()))).isEqualTo(Map.of(course.getId(), Way.NOMINATION));
        set(Way.OPEN, null);
        assertThat(enrol().getStatus()).isEqualTo(Status.ACTIVE);
    }

    @Test
    void whoeverWasLetInMayLeaveAndReturn() {
        enrol();
        set(Way.CODE, null);
        enrolments().withdraw(course.getSlug());
        database.nextRequest();
        assertThat(enrol().getStatus()).isEqualTo(Status.ACTIVE);
    }

    @Test
    void aPlaceTakenBackOpensNoDoor() {
        var id = enrol().getId();
        set(Way.CODE, null);
        assertThat(places().takeBack(id)).isTrue();
        database.nextRequest();
        assertThatThrownBy(this::enrol).isInstanceOf(EntryRefused.class);
        assertThat(places().give(ada.id(), course()).getStatus()).isEqualTo(Status.ACTIVE);
    }

    @Test
    void aPlaceInUseIsNotTakenBack() {
        var id = enrol().getId();
        database.nextRequest();
        var lesson = enrolments().outline(course.getSlug()).items().get(0);
        EnrolmentFixture.progress(database.em(), new Facts<>()).report(id, lesson.lessonId(), new Report(10, false, 0));
        database.nextRequest();
        assertThat(places().takeBack(id)).isFalse();
    }

    @Test
    void theAccessLastsAsLongAsWasSaidWhenSomeoneGotIn() {
        set(Way.OPEN, 30);
        var end = enrol().getExpiresAt();
        assertThat(end)
                .isBetween(
                        Instant.now().plus(Duration.ofDays(29)), Instant.now().plus(Duration.ofDays(30)));
        set(Way.OPEN, 60);
        assertThat(enrol().getExpiresAt()).isCloseTo(end, within(1, ChronoUnit.MILLIS));
        assertThatThrownBy(() -> new EntryTerms(Way.OPEN, 0)).hasMessageContaining("access_days");
    }

    @Test
    void nobodySaysHowOneGetsIntoAnothersCourse() {
        assertThatThrownBy(() -> policies(ada).set(course.getSlug(), EntryTerms.OPEN))
                .isInstanceOf(NotFound.class);
    }

    private void set(Way way, Integer days) {
        policies(teacher).set(course.getSlug(), new EntryTerms(way, days));
        database.nextRequest();
    }

    private Course course() {
        return database.em().find(Course.class, course.getId());
    }

    private Enrolment enrol() {
        var enrolment = enrolments().enrol(course.getSlug());
        database.em().flush();
        return enrolment;
    }

    private Enrolments enrolments() {
        return EnrolmentFixture.enrolments(database.em(), ada);
    }

    private Places places() {
        return EnrolmentFixture.places(database.em());
    }

    private EntryPolicies policies(Caller caller) {
        return EnrolmentFixture.policies(database.em(), caller);
    }
}
