package org.smeic.lms.curriculum;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.curriculum.form.TreeForm;
import org.smeic.lms.curriculum.rule.Equivalence;
import org.smeic.lms.curriculum.rule.Standing;
import org.smeic.lms.curriculum.rule.Succession;
import org.smeic.lms.identity.Caller;
import org.smeic.lms.identity.Person;
import org.smeic.lms.identity.Role;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.shared.Refusal;

/** Where curricula are made: drafts, their publication with a look at who is affected, exemptions, equivalences. */
@Stateless
@RolesAllowed({Role.Names.INSTRUCTOR, Role.Names.SECRETARIAT})
public class CurriculumDesk {

    private static final int MOST_ROWS = 100;

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    NewCurricula curricula;

    @Inject
    JourneyKeeper keeper;

    /**
     * Writes a draft, of a new curriculum or of the next version of one.
     *
     * @param written the parts, in the editor's form ({@link TreeForm})
     * @throws Refusal as {@link TreeForm#read}, or {@code curriculum.unsound}
     */
    public void draft(String slug, @Valid CurriculumFacts facts, List<String> outcomes, Object written) {
        curricula.draft(slug, facts, outcomes, TreeForm.read(written), me());
    }

    /** Who would be affected if the draft were published by this rule; changes nothing. */
    public Affected preview(String slug, MoveRule rule) {
        return new Move(draft(slug), rule).affected();
    }

    /**
     * Opens the draft to newcomers and takes those on the way along as the rule says.
     *
     * @throws Refusal {@code curriculum.no_draft}
     */
    public Affected publish(String slug, MoveRule rule) {
        var draft = draft(slug);
        var move = new Move(draft, rule);
        var affected = move.affected();
        draft.publish(rule);
        draft.getCurriculum().publish(draft);
        em.flush();
        if (!move.moving.isEmpty()) {
            em.createQuery("""
                            update Journey j set j.curriculumVersion = :draft, j.version = j.version + 1
                            where j.id in :journeys""")
                    .setParameter("draft", draft)
                    .setParameter("journeys", move.moving)
                    .executeUpdate();
            keeper.reevaluate(draft);
        }
        return affected;
    }

    /** Requests that wait for a decision, the oldest first. */
    public List<ExemptionRow> exemptions(int first, int count) {
        return em.createQuery("""
                        select new org.smeic.lms.curriculum.ExemptionRow(x.id, l.name, c.slug, c.facts.title, x.part,
                        x.evidence, x.askedAt) from ExemptionRequest x join x.learner l join x.curriculum c
                        where x.status = org.smeic.lms.curriculum.ExemptionStatus.ASKED order by x.askedAt, x.id""", ExemptionRow.class)
                .setFirstResult(first)
                .setMaxResults(count)
                .getResultList();
    }

    /**
     * Grants a request.
     *
     * @param why what was looked at, in a sentence
     * @param until first day it no longer counts; null when for good
     */
    public void grant(long id, @NotBlank @Size(max = 1000) String why, @Nullable LocalDate until) {
        var request = request(id);
        request.grant(me(), why, LocalDate.now(request.getLearner().zone()), until);
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
        request(id).refuse(me(), why);
    }

    /** Decides that a course counts as another, for everyone and at once. */
    public void equate(Equivalence equivalence, @NotBlank @Size(max = 400) String reason) {
        em.persist(new CourseEquivalence(equivalence, reason, me()));
        em.flush();
        em.createQuery("""
                        select distinct v from Journey j join j.curriculumVersion v
                        where j.completedAt is null""", CurriculumVersion.class).getResultList().stream()
                .filter(version -> Curricula.courses(version.tree()).contains(equivalence.countsAs()))
                .forEach(keeper::reevaluate);
    }

    private Person me() {
        return em.getReference(Person.class, caller.id());
    }

    private ExemptionRequest request(long id) {
        return Optional.ofNullable(em.find(ExemptionRequest.class, id)).orElseThrow(NotFound::new);
    }

    private CurriculumVersion draft(String slug) {
        var curriculum = curricula.find(slug).orElseThrow(NotFound::new);
        return curricula
                .latest(curriculum)
                .filter(version -> version.getPublishedAt() == null)
                .orElseThrow(() -> new Refusal("curriculum.no_draft"));
    }

    /** What a publication does to those on the way; a version at a time, each in a fixed number of statements. */
    private final class Move {

        private final List<Long> moving = new ArrayList<>();
        private final List<Affected.Row> rows = new ArrayList<>();
        private int completing;

        Move(CurriculumVersion draft, MoveRule rule) {
            em.createQuery("""
                            select v from CurriculumVersion v where v.curriculum = :curriculum
                            and v.publishedAt is not null order by v.number""", CurriculumVersion.class)
                    .setParameter("curriculum", draft.getCurriculum())
                    .getResultList()
                    .forEach(version -> move(version, draft, rule));
        }

        private void move(CurriculumVersion from, CurriculumVersion to, MoveRule rule) {
            var travellers = keeper.travellers(from);
            var before = keeper.standings(from, travellers);
            var after = keeper.standings(to, travellers);
            for (var traveller : travellers) {
                add(
                        traveller,
                        Objects.requireNonNull(before.get(traveller.journeyId())),
                        Objects.requireNonNull(after.get(traveller.journeyId())),
                        rule);
            }
        }

        private void add(Traveller traveller, Standing before, Standing after, MoveRule rule) {
            var loses = Succession.loses(before, after);
            var moves =
                    switch (rule) {
                        case STAY -> false;
                        case MOVE -> true;
                        case MOVE_IF_NOTHING_IS_LOST -> !loses;
                    };
            if (moves) {
                moving.add(traveller.journeyId());
                completing += after.complete() ? 1 : 0;
            }
            rows.add(new Affected.Row(traveller.learnerId(), percent(before), percent(after), loses, moves));
        }

        private static int percent(Standing standing) {
            return (int) Math.floor(standing.whole().fraction() * 100);
        }

        Affected affected() {
            var first = rows.stream()
                    .sorted(Comparator.comparing((Affected.Row row) -> !row.loses()))
                    .limit(MOST_ROWS)
                    .toList();
            return new Affected(moving.size(), rows.size() - moving.size(), completing, first);
        }
    }
}
