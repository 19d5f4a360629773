package org.smeic.lms.curriculum;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.curriculum.rule.Equivalence;
import org.smeic.lms.identity.Role;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.shared.Refusal;

/**
 * What need not be done, and what counts as something else: decided by a curriculum's owner or the secretariat, with a
 * reason, in its log.
 */
@Stateless
@RolesAllowed({Role.Names.INSTRUCTOR, Role.Names.SECRETARIAT})
public class ExemptionDesk {

    private static final String WAITING = """
             from ExemptionRequest x join x.learner l join x.curriculum c
            where x.status = org.smeic.lms.curriculum.ExemptionStatus.ASKED and (c.owner.id = :me or :all = true)""";

    @PersistenceContext
    EntityManager em;

    @Inject
    DeskKeeper desk;

    @Inject
    JourneyKeeper keeper;

    @Inject
    Event<ExemptionDecided> decisions;

    /** Requests that wait for the caller's decision, the oldest first. */
    public List<ExemptionRow> waiting(int first, int count) {
        return mine(em.createQuery("""
                        select new org.smeic.lms.curriculum.ExemptionRow(x.id, l.name, c.slug, c.facts.title, x.part,
                        x.partTitle, x.evidence, x.link, x.askedAt)""" + WAITING + " order by x.askedAt, x.id", ExemptionRow.class))
                .setFirstResult(first)
                .setMaxResults(count)
                .getResultList();
    }

    /** How many those are. */
    public long count() {
        return mine(em.createQuery("select count(x)" + WAITING, Long.class)).getSingleResult();
    }

    private <T> TypedQuery<T> mine(TypedQuery<T> query) {
        return query.setParameter("me", desk.caller.id()).setParameter("all", desk.seesAll());
    }

    /**
     * Grants a request.
     *
     * @param why what was looked at, in a sentence
     * @param until first day it no longer counts; null when for good
     * @throws Refusal {@code curriculum.decided_already}, {@code curriculum.until_over}
     */
    public void grant(long id, @NotBlank @Size(max = 1000) String why, @Nullable LocalDate until) {
        var request = request(id);
        var today = LocalDate.now(request.getLearner().zone());
        if (until != null && !until.isAfter(today)) {
            throw new Refusal("curriculum.until_over");
        }
        request.grant(desk.me(), why.strip(), today, until);
        decided(request, CurriculumDecision.Kind.EXEMPTION_GRANTED, why.strip());
        em.flush();
        em.createQuery("""
                        select v from Journey j join j.curriculumVersion v
                        where j.learner = :learner and j.curriculum = :curriculum""", CurriculumVersion.class)
                .setParameter("learner", request.getLearner())
                .setParameter("curriculum", request.getCurriculum())
                .getResultStream()
                .findFirst()
                .ifPresent(version ->
                        keeper.reevaluate(version, request.getLearner().getId()));
    }

    /** Refuses a request, with a reason the learner reads. */
    public void refuse(long id, @NotBlank @Size(max = 1000) String why) {
        var request = request(id);
        request.refuse(desk.me(), why.strip());
        decided(request, CurriculumDecision.Kind.EXEMPTION_REFUSED, why.strip());
    }

    private void decided(ExemptionRequest request, CurriculumDecision.Kind kind, String why) {
        var curriculum = request.getCurriculum();
        desk.note(curriculum, kind, request.getLearner(), request.partTitle(), why);
        decisions.fire(new ExemptionDecided(
                request.getLearner().getId(),
                curriculum.getSlug(),
                curriculum.getFacts().title(),
                request.partTitle(),
                kind == CurriculumDecision.Kind.EXEMPTION_GRANTED,
                why));
    }

    /** What counts as what in a curriculum of the caller, the newest first. */
    public List<EquivalenceRow> equivalences(String slug) {
        return em.createQuery("""
                        select new org.smeic.lms.curriculum.EquivalenceRow(q.id, q.course, q.countsAs, q.reason,
                        case when c is null then true else false end, p.name, q.decidedAt)
                        from CourseEquivalence q left join q.curriculum c left join q.decidedBy p
                        where c is null or c = :curriculum order by q.id desc""", EquivalenceRow.class)
                .setParameter("curriculum", desk.look(slug))
                .setMaxResults(200)
                .getResultList();
    }

    /**
     * Decides that a course counts as another within a curriculum of the caller, at once.
     *
     * @throws Refusal {@code curriculum.equal_known}, {@code curriculum.equal_itself}, {@code curriculum.equal_unknown}
     */
    public void equate(
            String slug, @NotBlank String course, @NotBlank String countsAs, @NotBlank @Size(max = 400) String reason) {
        var curriculum = desk.take(slug);
        if (course.equals(countsAs)) {
            throw new Refusal("curriculum.equal_itself");
        }
        if (CourseInfo.of(em, List.of(course, countsAs)).size() < 2) {
            throw new Refusal("curriculum.equal_unknown");
        }
        if (equivalences(slug).stream()
                .anyMatch(row -> row.course().equals(course) && row.countsAs().equals(countsAs))) {
            throw new Refusal("curriculum.equal_known");
        }
        em.persist(new CourseEquivalence(curriculum, Equivalence.of(course, countsAs), reason.strip(), desk.me()));
        desk.note(
                curriculum, CurriculumDecision.Kind.EQUIVALENCE_MADE, null, course + " = " + countsAs, reason.strip());
        em.flush();
        em.createQuery("""
                        select distinct v from Journey j join j.curriculumVersion v
                        where j.completedAt is null and j.curriculum = :curriculum""", CurriculumVersion.class)
                .setParameter("curriculum", curriculum)
                .getResultStream()
                .filter(version -> Curricula.courses(version.tree()).contains(countsAs))
                .forEach(keeper::reevaluate);
    }

    /** Ends one: who has completed by it keeps that, for nobody else it counts from now on. */
    public void endEquivalence(String slug, long id, @NotBlank @Size(max = 400) String reason) {
        var curriculum = desk.take(slug);
        var equivalence = Optional.ofNullable(em.find(CourseEquivalence.class, id))
                .filter(found -> found.isOf(curriculum) || desk.seesAll())
                .orElseThrow(NotFound::new);
        var rule = equivalence.rule();
        em.remove(equivalence);
        desk.note(
                curriculum,
                CurriculumDecision.Kind.EQUIVALENCE_ENDED,
                null,
                rule.course() + " = " + rule.countsAs(),
                reason.strip());
    }

    /** What was decided about a curriculum of the caller, the newest first. */
    public List<DecisionRow> log(String slug, int first, int count) {
        return em.createQuery("""
                        select new org.smeic.lms.curriculum.DecisionRow(d.kind, l.name, d.subject, d.reason, p.name,
                        d.decidedAt) from CurriculumDecision d left join d.learner l left join d.decidedBy p
                        where d.curriculum = :curriculum order by d.id desc""", DecisionRow.class)
                .setParameter("curriculum", desk.look(slug))
                .setFirstResult(first)
                .setMaxResults(count)
                .getResultList();
    }

    /** How many lines the log has. */
    public long logged(String slug) {
        return em.createQuery("select count(d) from CurriculumDecision d where d.curriculum = :curriculum", Long.class)
                .setParameter("curriculum", desk.look(slug))
                .getSingleResult();
    }

    private ExemptionRequest request(long id) {
        return Optional.ofNullable(em.find(ExemptionRequest.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(request -> desk.isMine(request.getCurriculum()))
                .orElseThrow(NotFound::new);
    }
}
