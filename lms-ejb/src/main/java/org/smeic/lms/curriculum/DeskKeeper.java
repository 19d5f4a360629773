package org.smeic.lms.curriculum;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.identity.Caller;
import org.smeic.lms.identity.Person;
import org.smeic.lms.identity.Role;
import org.smeic.lms.shared.NotFound;

/** Lets to each curriculum its owner and the secretariat only, and writes down what they decide. */
@Dependent
class DeskKeeper {

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    /** @throws NotFound when there is none, or it is someone else's */
    Curriculum look(String slug) {
        return own(slug, LockModeType.NONE);
    }

    /** As {@link #look}, and whoever comes next waits: what they saw is then compared with what was written. */
    Curriculum take(String slug) {
        return own(slug, LockModeType.PESSIMISTIC_WRITE);
    }

    private Curriculum own(String slug, LockModeType lock) {
        return em.createQuery("select c from Curriculum c where c.slug = :slug", Curriculum.class)
                .setParameter("slug", slug)
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .filter(this::isMine)
                .orElseThrow(NotFound::new);
    }

    boolean isMine(Curriculum curriculum) {
        return seesAll() || curriculum.belongsTo(caller.id());
    }

    boolean seesAll() {
        return caller.is(Role.SECRETARIAT);
    }

    Person me() {
        return em.getReference(Person.class, caller.id());
    }

    void note(
            Curriculum curriculum,
            CurriculumDecision.Kind kind,
            @Nullable Person learner,
            String subject,
            String reason) {
        em.persist(new CurriculumDecision(curriculum, kind, learner, subject, reason, me()));
    }
}
