package org.smeic.lms.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.smeic.lms.catalog.CatalogFixture;
import org.smeic.lms.catalog.Course;
import org.smeic.lms.catalog.LessonKind;
import org.smeic.lms.curriculum.CurriculumFixture;
import org.smeic.lms.enrolment.EnrolmentFixture;
import org.smeic.lms.enrolment.Report;
import org.smeic.lms.enrolment.Status;
import org.smeic.lms.identity.Caller;
import org.smeic.lms.identity.Economy;
import org.smeic.lms.identity.Mandate;
import org.smeic.lms.identity.PeopleFixture;
import org.smeic.lms.identity.Person;
import org.smeic.lms.identity.Role;
import org.smeic.lms.identity.Scope;
import org.smeic.lms.shared.After;
import org.smeic.lms.shared.Database;
import org.smeic.lms.shared.Facts;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.shared.Refusal;

@Tag("door")
class NeedsTest {

    @RegisterExtension
    final Database database = new Database();

    private final Facts<ReminderSent> sent = new Facts<>();
    private Person mai;
    private Person rosa;
    private Caller coordinator;
    private Caller teacher;
    private Course course;

    @BeforeEach
    void twoEconomies() {
        var em = database.em();
        mai = PeopleFixture.lettingCoordinatorsWrite(em, PeopleFixture.person(em, "Mai", Economy.VN));
        rosa = PeopleFixture.person(em, "Rosa", Economy.CHL);
        var chief = PeopleFixture.person(em, "Chief", Economy.VN, new Mandate(Role.COORDINATOR, Scope.of(Economy.VN)));
        coordinator = PeopleFixture.caller(chief);
        teacher = Caller.of(PeopleFixture.person(em, "Teacher", Role.INSTRUCTOR).getId(), Role.INSTRUCTOR);
        course = CatalogFixture.publishedCourse(em, teacher.id(), "Five customers", LessonKind.PAGES, LessonKind.QUIZ);
        database.nextRequest();
    }

    @Test
    void whoWasNotSeenForSevenDaysIsSilentAndOthersAreNot() {
        seen(enrolled(mai), 8);
        seen(enrolled(rosa), 6);
        assertThat(ofCourse(Need.SILENT)).extracting(NeedRow::name).containsExactly("Mai");
    }

    @Test
    void whoFailsTheSameLessonTwiceIsStuckUntilTheyGetOn() {
        var enrolment = enrolled(mai);
        report(enrolment, 2, new Report(40, false, 40, true));
        assertThat(ofCourse(Need.STUCK)).isEmpty();
        report(enrolment, 2, new Report(50, false, 50, true));
        assertThat(ofCourse(Need.STUCK)).extracting(NeedRow::name).containsExactly("Mai");
        assertThat(ofCourse(Need.STUCK).get(0).place()).isEqualTo("QUIZ 2");
        report(enrolment, 2, new Report(90, true, 90, false));
        assertThat(ofCourse(Need.STUCK)).isEmpty();
    }

    @Test
    void whoComesBackAfterDaysWithoutGettingOnIsStuck() {
        var enrolment = enrolled(mai);
        report(enrolment, 1, new Report(50, false, null));
        database.em()
                .createQuery("update Enrolment e set e.progressedAt = :then")
                .setParameter("then", Instant.now().minus(Duration.ofDays(6)))
                .executeUpdate();
        database.nextRequest();
        report(enrolment, 1, new Report(50, false, null));
        assertThat(ofCourse(Need.STUCK)).extracting(NeedRow::name).containsExactly("Mai");
        report(enrolment, 1, new Report(60, false, null));
        assertThat(ofCourse(Need.STUCK)).isEmpty();
    }

    @Test
    void whoseAccessEndsSoonIsExpiringAndWhoseAccessIsOverIsNowhere() {
        var soon = enrolled(mai);
        var over = enrolled(rosa);
        seen(soon, 8);
        seen(over, 8);
        ends(soon, Duration.ofDays(3));
        ends(over, Duration.ofDays(-1));
        assertThat(ofCourse(Need.EXPIRING)).extracting(NeedRow::name).containsExactly("Mai");
        assertThat(ofCourse(Need.SILENT)).extracting(NeedRow::name).containsExactly("Mai");
    }

    @Test
    void aCoordinatorSeesTheirOwnEconomyAlsoWhenSomeoneMovesThere() {
        seen(enrolled(mai), 8);
        seen(enrolled(rosa), 9);
        assertThat(ofEconomy(Need.SILENT, "")).extracting(NeedRow::name).containsExactly("Mai");
        assertThatThrownBy(() -> economyNeeds(coordinator)
                        .rows(new NeedFilter(Need.SILENT, Economy.CHL, "", "", false), After.START, 10))
                .isInstanceOf(NotFound.class);
        assertThat(ofEconomy(Need.SILENT, "five CUST")).hasSize(1);
        assertThat(ofEconomy(Need.SILENT, "cash")).isEmpty();
        for (var need : Need.values()) {
            assertThat(economyNeeds(coordinator).rows(new NeedFilter(need, null, "", "Firm", false), After.START, 10))
                    .as("nobody belongs there")
                    .isEmpty();
        }
        EnrolmentFixture.moved(database.em(), rosa.getId(), Economy.VN);
        assertThat(database.em()
                        .createQuery("select e.economy from Enrolment e", Economy.class)
                        .getResultList())
                .containsOnly(Economy.VN);
    }

    @Test
    void howFarPeopleAreIsReadByTheirCoordinatorAndTheirInstructor() {
        seen(enrolled(mai), 8);
        seen(enrolled(rosa), 6);
        var lists = NeedsFixture.progressLists(database.em(), coordinator);
        assertThat(lists.ofEconomy(Economy.VN, Status.ACTIVE, null, After.START, 10))
                .extracting(ProgressRow::name)
                .containsExactly("Mai");
        assertThat(lists.ofEconomy(Economy.CHL, Status.ACTIVE, course.getSlug(), After.START, 10))
                .isEmpty();
        var own = NeedsFixture.progressLists(database.em(), teacher);
        var first = own.ofCourse(course.getSlug(), Status.ACTIVE, After.START, 1);
        assertThat(first).extracting(ProgressRow::name).containsExactly("Rosa");
        assertThat(own.ofCourse(course.getSlug(), Status.ACTIVE, first.get(0).after(), 10))
                .extracting(ProgressRow::name)
                .containsExactly("Mai");
    }

    @Test
    void anyPageOfTheListGoesOnBehindTheLastInBothOrders() {
        for (int i = 0; i < 7; i++) {
            var person = PeopleFixture.person(database.em(), "Person " + i, Economy.VN);
            seen(enrolled(person), 20 + i / 3);
        }
        for (var earliestFirst : List.of(true, false)) {
            var filter = new NeedFilter(Need.SILENT, null, "", "", earliestFirst);
            var all = economyNeeds(coordinator).rows(filter, After.START, 100);
            var paged = new ArrayList<NeedRow>();
            for (var some = economyNeeds(coordinator).rows(filter, After.START, 2);
                    !some.isEmpty();
                    some = economyNeeds(coordinator)
                            .rows(filter, paged.get(paged.size() - 1).after(), 2)) {
                paged.addAll(some);
            }
            assertThat(paged).isEqualTo(all).hasSize(7);
        }
        assertThat(economyNeeds(coordinator).counts(NeedFilter.all(Need.SILENT)))
                .contains(new NeedCount(Need.SILENT, 7, false), new NeedCount(Need.STUCK, 0, false));
    }

    @Test
    void whoIsOverdueInACurriculumStandsThereUntilTheyCatchUp() {
        var journey = CurriculumFixture.journey(
                database.em(), teacher, mai.getId(), 9, "six-weeks-" + course.getSlug(), course.getSlug());
        NeedsFixture.lookUp(database.em());
        assertThat(ofEconomy(Need.OVERDUE, "")).extracting(NeedRow::id).containsExactly(journey);
        assertThat(ofCourse(Need.OVERDUE)).extracting(NeedRow::id).containsExactly(journey);
        assertThat(reminders(coordinator).remind(Need.OVERDUE, journey)).isEqualTo("Mai");
    }

    @Test
    void nobodyIsWrittenToTwiceInSevenDaysWhoeverAsks() {
        var enrolment = enrolled(mai);
        seen(enrolment, 8);
        reminders(coordinator).remind(Need.SILENT, enrolment);
        database.nextRequest();
        assertThat(sent.told).extracting(ReminderSent::learnerId).containsExactly(mai.getId());
        assertThatThrownBy(() -> reminders(teacher).remind(Need.SILENT, enrolment))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("reporting.reminded"));
        assertThat(ofCourse(Need.SILENT).get(0).isRemindable()).isFalse();
    }

    @Test
    void aCoordinatorWritesOnlyToWhoAgreedAndATeacherToTheirOwnLearners() {
        var minh = PeopleFixture.person(database.em(), "Minh", Economy.VN);
        var enrolment = enrolled(minh);
        seen(enrolment, 8);
        assertThatThrownBy(() -> reminders(coordinator).remind(Need.SILENT, enrolment))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("reporting.not_allowed"));
        assertThat(sent.told).isEmpty();
        assertThat(reminders(teacher).remind(Need.SILENT, enrolment)).isEqualTo("Minh");
    }

    @Test
    void peopleOfOthersAreNotThereAndWhoGotOnNeedsNoWord() {
        var other = enrolled(rosa);
        seen(other, 8);
        assertThatThrownBy(() -> reminders(coordinator).remind(Need.SILENT, other))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reminders(teacher).remind(Need.STUCK, other))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("reporting.not_needed"));
        assertThat(sent.told).isEmpty();
    }

    private long enrolled(Person person) {
        var caller = Caller.of(person.getId(), Role.LEARNER);
        var id = EnrolmentFixture.enrolments(database.em(), caller)
                .enrol(course.getSlug())
                .getId();
        database.nextRequest();
        return id;
    }

    private void report(long enrolment, int position, Report report) {
        var lesson = database.em()
                .createQuery("select l.id from Lesson l where l.course = :course and l.position = :at", Long.class)
                .setParameter("course", course)
                .setParameter("at", position)
                .getSingleResult();
        EnrolmentFixture.progress(database.em(), new Facts<>()).report(enrolment, lesson, report);
        database.nextRequest();
    }

    private void seen(long enrolment, int daysAgo) {
        set("touchedAt", enrolment, Duration.ofDays(-daysAgo));
    }

    private void ends(long enrolment, Duration in) {
        set("expiresAt", enrolment, in);
    }

    private void set(String field, long enrolment, Duration fromNow) {
        database.em()
                .createQuery("update Enrolment e set e." + field + " = :at where e.id = :id")
                .setParameter("at", Instant.now().plus(fromNow))
                .setParameter("id", enrolment)
                .executeUpdate();
        database.nextRequest();
    }

    private List<NeedRow> ofCourse(Need need) {
        return NeedsFixture.courseNeeds(database.em(), teacher).rows(NeedFilter.all(need), After.START, 10);
    }

    private List<NeedRow> ofEconomy(Need need, String title) {
        return economyNeeds(coordinator).rows(new NeedFilter(need, null, title, "", true), After.START, 10);
    }

    private EconomyNeeds economyNeeds(Caller caller) {
        return NeedsFixture.economyNeeds(database.em(), caller);
    }

    private Reminders reminders(Caller caller) {
        return NeedsFixture.reminders(database.em(), caller, sent);
    }
}
