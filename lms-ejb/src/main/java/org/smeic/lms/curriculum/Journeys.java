package org.smeic.lms.curriculum;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.curriculum.rule.CourseRequirement;
import org.smeic.lms.curriculum.rule.Requirement;
import org.smeic.lms.curriculum.rule.SetRequirement;
import org.smeic.lms.identity.Caller;
import org.smeic.lms.identity.Person;
import org.smeic.lms.identity.Role;
import org.smeic.lms.identity.Secrets;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.shared.Refusal;

/** The caller's ways through curricula: taking one up, its pace, its breaks, its plan. */
@Stateless
@RolesAllowed(Role.Names.LEARNER)
public class Journeys {

    private static final int MOST_EXEMPTIONS = 100;

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Planner planner;

    @Inject
    JourneyKeeper keeper;

    /**
     * Puts the caller on a published curriculum; asking twice changes only what they told, and whoever had left goes
     * on where they were. No course is begun by it: what was done before counts, the rest is enrolled on one by one.
     *
     * @throws NotFound when there is no such curriculum
     */
    public void takeUp(String slug, AboutMe about) {
        // Two presses at once wait here for each other, and the second finds what the first has made.
        var me = Objects.requireNonNull(em.find(Person.class, caller.id(), LockModeType.PESSIMISTIC_WRITE));
        var present = em.createQuery(
                        "select v from Curriculum c join c.published v join fetch v.curriculum where c.slug = :slug",
                        CurriculumVersion.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
        find(slug)
                .ifPresentOrElse(
                        journey -> {
                            journey.comeBack(present);
                            journey.tell(about);
                        },
                        () -> em.persist(new Journey(me, present, about, Secrets.fresh())));
        em.flush();
        // Someone may have done it all before.
        keeper.reevaluate(present, caller.id());
    }

    /** Takes the caller off; what they did is kept. */
    public void leave(String slug) {
        mine(slug).leave();
    }

    /** Changes what the caller told, most often the hours a week. */
    public void tell(String slug, AboutMe about) {
        mine(slug).tell(about);
    }

    /**
     * A break from today on.
     *
     * @param until first day after it; null when the caller will say
     */
    public void rest(String slug, @Nullable LocalDate until) {
        var journey = mine(slug);
        journey.rest(today(journey), until);
    }

    /** Ends the break today. */
    public void goOn(String slug) {
        var journey = mine(slug);
        journey.goOn(today(journey));
    }

    /** The caller's plans, the curriculum taken up last first. */
    public List<PlanView> plans() {
        return planner.plans(em.createQuery("""
                        select distinct j from Journey j join fetch j.curriculumVersion join fetch j.curriculum
                        left join fetch j.breaks where j.learner.id = :learner and j.status = org.smeic.lms.curriculum.JourneyStatus.ACTIVE
                        order by j.startedAt desc, j.id desc""", Journey.class)
                .setParameter("learner", caller.id())
                .getResultList());
    }

    /** Makes the calendar feed's old address worthless and a new one in its place. */
    public void renewFeed(String slug) {
        mine(slug).renewFeed(Secrets.fresh());
    }

    /**
     * Asks not to have to do a part.
     *
     * @param part key of a part of the caller's version
     * @param evidence why, in words
     * @param link where it can be seen, http or https; null for none
     * @throws Refusal {@code curriculum.asked_already} while an earlier request waits, {@code curriculum.link_bad}
     */
    public void askExemption(
            String slug,
            String part,
            @NotBlank @Size(max = 1000) String evidence,
            @Nullable @Size(max = 400) String link) {
        // Two presses at once wait here for each other, and the second finds what the first has asked.
        em.find(Person.class, caller.id(), LockModeType.PESSIMISTIC_WRITE);
        var journey = mine(slug);
        var tree = journey.getCurriculumVersion().tree();
        var asked = tree.find(part).filter(found -> found != tree).orElseThrow(NotFound::new);
        var where = link == null || link.isBlank() ? null : link.strip();
        if (where != null && !where.matches("https?://[^\\s<>\"]+")) {
            throw new Refusal("curriculum.link_bad");
        }
        var waiting = em.createQuery("""
                        select count(x) from ExemptionRequest x where x.learner.id = :learner
                        and x.curriculum = :curriculum and x.part = :part
                        and x.status = org.smeic.lms.curriculum.ExemptionStatus.ASKED""", Long.class)
                .setParameter("learner", caller.id())
                .setParameter("curriculum", journey.getCurriculum())
                .setParameter("part", part)
                .getSingleResult();
        if (waiting > 0) {
            throw new Refusal("curriculum.asked_already");
        }
        em.persist(new ExemptionRequest(
                journey.getLearner(), journey.getCurriculum(), part, title(asked), evidence.strip(), where));
    }

    private String title(Requirement part) {
        if (part instanceof SetRequirement set) {
            return set.title();
        }
        var course = ((CourseRequirement) part).course();
        var info = CourseInfo.of(em, List.of(course)).get(course);
        return info == null ? course : info.title();
    }

    /** What the caller has asked not to have to do, in all curricula, the latest first. */
    public List<MyExemption> exemptions() {
        return em.createQuery("""
                        select new org.smeic.lms.curriculum.MyExemption(c.slug, x.part, x.partTitle, x.evidence, x.link,
                        x.status, x.askedAt, x.decidedAt, x.decision, x.untilDay)
                        from ExemptionRequest x join x.curriculum c
                        where x.learner.id = :learner order by x.id desc""", MyExemption.class)
                .setParameter("learner", caller.id())
                .setMaxResults(MOST_EXEMPTIONS)
                .getResultList();
    }

    private static LocalDate today(Journey journey) {
        return LocalDate.now(journey.getLearner().zone());
    }

    private Journey mine(String slug) {
        return find(slug)
                .filter(journey -> journey.getStatus() == JourneyStatus.ACTIVE)
                .orElseThrow(NotFound::new);
    }

    private Optional<Journey> find(String slug) {
        return em.createQuery(
                        "select j from Journey j where j.learner.id = :learner and j.curriculum.slug = :slug",
                        Journey.class)
                .setParameter("learner", caller.id())
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }
}
