package org.smeic.lms.curriculum;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.smeic.lms.catalog.Level;
import org.smeic.lms.identity.Caller;
import org.smeic.lms.identity.Role;
import org.smeic.lms.identity.Stakeholder;
import org.smeic.lms.shared.Facts;

/** Curricula for tests, made through the doors. */
public final class CurriculumFixture {

    final EntityManager em;
    final Facts<CurriculumCompleted> completed = new Facts<>();
    final Facts<ExemptionDecided> decided = new Facts<>();

    CurriculumFixture(EntityManager em) {
        this.em = em;
    }

    public static NewCurricula newCurricula(EntityManager em) {
        var curricula = new NewCurricula();
        curricula.em = em;
        return curricula;
    }

    public static CurriculumDigests digests(EntityManager em) {
        var digests = new CurriculumDigests();
        digests.em = em;
        return digests;
    }

    public static OpenDates openDates(EntityManager em) {
        var dates = new OpenDates();
        dates.em = em;
        dates.keeper = new CurriculumFixture(em).keeper();
        return dates;
    }

    /** Someone on a journey whose courses are due a week after the start, which was so many days ago; the journey's id. */
    public static long journey(
            EntityManager em, Caller editor, long learner, int daysAgo, String slug, String... courses) {
        var fixture = new CurriculumFixture(em);
        fixture.publish(editor, slug, ofCourses(courses));
        fixture.journeys(Caller.of(learner, Role.LEARNER)).takeUp(slug, new AboutMe(2, null, null));
        em.flush();
        var id = em.createQuery("select j.id from Journey j where j.learner.id = :learner", Long.class)
                .setParameter("learner", learner)
                .getSingleResult();
        em.createQuery("update Journey j set j.startedAt = :at where j.id = :id")
                .setParameter("at", Instant.now().minus(Duration.ofDays(daysAgo)))
                .setParameter("id", id)
                .executeUpdate();
        em.clear();
        return id;
    }

    JourneyKeeper keeper() {
        var keeper = new JourneyKeeper();
        keeper.em = em;
        keeper.completions = completed;
        return keeper;
    }

    Curricula curricula(Caller caller) {
        var curricula = new Curricula();
        curricula.em = em;
        curricula.caller = caller;
        return curricula;
    }

    Journeys journeys(Caller caller) {
        var journeys = new Journeys();
        journeys.em = em;
        journeys.caller = caller;
        journeys.keeper = keeper();
        journeys.planner = planner();
        return journeys;
    }

    private Planner planner() {
        var planner = new Planner();
        planner.em = em;
        return planner;
    }

    PlanFeed feed() {
        var feed = new PlanFeed();
        feed.em = em;
        feed.planner = planner();
        return feed;
    }

    CurriculumDesk desk(Caller caller) {
        var desk = new CurriculumDesk();
        desk.em = em;
        desk.desk = deskKeeper(caller);
        desk.keeper = keeper();
        desk.curricula = newCurricula(em);
        return desk;
    }

    ExemptionDesk exemptions(Caller caller) {
        var exemptions = new ExemptionDesk();
        exemptions.em = em;
        exemptions.desk = deskKeeper(caller);
        exemptions.keeper = keeper();
        exemptions.decisions = decided;
        return exemptions;
    }

    private DeskKeeper deskKeeper(Caller caller) {
        var keeper = new DeskKeeper();
        keeper.em = em;
        keeper.caller = caller;
        return keeper;
    }

    /** What a curriculum of these parts says of itself. */
    static CurriculumFacts facts() {
        return new CurriculumFacts(
                "Innovate in six weeks",
                "You leave with an offer that pays.",
                "<p>About</p>",
                Stakeholder.SME_OWNER,
                Level.FOUNDATION,
                "en");
    }

    static Object ofCourses(String... slugs) {
        return Map.of(
                "parts",
                Arrays.stream(slugs)
                        .map(slug -> Map.of("course", slug, "due", "1 week"))
                        .toList());
    }

    void publish(Caller editor, String slug, Object written) {
        var desk = desk(editor);
        desk.draft(slug, null, facts(), List.of("Price an offer"), written);
        desk.publish(slug, null, MoveRule.STAY);
        em.flush();
        em.clear();
    }
}
