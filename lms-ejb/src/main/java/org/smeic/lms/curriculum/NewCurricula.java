package org.smeic.lms.curriculum;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.smeic.lms.curriculum.rule.SetRequirement;
import org.smeic.lms.curriculum.rule.Soundness;
import org.smeic.lms.curriculum.rule.Succession;
import org.smeic.lms.identity.Person;
import org.smeic.lms.shared.Refusal;

/** Brings curricula and their drafts in, for the desk and for imports, which answer for who may. */
@Dependent
public class NewCurricula {

    @PersistenceContext
    EntityManager em;

    /** A curriculum by address, published or not. */
    public Optional<Curriculum> find(String slug) {
        return em.createQuery("select c from Curriculum c where c.slug = :slug", Curriculum.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    /**
     * Writes the draft of a curriculum, which is made if there is none at this address.
     *
     * @throws Refusal {@code curriculum.unsound} when nobody could take it; the argument is the part at fault
     */
    public CurriculumVersion draft(
            String slug, CurriculumFacts facts, List<String> outcomes, SetRequirement tree, Person owner) {
        refuseUnsound(tree);
        var curriculum = find(slug).orElseGet(() -> {
            var made = new Curriculum(slug, facts, outcomes, owner);
            em.persist(made);
            return made;
        });
        curriculum.describe(facts, outcomes);
        return write(curriculum, tree);
    }

    /** Writes a draft that need not be sound yet; only its publication asks. */
    CurriculumVersion write(Curriculum curriculum, SetRequirement tree) {
        var published = curriculum.getPublished();
        var carried = published == null ? tree : Succession.carry(published.tree(), tree);
        var latest = latest(curriculum);
        if (latest.isPresent() && latest.get().getPublishedAt() == null) {
            latest.get().write(carried);
            return latest.get();
        }
        var number = latest.map(CurriculumVersion::getNumber).orElse(0) + 1;
        var draft = new CurriculumVersion(curriculum, number, carried);
        em.persist(draft);
        return draft;
    }

    Optional<CurriculumVersion> latest(Curriculum curriculum) {
        return em.createQuery("""
                        select v from CurriculumVersion v where v.curriculum = :curriculum
                        order by v.number desc""", CurriculumVersion.class)
                .setParameter("curriculum", curriculum)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Opens the first version to learners. */
    public void publishFirst(CurriculumVersion version) {
        version.publish(MoveRule.STAY);
        version.getCurriculum().publish(version);
    }

    static void refuseUnsound(SetRequirement tree) {
        Soundness.faults(tree).stream().findFirst().ifPresent(fault -> {
            throw new Refusal("curriculum.unsound", fault.part());
        });
    }
}
