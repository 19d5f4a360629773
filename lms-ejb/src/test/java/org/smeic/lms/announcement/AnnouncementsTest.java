package org.smeic.lms.announcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.smeic.lms.catalog.CatalogFixture;
import org.smeic.lms.catalog.Course;
import org.smeic.lms.catalog.LessonKind;
import org.smeic.lms.enrolment.EnrolmentFixture;
import org.smeic.lms.identity.Caller;
import org.smeic.lms.identity.Economy;
import org.smeic.lms.identity.Mandate;
import org.smeic.lms.identity.PeopleFixture;
import org.smeic.lms.identity.Person;
import org.smeic.lms.identity.Role;
import org.smeic.lms.identity.Scope;
import org.smeic.lms.shared.Database;
import org.smeic.lms.shared.Facts;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.shared.Refusal;

@Tag("door")
class AnnouncementsTest {

    private static final Instant LATER = Instant.now().plus(Duration.ofMinutes(11));

    @RegisterExtension
    final Database database = new Database();

    private final Facts<Told> facts = new Facts<>();
    private Person mai;
    private Person rosa;
    private Caller chief;
    private Caller teacher;
    private Course course;

    @BeforeEach
    void twoEconomies() {
        var em = database.em();
        mai = PeopleFixture.lettingCoordinatorsWrite(em, PeopleFixture.person(em, "Mai", Economy.VN));
        PeopleFixture.person(em, "Minh, who has not agreed", Economy.VN);
        var gone = PeopleFixture.lettingCoordinatorsWrite(em, PeopleFixture.person(em, "Gone", Economy.VN));
        em.createQuery("update Person p set p.disabled = true where p = :gone")
                .setParameter("gone", gone)
                .executeUpdate();
        rosa = PeopleFixture.person(em, "Rosa", Economy.CHL);
        chief = PeopleFixture.caller(PeopleFixture.lettingCoordinatorsWrite(
                em,
                PeopleFixture.person(em, "Chief", Economy.VN, new Mandate(Role.COORDINATOR, Scope.of(Economy.VN)))));
        teacher = PeopleFixture.caller(PeopleFixture.person(em, "Teacher", Role.INSTRUCTOR));
        course = CatalogFixture.publishedCourse(em, teacher.id(), "Five customers", LessonKind.PAGES);
        EnrolmentFixture.enrolments(em, Caller.of(rosa.getId(), Role.LEARNER)).enrol(course.getSlug());
        database.nextRequest();
    }

    @Test
    void eachWritesToTheirOwnAndSeesHowManyThatAre() {
        assertThat(announcements(chief).targets()).containsExactly(new Target("VN", Economy.VN, "", 2));
        assertThat(announcements(teacher).targets())
                .containsExactly(new Target(course.getSlug(), null, "Five customers", 1));
        assertThatThrownBy(() -> announcements(chief).write("CHL", "Hello", "All"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> announcements(chief).write(course.getSlug(), "Hello", "All"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void itGoesOutOnceAndOnlyAfterTenMinutes() {
        announcements(chief).write("VN", "Workshop", "On Friday.");
        announcements(teacher).write(course.getSlug(), "Office hour", "On Monday.");
        round(Instant.now());
        assertThat(facts.told).isEmpty();
        round(LATER);
        round(LATER);
        assertThat(facts.told)
                .extracting(Told::personId)
                .containsExactlyInAnyOrder(mai.getId(), chief.id(), rosa.getId());
        assertThat(announcements(chief).mine())
                .extracting(AnnouncementRow::state, AnnouncementRow::told)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(State.SENT, 2));
    }

    @Test
    void untilThenItsAuthorTakesItBackAndNobodyElse() {
        announcements(chief).write("VN", "Workshop", "On Friday.");
        database.nextRequest();
        var id = announcements(chief).mine().get(0).id();
        assertThatThrownBy(() -> announcements(teacher).takeBack(id)).isInstanceOf(NotFound.class);
        announcements(chief).takeBack(id);
        database.nextRequest();
        round(LATER);
        assertThat(facts.told).isEmpty();
        assertThatThrownBy(() -> announcements(chief).takeBack(id)).isInstanceOf(Refusal.class);
    }

    @Test
    void whoWritesTooOftenWaits() {
        for (int i = 0; i < Announcements.MOST_A_DAY; i++) {
            announcements(chief).write("VN", "Number " + i, "Again.");
        }
        database.nextRequest();
        assertThatThrownBy(() -> announcements(chief).write("VN", "One more", "Again."))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("announcement.too_many"));
        assertThatThrownBy(() -> announcements(teacher).write(course.getSlug(), " ", "No title"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("announcement.title_length"));
    }

    private void round(Instant now) {
        database.nextRequest();
        var crier = new Crier();
        crier.em = database.em();
        crier.facts = facts;
        for (var id : crier.due(now)) {
            while (crier.tell(id, now)) {
                database.nextRequest();
            }
        }
        database.nextRequest();
    }

    private Announcements announcements(Caller caller) {
        var announcements = new Announcements();
        announcements.em = database.em();
        announcements.caller = caller;
        announcements.wall = PeopleFixture.wall(database.em(), caller);
        return announcements;
    }
}
