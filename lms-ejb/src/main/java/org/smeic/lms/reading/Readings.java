package org.smeic.lms.reading;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.smeic.lms.enrolment.Enrolment;
import org.smeic.lms.enrolment.Enrolments;
import org.smeic.lms.enrolment.Place;
import org.smeic.lms.enrolment.Progress;
import org.smeic.lms.enrolment.Report;
import org.smeic.lms.identity.Role;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.shared.Refusal;

/** A learner reads a module, page by page. */
@Stateless
@RolesAllowed(Role.Names.LEARNER)
public class Readings {

    /** Asks {@link #open} for the first page the learner has not opened, or the last when there is none. */
    public static final int GO_ON = 0;

    @PersistenceContext
    EntityManager em;

    @Inject
    Enrolments enrolments;

    @Inject
    Progress progress;

    /**
     * A page of the lesson; changes nothing.
     *
     * @param number from 1, or {@link #GO_ON}
     * @throws NotFound when there is no such lesson or page
     * @throws Refusal {@code enrolment.not_enrolled} when the caller has no open place on the course
     */
    public OpenPage open(long lessonId, int number) {
        var place = enrolments.place(lessonId);
        var steps = steps(place);
        var wanted = number == GO_ON ? next(steps) : number;
        var page = page(place, wanted);
        var module = page.module();
        var isLast = wanted == steps.size();
        return new OpenPage(
                lessonId,
                module.getTitle(),
                wanted,
                page.title(),
                page.html(),
                page.minutes(),
                steps,
                isLast ? module.getActionTitle() : null,
                isLast ? module.getActionHtml() : null);
    }

    /** Notes that the caller has opened the page; the same page twice changes nothing. */
    public void read(long lessonId, int number) {
        var place = enrolments.place(lessonId);
        var page = page(place, number);
        var enrolment = em.find(Enrolment.class, place.enrolmentId(), LockModeType.PESSIMISTIC_WRITE);
        var visited = visited(place);
        if (enrolment == null || visited.contains(number)) {
            return;
        }
        em.persist(new PageVisit(enrolment, page));
        var module = page.module();
        var percent = module.percent(visited.size() + 1);
        report(place, percent, percent == 100);
    }

    /**
     * The caller has done the action: the lesson is done.
     *
     * @throws Refusal {@code reading.pages_left} while there are pages they have not opened
     */
    public void finish(long lessonId) {
        var place = enrolments.place(lessonId);
        var left = steps(place).stream().filter(step -> !step.visited()).count();
        if (left > 0) {
            throw new Refusal("reading.pages_left", left);
        }
        report(place, 100, true);
    }

    private void report(Place place, int percent, boolean done) {
        progress.report(place.enrolmentId(), place.lessonId(), new Report(percent, done, null));
    }

    private ReadingPage page(Place place, int number) {
        return em.createQuery(
                        "select p from ReadingPage p join fetch p.module where p.module.id = :module and p.position = :number",
                        ReadingPage.class)
                .setParameter("module", place.activityId())
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private List<OpenPage.Step> steps(Place place) {
        return em.createQuery("""
                        select new org.smeic.lms.reading.OpenPage$Step(p.position, p.title,
                        case when v.id is null then false else true end)
                        from ReadingPage p left join PageVisit v on v.page = p and v.enrolment.id = :enrolment
                        where p.module.id = :module order by p.position""", OpenPage.Step.class)
                .setParameter("enrolment", place.enrolmentId())
                .setParameter("module", place.activityId())
                .getResultList();
    }

    /** Reads past the transaction's snapshot, so that a second click meets what the first one wrote. */
    private List<Integer> visited(Place place) {
        return em.createQuery(
                        "select v from PageVisit v join fetch v.page where v.enrolment.id = :enrolment and v.page.module.id = :module",
                        PageVisit.class)
                .setParameter("enrolment", place.enrolmentId())
                .setParameter("module", place.activityId())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .map(PageVisit::position)
                .toList();
    }

    private static int next(List<OpenPage.Step> steps) {
        return steps.stream()
                .filter(step -> !step.visited())
                .findFirst()
                .map(OpenPage.Step::number)
                .orElse(steps.size());
    }
}
