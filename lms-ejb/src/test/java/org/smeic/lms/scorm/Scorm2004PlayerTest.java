package org.smeic.lms.scorm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
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
import org.smeic.lms.scorm.sequencing.NavigationRequest;
import org.smeic.lms.scorm.sequencing.NavigationRequest.Kind;
import org.smeic.lms.shared.Database;
import org.smeic.lms.storage.Zips;

/** A learner in a lesson of SCORM 2004, from the player's door to the course's progress. */
@Tag("door")
class Scorm2004PlayerTest {

    private static final String FLOW =
            "<imsss:sequencing><imsss:controlMode choice='true' flow='true'/></imsss:sequencing>";

    @RegisterExtension
    final Database database = new Database();

    @TempDir
    Path folder;

    private Course course;
    private long lessonId;
    private Enrolments enrolments;
    private ScormPlayer player;
    private ScormRuntime runtime;

    /** @param types of the items' resources: A, B, ... */
    private void lesson(String sequencing, String... types) {
        System.setProperty("lms.data", folder.resolve("data").toString());
        var em = database.em();
        var taken = ScormFixture.packages(em).add(zip(sequencing, types), "course.zip");
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

    private Path zip(String sequencing, String... types) {
        var items = new StringBuilder();
        var resources = new StringBuilder();
        for (var i = 0; i < types.length; i++) {
            var name = (char) ('A' + i);
            items.append("<item identifier='%s' identifierref='R%s'><title>%s</title></item>".formatted(name, i, name));
            resources.append(
                    "<resource identifier='R%d' adlcp:scormType='%s' href='page.html'/>".formatted(i, types[i]));
        }
        return Zips.in(folder)
                .with("imsmanifest.xml", """
                        <manifest identifier='M' xmlns:adlcp='http://www.adlnet.org/xsd/adlcp_v1p3'
                            xmlns:imsss='http://www.imsglobal.org/xsd/imsss'>
                          <metadata><schemaversion>2004 4th Edition</schemaversion></metadata>
                          <organizations default='O'><organization identifier='O'><title>Cash</title>
                            %s%s</organization></organizations>
                          <resources>%s</resources>
                        </manifest>""".formatted(items, sequencing, resources))
                .with("page.html", "<p>1</p>")
                .done();
    }

    @AfterEach
    void noHome() {
        System.clearProperty("lms.data");
    }

    @Test
    void openingALessonDoesNotFinishIt() {
        lesson(FLOW, "sco");
        begin(player.arrive(lessonId));
        assertThat(outline().done()).isFalse();
        assertThat(outline().percent()).isZero();
        assertThat(player.look(lessonId).done()).isFalse();
    }

    @Test
    void contentThatEndsWithoutAWordFinishesIt() {
        lesson(FLOW, "sco");
        commit(begin(player.arrive(lessonId)), "");
        assertThat(outline().done()).isTrue();
    }

    @Test
    void anAssetIsDoneOnceOpened() {
        lesson(FLOW, "asset");
        begin(player.arrive(lessonId));
        assertThat(outline().done()).isTrue();
    }

    @Test
    void theCourseLearnsOfProgressWithTheReceipt() {
        lesson(FLOW, "sco", "sco");
        commit(begin(player.arrive(lessonId)), "\"cmi.completion_status\":\"completed\",\"cmi.score.scaled\":\"0.8\"");
        assertThat(outline().percent()).isEqualTo(50);
        assertThat(outline().score()).isEqualTo(40);
        assertThat(outline().done()).isFalse();
    }

    @Test
    void theLearnerSeesWhatTheyHaveReached() {
        lesson(FLOW, "sco", "sco");
        assertThat(player.look(lessonId).reached().completion()).isEqualTo("unknown");
        commit(
                begin(player.arrive(lessonId)),
                "\"cmi.completion_status\":\"completed\",\"cmi.score.scaled\":\"0.8\",\"cmi.session_time\":\"PT1M30S\"");
        var there = player.look(lessonId);
        assertThat(there.reached().score()).isEqualByComparingTo("0.4");
        assertThat(there.reached().percent()).isEqualTo(50);
        assertThat(there.seconds()).isEqualByComparingTo("90");
    }

    @Test
    void whatContentHasEndedWithCountsForTheWholeThoughTheLearnerHasNotLeftIt() {
        lesson(FLOW, "sco");
        commit(begin(player.arrive(lessonId)), "\"cmi.success_status\":\"passed\"");
        assertThat(player.look(lessonId).reached().success()).isEqualTo("passed");
    }

    @Test
    void whatContentWishesAndCannotHaveIsForgottenAndLocksNobodyOut() {
        lesson("", "sco", "sco");
        var first = player.arrive(lessonId);
        var opened = player.navigate(lessonId, first.launchId(), NavigationRequest.choice("A"));
        database.nextRequest();
        commit(begin(opened), "\"adl.nav.request\":\"continue\"");
        assertThat(player.navigate(lessonId, opened.launchId(), null).isOpen()).isFalse();
        database.nextRequest();
        assertThat(player.arrive(lessonId).items())
                .extracting(TocItem::identifier)
                .contains("A", "B");
    }

    @Test
    void whatContentWishedBeforeTheLineWasCutIsTriedWhenTheLearnerComesBack() {
        lesson("", "sco", "sco");
        var first = player.arrive(lessonId);
        commit(
                begin(player.navigate(lessonId, first.launchId(), NavigationRequest.choice("A"))),
                "\"adl.nav.request\":\"continue\"");
        assertThat(player.arrive(lessonId).items()).as("no flow, no continue").isNotEmpty();
        database.nextRequest();
        var there = player.look(lessonId);
        assertThat(player.navigate(lessonId, there.launchId(), NavigationRequest.choice("B"))
                        .isOpen())
                .isTrue();
    }

    @Test
    void aSuspendedSessionGoesOnWhereItWas() {
        lesson(FLOW, "sco", "sco");
        var first = player.arrive(lessonId);
        var second = player.navigate(lessonId, first.launchId(), NavigationRequest.of(Kind.CONTINUE));
        assertThat(player.navigate(lessonId, second.launchId(), NavigationRequest.of(Kind.SUSPEND_ALL))
                        .ended())
                .isTrue();
        database.nextRequest();
        assertThat(player.arrive(lessonId).items())
                .filteredOn(TocItem::current)
                .extracting(TocItem::identifier)
                .containsExactly("B");
    }

    private String begin(ScormLaunched launched) {
        var token = Objects.requireNonNull(launched.token());
        database.nextRequest();
        runtime.open(token);
        database.nextRequest();
        return token;
    }

    private void commit(String token, String set) {
        runtime.commit(token, "{\"entries\":[{\"seq\":1,\"set\":{" + set + "},\"finish\":true}]}");
        database.nextRequest();
    }

    private OutlineItem outline() {
        return enrolments.outline(course.getSlug()).items().get(0);
    }
}
