package org.smeic.lms.scorm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.smeic.lms.catalog.CatalogFixture;
import org.smeic.lms.catalog.Course;
import org.smeic.lms.catalog.LessonKind;
import org.smeic.lms.enrolment.EnrolmentFixture;
import org.smeic.lms.enrolment.Enrolments;
import org.smeic.lms.enrolment.OutlineItem;
import org.smeic.lms.identity.Caller;
import org.smeic.lms.identity.PeopleFixture;
import org.smeic.lms.identity.Role;
import org.smeic.lms.scorm.Receipt.Outcome;
import org.smeic.lms.scorm.sequencing.NavigationRequest;
import org.smeic.lms.scorm.sequencing.NavigationRequest.Kind;
import org.smeic.lms.shared.Database;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.shared.Refusal;

@Tag("door")
class ScormRuntimeTest {

    @RegisterExtension
    final Database database = new Database();

    @TempDir
    Path folder;

    private EntityManager em;
    private Course course;
    private long lessonId;
    private Enrolments enrolments;
    private ScormPlayer player;
    private ScormRuntime runtime;

    @BeforeEach
    void setUp() {
        System.setProperty("lms.data", folder.resolve("data").toString());
        em = database.em();
        var taken = ScormFixture.packages(em).add(ScormFixture.twoScosAndAnAsset(folder), "cash.zip");
        var teacher = PeopleFixture.person(em, "Teacher", Role.INSTRUCTOR).getId();
        var ada = Caller.of(PeopleFixture.person(em, "Ada Lovelace").getId(), Role.LEARNER);
        course = CatalogFixture.publishedCourse(em, teacher, "Cash", LessonKind.SCORM);
        lessonId = course.getLessons().get(0).getId();
        em.createQuery("update Lesson l set l.activityId = :package where l.id = :lesson")
                .setParameter("package", taken.packageId())
                .setParameter("lesson", lessonId)
                .executeUpdate();
        enrolments = EnrolmentFixture.enrolments(em, ada);
        enrolments.enrol(course.getSlug());
        player = ScormFixture.player(em, ada);
        runtime = ScormFixture.runtime(em);
        database.nextRequest();
    }

    @AfterEach
    void noHome() {
        System.clearProperty("lms.data");
    }

    @Test
    void aFirstLaunchStartsFromNothing() {
        var opened = open("A").opened;
        assertThat(opened.href()).isEqualTo("first%20page.html");
        assertThat(opened.seq()).isZero();
        assertThat(opened.sco()).isTrue();
        assertThat(opened.start().data())
                .containsEntry("cmi.core.entry", "ab-initio")
                .containsEntry("cmi.core.student_name", "Lovelace, Ada")
                .containsEntry("cmi.core.total_time", "0000:00:00")
                .containsEntry("cmi.launch_data", "level=1")
                .containsEntry("cmi.student_data.mastery_score", "80")
                .doesNotContainKey("cmi.core.lesson_status");
    }

    @Test
    void whatWasSavedIsThereAgainOnAnotherDevice() {
        var first = open("A");
        commit(first, 1, "\"cmi.core.lesson_location\":\"p3\",\"cmi.suspend_data\":\"\ud55c\"", false);
        commit(first, 2, "\"cmi.core.exit\":\"suspend\",\"cmi.core.session_time\":\"00:05:00\"", true);
        var again = open("A").opened;
        assertThat(again.start().data())
                .containsEntry("cmi.core.entry", "resume")
                .containsEntry("cmi.core.lesson_location", "p3")
                .containsEntry("cmi.suspend_data", "\ud55c")
                .containsEntry("cmi.core.total_time", "0000:05:00")
                .containsEntry("cmi.core.lesson_status", "incomplete")
                .doesNotContainKeys("cmi.core.exit", "cmi.core.session_time");
    }

    @Test
    void anEntrySentTwiceIsAppliedOnce() {
        var launch = open("A");
        commit(launch, 1, "\"cmi.core.session_time\":\"00:05:00\"", true);
        var second = commit(launch, 1, "\"cmi.core.session_time\":\"00:05:00\"", true);
        assertThat(second.outcome()).isEqualTo(Outcome.SAVED);
        assertThat(second.seq()).isEqualTo(1);
        assertThat(open("A").opened.start().data()).containsEntry("cmi.core.total_time", "0000:05:00");
        assertThat(journal()).isEqualTo(1);
    }

    @Test
    void aGapIsSaidAndNothingBehindItApplied() {
        var launch = open("A");
        var receipt = commit(launch, 2, "\"cmi.core.lesson_location\":\"p3\"", false);
        assertThat(receipt.outcome()).isEqualTo(Outcome.GAP);
        assertThat(receipt.seq()).isZero();
        assertThat(journal()).isZero();
    }

    @Test
    void theLauncherWhoCameLastWritesAndTheOldersEntriesAreKeptAside() {
        var old = open("A");
        var fresh = open("A");
        commit(fresh, 1, "\"cmi.core.lesson_location\":\"new\"", false);
        var late = commit(old, 1, "\"cmi.core.lesson_location\":\"old\"", false);
        assertThat(late.outcome()).isEqualTo(Outcome.SUPERSEDED);
        assertThat(late.seq()).isEqualTo(1);
        assertThat(commit(old, 1, "\"cmi.core.lesson_location\":\"old\"", false).seq())
                .isEqualTo(1);
        assertThat(open("A").opened.start().data()).containsEntry("cmi.core.lesson_location", "new");
        assertThat(journal()).isEqualTo(2);
    }

    @Test
    void aLaunchThatWasNotOpenedYetSupersedesNobody() {
        var old = open("A");
        choose("A");
        database.nextRequest();
        assertThat(commit(old, 1, "\"cmi.core.lesson_location\":\"late\"", true).outcome())
                .isEqualTo(Outcome.SAVED);
    }

    @Test
    void whatTheSameBrowserCouldNotSendComesBeforeTheNextOpening() {
        var crashed = open("A");
        commit(crashed, 1, "\"cmi.core.lesson_location\":\"p1\"", false);
        var token = Objects.requireNonNull(choose("A").token());
        database.nextRequest();
        var late = runtime.commit(crashed.token, """
                {"entries":[
                 {"seq":1,"set":{"cmi.core.lesson_location":"p1"}},
                 {"seq":2,"set":{"cmi.core.lesson_location":"p2","cmi.core.session_time":"00:01:00"}}]}""");
        database.nextRequest();
        assertThat(late.outcome()).isEqualTo(Outcome.SAVED);
        assertThat(runtime.open(token).start().data())
                .containsEntry("cmi.core.lesson_location", "p2")
                .containsEntry("cmi.core.total_time", "0000:01:00")
                .containsEntry("cmi.core.entry", "resume");
    }

    @Test
    void whatIsGoneForGoodDoesNotTakeWhatFollowsWithIt() {
        var launch = open("A");
        var skipped = runtime.commit(
                launch.token,
                "{\"skip\":true,\"entries\":[{\"seq\":4,\"set\":{\"cmi.core.lesson_location\":\"p4\"}}]}");
        database.nextRequest();
        assertThat(skipped.outcome()).isEqualTo(Outcome.SAVED);
        assertThat(skipped.seq()).isEqualTo(4);
        assertThat(commit(launch, 3, "\"cmi.core.lesson_location\":\"p3\"", false)
                        .seq())
                .isEqualTo(4);
        assertThat(open("A").opened.start().data()).containsEntry("cmi.core.lesson_location", "p4");
    }

    @Test
    void valuesNoScriptOfOursSendsAreKeptAsideAndTakeNothingElseWithThem() {
        var launch = open("A");
        var sets = new String[][] {
            {"cmi.core.student_id", "7"}, {"cmi.core.score.raw", "101"}, {"cmi.interactions.1.id", "x"}, {"cmi.x", "1"}
        };
        for (var n = 0; n < sets.length; n++) {
            var receipt = commit(
                    launch,
                    n + 1,
                    "\"%s\":\"%s\",\"cmi.core.lesson_location\":\"p%d\"".formatted(sets[n][0], sets[n][1], n),
                    false);
            assertThat(receipt.outcome()).isEqualTo(Outcome.SAVED);
        }
        assertThat(open("A").opened.start().data())
                .containsEntry("cmi.core.lesson_location", "p3")
                .doesNotContainKeys("cmi.core.score.raw", "cmi.interactions.1.id", "cmi.x");
        assertThat(em.createQuery("select c.refused from ScormCommit c order by c.key.seq", String.class)
                        .getResultList())
                .containsExactly("cmi.core.student_id", "cmi.core.score.raw", "cmi.interactions.1.id", "cmi.x");
    }

    @Test
    void anOrdinaryCommitLooksAtNothingAndIsThereForWhoeverAsks() {
        var launch = open("A");
        commit(launch, 1, "\"cmi.core.lesson_status\":\"incomplete\"", false);
        var before = database.statistics().getPrepareStatementCount();
        commit(
                launch,
                2,
                "\"cmi.core.lesson_status\":\"incomplete\",\"cmi.core.lesson_location\":\"2\",\"cmi.suspend_data\":\"x\"",
                false);
        // The journal's own two go to the connection itself and are not counted.
        assertThat(database.statistics().getPrepareStatementCount() - before).isZero();
        assertThat(open("A").opened.start().data())
                .containsEntry("cmi.core.lesson_location", "2")
                .containsEntry("cmi.suspend_data", "x");
    }

    @Test
    void aChangedResultCountsAtOnce() {
        var launch = open("A");
        commit(launch, 1, "\"cmi.core.lesson_location\":\"1\"", false);
        commit(launch, 2, "\"cmi.core.lesson_status\":\"failed\",\"cmi.core.score.raw\":\"40\"", false);
        assertThat(em.createQuery("select s.status from ScormItemState s", String.class)
                        .getSingleResult())
                .isEqualTo("failed");
    }

    @Test
    void whatALaunchStoresAfterAnotherHasTakenOverIsNotApplied() {
        var first = open("A");
        commit(first, 1, "\"cmi.core.lesson_location\":\"first\"", false);
        var second = open("A");
        assertThat(second.opened.start().data()).containsEntry("cmi.core.lesson_location", "first");
        assertThat(commit(first, 2, "\"cmi.core.lesson_location\":\"late\"", false)
                        .outcome())
                .isEqualTo(Outcome.SUPERSEDED);
        commit(second, 1, "\"cmi.suspend_data\":\"second\"", false);
        assertThat(open("A").opened.start().data())
                .containsEntry("cmi.core.lesson_location", "first")
                .containsEntry("cmi.suspend_data", "second");
    }

    @Test
    void whatCannotBeReadIsRefused() {
        var launch = open("A");
        for (var json :
                new String[] {"", "[]", "{}", "{\"entries\":[1]}", "{\"entries\":[{\"seq\":1,\"set\":{\"a\":1}}]}"}) {
            assertThatThrownBy(() -> runtime.commit(launch.token, json))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("scorm.commit_malformed");
        }
        assertThat(journal()).isZero();
    }

    @Test
    void manyInteractionsComeInOneEntry() {
        var set = new StringBuilder();
        for (var i = 0; i < 15; i++) {
            set.append(i == 0 ? "" : ",")
                    .append("\"cmi.interactions.")
                    .append(i)
                    .append(".id\":\"q\"");
        }
        assertThat(commit(open("A"), 1, set.toString(), false).outcome()).isEqualTo(Outcome.SAVED);
    }

    @Test
    void prerequisitesLockAnItemUntilTheyAreMet() {
        assertThat(player.arrive(lessonId).items())
                .extracting(TocItem::identifier, TocItem::locked)
                .containsExactly(tuple("G", false), tuple("A", false), tuple("B", true), tuple("C", false));
        assertThatThrownBy(() -> choose("B")).hasMessage("scorm.locked");
        finish("A", "90");
        assertThat(player.look(lessonId).items()).extracting(TocItem::locked).containsOnly(false);
        assertThat(open("B").opened.href()).isEqualTo("b.html?x=1");
    }

    @Test
    void resultsFlowToTheCourse() {
        finish("A", "50");
        assertThat(outline().percent()).isZero();
        assertThat(outline().score()).isEqualTo(50);
        finish("A", "90");
        assertThat(outline().percent()).isEqualTo(33);
        open("C");
        assertThat(outline().percent()).as("an asset is done once opened").isEqualTo(66);
        var second = open("B");
        commit(second, 1, "\"cmi.core.lesson_status\":\"completed\"", false);
        assertThat(outline().done())
                .as("a SCO without mastery score counts at its commit")
                .isTrue();
        assertThat(outline().score()).isEqualTo(90);
    }

    @Test
    void theLearnerGoesOnWhereTheyWere() {
        assertThat(player.arrive(lessonId).isOpen())
                .as("of several items none opens unasked")
                .isFalse();
        assertThat(current(go(Kind.START))).isEqualTo("A");
        finish("A", "90");
        assertThat(current(go(Kind.CONTINUE))).isEqualTo("B");
        assertThat(current(player.arrive(lessonId))).isEqualTo("B");
        assertThat(go(Kind.SUSPEND_ALL).ended()).isTrue();
        assertThat(current(player.arrive(lessonId))).isEqualTo("B");
        assertThatThrownBy(() -> choose("X")).hasMessage("scorm.locked");
    }

    @Test
    void anotherWindowTakesTheLead() {
        var first = choose("A");
        player.arrive(lessonId);
        assertThatThrownBy(() -> player.navigate(lessonId, first.launchId(), NavigationRequest.of(Kind.CONTINUE)))
                .hasMessage("scorm.elsewhere");
    }

    private ScormLaunched go(Kind kind) {
        return player.navigate(lessonId, player.look(lessonId).launchId(), NavigationRequest.of(kind));
    }

    @Test
    void aTokenOpensTheFilesOfItsPackageOnly() {
        var token = open("A").token;
        assertThat(runtime.file(token, "first page.html")).isPresent();
        assertThat(runtime.file(token, "../x")).isEmpty();
        assertThat(runtime.file("forged", "first page.html")).isEmpty();
        assertThatThrownBy(() -> runtime.open("forged")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> runtime.commit("forged", "{\"entries\":[]}")).isInstanceOf(NotFound.class);
    }

    @Test
    void openingAnItemAgainCostsFewStatements() {
        open("A");
        var before = database.statistics().getPrepareStatementCount();
        player.arrive(lessonId);
        database.nextRequest();
        assertThat(database.statistics().getPrepareStatementCount() - before).isLessThanOrEqualTo(11);
    }

    private ScormLaunched choose(String item) {
        var there = player.look(lessonId);
        if (there.ended()) {
            there = player.arrive(lessonId);
        }
        return player.navigate(lessonId, there.launchId(), NavigationRequest.choice(item));
    }

    private record Launch(String token, Opened opened) {}

    private Launch open(String item) {
        var token = Objects.requireNonNull(choose(item).token());
        database.nextRequest();
        var opened = runtime.open(token);
        database.nextRequest();
        return new Launch(token, opened);
    }

    private Receipt commit(Launch launch, int seq, String set, boolean finish) {
        var receipt = runtime.commit(
                launch.token, "{\"entries\":[{\"seq\":" + seq + ",\"set\":{" + set + "},\"finish\":" + finish + "}]}");
        database.nextRequest();
        return receipt;
    }

    private void finish(String item, String score) {
        commit(
                open(item),
                1,
                "\"cmi.core.lesson_status\":\"completed\",\"cmi.core.score.raw\":\"" + score + "\"",
                true);
    }

    private OutlineItem outline() {
        return enrolments.outline(course.getSlug()).items().get(0);
    }

    private static String current(ScormLaunched launched) {
        return launched.items().stream()
                .filter(TocItem::current)
                .findFirst()
                .orElseThrow()
                .identifier();
    }

    private long journal() {
        return em.createQuery("select count(c) from ScormCommit c", Long.class).getSingleResult();
    }
}
