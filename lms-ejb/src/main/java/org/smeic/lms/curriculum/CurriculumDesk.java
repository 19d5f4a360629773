package org.smeic.lms.curriculum;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.curriculum.form.TreeForm;
import org.smeic.lms.curriculum.form.TreeJson;
import org.smeic.lms.curriculum.rule.Adaptation;
import org.smeic.lms.curriculum.rule.Rule;
import org.smeic.lms.curriculum.rule.SetRequirement;
import org.smeic.lms.curriculum.rule.Soundness;
import org.smeic.lms.curriculum.rule.Terms;
import org.smeic.lms.identity.Role;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.shared.Refusal;

/**
 * Where curricula are made: drafts, a look at them as someone else, and their publication with a look at who is affected.
 * An instructor's own curricula only; the secretariat's people reach all.
 */
@Stateless
@RolesAllowed({Role.Names.INSTRUCTOR, Role.Names.SECRETARIAT})
public class CurriculumDesk {

    private static final int MOST_PARTS = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    NewCurricula curricula;

    @Inject
    DeskKeeper desk;

    @Inject
    JourneyKeeper keeper;

    /** The curricula the caller may change, the newest first. */
    public List<DeskRow> mine(int first, int count) {
        return mine(em.createQuery("""
                        select new org.smeic.lms.curriculum.DeskRow(c.slug, c.facts.title, c.facts.language,
                            c.facts.stakeholder, p.number,
                            (select max(v.number) from CurriculumVersion v where v.curriculum = c),
                            (select count(j) from Journey j where j.curriculum = c and j.completedAt is null
                                and j.status = org.smeic.lms.curriculum.JourneyStatus.ACTIVE),
                            (select count(j) from Journey j where j.curriculum = c and j.completedAt is not null),
                            (select count(x) from ExemptionRequest x where x.curriculum = c
                                and x.status = org.smeic.lms.curriculum.ExemptionStatus.ASKED))
                        from Curriculum c left join c.published p
                        where c.owner.id = :me or :all = true order by c.id desc""", DeskRow.class))
                .setFirstResult(first)
                .setMaxResults(count)
                .getResultList();
    }

    /** How many those are. */
    public long count() {
        return mine(em.createQuery(
                        "select count(c) from Curriculum c where c.owner.id = :me or :all = true", Long.class))
                .getSingleResult();
    }

    private <T> TypedQuery<T> mine(TypedQuery<T> query) {
        return query.setParameter("me", desk.caller.id()).setParameter("all", desk.seesAll());
    }

    /**
     * Begins a curriculum with an empty draft.
     *
     * @param slug lower case, digits, hyphens
     * @throws Refusal {@code curriculum.slug_taken}
     */
    public void begin(String slug, @Valid CurriculumFacts facts) {
        refuseBadSlug(slug);
        if (curricula.find(slug).isPresent()) {
            throw new Refusal("curriculum.slug_taken", slug);
        }
        var curriculum = new Curriculum(slug, facts, List.of(), desk.me());
        em.persist(curriculum);
        curricula.write(curriculum, new SetRequirement(TreeForm.ROOT, "", Rule.ALL, false, List.of(), Terms.NONE));
    }

    /** @throws NotFound when there is none, or it is someone else's */
    public DraftView open(String slug) {
        var curriculum = desk.look(slug);
        var latest = latest(curriculum);
        var tree = latest.tree();
        var courses = CourseInfo.of(em, Curricula.courses(tree));
        var published = curriculum.getPublished();
        return new DraftView(
                slug,
                curriculum.getFacts(),
                curriculum.getOutcomes(),
                curriculum.seen(),
                latest.getNumber(),
                published == null ? null : (Integer) published.getNumber(),
                latest.getPublishedAt() == null,
                latest.seen(),
                tree,
                Soundness.faults(tree),
                Soundness.doubts(tree),
                new Outline(new Adaptation(tree, Map.of()), courses, null, Map.of()).titles(),
                Curricula.courses(tree).stream()
                        .filter(course -> !courses.containsKey(course))
                        .sorted()
                        .toList(),
                latest.canUndo());
    }

    /**
     * Changes what the curriculum says of itself, at once and for all.
     *
     * @param seen {@link DraftView#factsSeen}
     * @throws Refusal {@code curriculum.changed_meanwhile}
     */
    public void describe(String slug, int seen, @Valid CurriculumFacts facts, List<String> outcomes) {
        var curriculum = desk.take(slug);
        if (curriculum.seen() != seen) {
            throw new Refusal("curriculum.changed_meanwhile");
        }
        curriculum.describe(facts, outcomes);
    }

    /**
     * Writes the draft; of a published version it makes the next one. It need not be sound yet.
     *
     * @param seen {@link DraftView#seen}
     * @return what to hand back with the next change
     * @throws Refusal {@code curriculum.changed_meanwhile}, {@code curriculum.too_many_parts}, or as {@link TreeForm#read}
     */
    public String write(String slug, String seen, SetRequirement tree) {
        var curriculum = desk.take(slug);
        var latest = latest(curriculum);
        refuseOther(latest, seen);
        if (tree.all().count() > MOST_PARTS) {
            throw new Refusal("curriculum.too_many_parts", MOST_PARTS);
        }
        // What could not be read again must not be written.
        var written = curricula.write(curriculum, TreeJson.read(TreeJson.write(tree)));
        em.flush();
        return written.seen();
    }

    /** Takes the last change of the draft back, or brings it back. */
    public void undo(String slug, String seen) {
        var latest = latest(desk.take(slug));
        refuseOther(latest, seen);
        latest.undo();
    }

    /**
     * Writes a whole curriculum in the editor's form, of a new one or the next version of one of the caller's.
     *
     * @param seen {@link DraftView#seen}; null for whatever there is
     * @throws Refusal as {@link TreeForm#read}, {@code curriculum.unsound}, {@code curriculum.slug_taken} when it is
     *     someone else's
     */
    public void draft(
            String slug, @Nullable String seen, @Valid CurriculumFacts facts, List<String> outcomes, Object written) {
        refuseBadSlug(slug);
        var known = curricula.find(slug);
        if (known.isPresent()) {
            if (!desk.isMine(known.get())) {
                throw new Refusal("curriculum.slug_taken", slug);
            }
            var curriculum = desk.take(slug);
            if (seen != null) {
                refuseOther(latest(curriculum), seen);
            }
        }
        curricula.draft(slug, facts, outcomes, TreeForm.read(written), desk.me());
    }

    /** What someone would get by the draft, and why each part is in. */
    public Fitting fit(String slug, Someone someone) {
        var fitted = Adaptation.of(latest(desk.look(slug)).tree(), someone.profile());
        var courses = CourseInfo.of(em, Curricula.courses(fitted.tree()));
        var outline = new Outline(fitted, courses, null, new HashMap<>());
        return new Fitting(outline.parts(), outline.left(), outline.minutes(), outline.titles());
    }

    /**
     * Who would be affected if the draft were published by this rule; changes nothing.
     *
     * @param first of the rows, from 0
     * @param count of the rows
     * @throws Refusal {@code curriculum.no_draft}
     */
    public Affected preview(String slug, MoveRule rule, int first, int count) {
        return new Move(em, keeper, draft(desk.look(slug)), rule).affected(first, count);
    }

    /**
     * Opens the draft to newcomers and takes those on the way along as the rule says.
     *
     * @param seen {@link DraftView#seen}; null for whatever there is
     * @return the counts, without rows
     * @throws Refusal {@code curriculum.no_draft}, {@code curriculum.unsound}, {@code curriculum.changed_meanwhile}
     */
    public Affected publish(String slug, @Nullable String seen, MoveRule rule) {
        var curriculum = desk.take(slug);
        var draft = draft(curriculum);
        if (seen != null) {
            refuseOther(draft, seen);
        }
        NewCurricula.refuseUnsound(draft.tree());
        var move = new Move(em, keeper, draft, rule);
        var affected = move.affected(0, 0);
        draft.publish(rule);
        curriculum.publish(draft);
        desk.note(curriculum, CurriculumDecision.Kind.PUBLISHED, null, String.valueOf(draft.getNumber()), rule.name());
        em.flush();
        if (!move.moving().isEmpty()) {
            em.createQuery("""
                            update Journey j set j.curriculumVersion = :draft, j.version = j.version + 1
                            where j.id in :journeys""")
                    .setParameter("draft", draft)
                    .setParameter("journeys", move.moving())
                    .executeUpdate();
            keeper.reevaluate(draft);
        }
        return affected;
    }

    private static void refuseOther(CurriculumVersion latest, String seen) {
        if (!latest.seen().equals(seen)) {
            throw new Refusal("curriculum.changed_meanwhile");
        }
    }

    private static void refuseBadSlug(String slug) {
        if (!slug.matches("[a-z0-9]+(-[a-z0-9]+)*") || slug.length() > 80) {
            throw new Refusal("curriculum.slug_bad", slug);
        }
    }

    private CurriculumVersion latest(Curriculum curriculum) {
        return curricula.latest(curriculum).orElseThrow(NotFound::new);
    }

    private CurriculumVersion draft(Curriculum curriculum) {
        return curricula
                .latest(curriculum)
                .filter(version -> version.getPublishedAt() == null)
                .orElseThrow(() -> new Refusal("curriculum.no_draft"));
    }
}
