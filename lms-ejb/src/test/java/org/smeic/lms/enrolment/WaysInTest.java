package org.smeic.lms.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.smeic.lms.catalog.CatalogFixture;
import org.smeic.lms.catalog.Course;
import org.smeic.lms.catalog.LessonKind;
import org.smeic.lms.identity.Caller;
import org.smeic.lms.identity.PeopleFixture;
import org.smeic.lms.identity.Person;
import org.smeic.lms.identity.Role;
import org.smeic.lms.shared.Database;

@Tag("door")
class WaysInTest {

    private static final Instant SOON = Instant.now().plus(Duration.ofDays(3));
    private static final Instant LATER = Instant.now().plus(Duration.ofDays(9));

    @RegisterExtension
    final Database database = new Database();

    private Person learner;
    private Course course;
    private Course other;

    @BeforeEach
    void setUp() {
        var teacher = PeopleFixture.person(database.em(), "Teacher", Role.INSTRUCTOR);
        learner = PeopleFixture.person(database.em(), "Learner");
        course = CatalogFixture.publishedCourse(database.em(), teacher.getId(), "Price", LessonKind.PAGES);
        other = CatalogFixture.publishedCourse(database.em(), teacher.getId(), "Talk", LessonKind.PAGES);
    }

    @Test
    void aVisitorNeedsAnAccountAndALearnerOneClick() {
        assertThat(nobody().of(List.of(course.getId())))
                .containsEntry(course.getId(), new WayIn(Entrance.JOIN_WITH_ACCOUNT, 0, null, null));
        assertThat(mine().entrance()).isEqualTo(Entrance.JOIN);
    }

    @Test
    void whoIsOnItGoesOnAndWhoLeftMayComeBack() {
        enrolments().enrol(course.getSlug());
        database.nextRequest();
        assertThat(mine().entrance()).isEqualTo(Entrance.GO_ON);
        enrolments().withdraw(course.getSlug());
        database.nextRequest();
        assertThat(mine().entrance()).isEqualTo(Entrance.JOIN);
    }

    @Test
    void theDateShownIsTheNextWithAFreeSeat() {
        var full = offer(SOON);
        var free = offer(LATER);
        fill(full);
        assertThat(date().id()).isEqualTo(free);
        assertThat(date().left()).isEqualTo(20);
        fill(free);
        assertThat(date().id()).isEqualTo(full);
        assertThat(date().left()).isZero();
    }

    @Test
    void whoHasASeatOrWaitsSeesTheirOwnDate() {
        offer(SOON);
        var later = offer(LATER);
        seat(later, SeatState.WAITING);
        assertThat(mine().entrance()).isEqualTo(Entrance.WAITING);
        assertThat(date().id()).isEqualTo(later);
        assertThat(date().place()).isEqualTo(1);
        enrolments().enrol(course.getSlug());
        database.em()
                .createQuery("update Seat s set s.state = org.smeic.lms.enrolment.SeatState.TAKEN")
                .executeUpdate();
        assertThat(mine().entrance()).isEqualTo(Entrance.SEAT);
    }

    @Test
    void manyCoursesCostWhatOneCosts() {
        offer(SOON);
        database.nextRequest();
        var before = database.statistics().getPrepareStatementCount();
        assertThat(ways().of(List.of(course.getId(), other.getId()))).hasSize(2);
        assertThat(database.statistics().getPrepareStatementCount() - before).isEqualTo(3);
        assertThat(ways().nextDates()).containsOnlyKeys(course.getId());
    }

    private WayIn mine() {
        database.nextRequest();
        return Objects.requireNonNull(ways().of(List.of(course.getId())).get(course.getId()));
    }

    private OfferingCard date() {
        return Objects.requireNonNull(mine().date());
    }

    private long offer(Instant start) {
        return OfferingFixture.offering(database.em(), course, start, "Asia/Seoul");
    }

    private void fill(long offering) {
        database.em()
                .createQuery("update Offering o set o.taken = o.seats where o.id = :id")
                .setParameter("id", offering)
                .executeUpdate();
    }

    private void seat(long offering, SeatState state) {
        var seat = new Seat(database.em().getReference(Offering.class, offering), learner);
        seat.arrives(1);
        seat.become(state);
        database.em().persist(seat);
    }

    private Enrolments enrolments() {
        return EnrolmentFixture.enrolments(database.em(), Caller.of(learner.getId(), Role.LEARNER));
    }

    private WaysIn ways() {
        return EnrolmentFixture.waysIn(database.em(), Caller.of(learner.getId(), Role.LEARNER));
    }

    private WaysIn nobody() {
        return EnrolmentFixture.waysIn(database.em(), new Caller());
    }
}
