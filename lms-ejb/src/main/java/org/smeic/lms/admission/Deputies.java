package org.smeic.lms.admission;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.smeic.lms.identity.Caller;
import org.smeic.lms.identity.Person;
import org.smeic.lms.identity.Role;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.shared.Refusal;

/** Who decides for the caller while they are away. */
@Stateless
@RolesAllowed(Role.Names.LEARNER)
public class Deputies {

    private static final Duration LONGEST = Duration.ofDays(366);

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    /** The caller's deputies whose time is not over, the next first. */
    public List<DeputyRow> mine() {
        return em.createQuery("""
                        select new org.smeic.lms.admission.DeputyRow(d.id, d.standIn.name, d.fromAt, d.untilAt)
                        from Deputy d where d.person.id = :me and d.untilAt > :now order by d.fromAt, d.id""", DeputyRow.class)
                .setParameter("me", caller.id())
                .setParameter("now", Instant.now())
                .getResultList();
    }

    /**
     * Names a deputy, in whole days of the caller's own zone.
     *
     * @throws Refusal {@code admission.deputy_unknown}, {@code admission.deputy_days}
     */
    public void name(String login, LocalDate first, LocalDate last) {
        var me = Optional.ofNullable(em.find(Person.class, caller.id())).orElseThrow(NotFound::new);
        var from = first.atStartOfDay(me.zone()).toInstant();
        var until = last.plusDays(1).atStartOfDay(me.zone()).toInstant();
        if (!until.isAfter(from) || !until.isAfter(Instant.now()) || until.isAfter(from.plus(LONGEST))) {
            throw new Refusal("admission.deputy_days");
        }
        em.persist(new Deputy(me, deputy(login), from, until));
    }

    private Person deputy(String login) {
        return Deciders.byLogin(em, login)
                .filter(person -> !person.isDisabled() && person.getId() != caller.id())
                .orElseThrow(() -> new Refusal("admission.deputy_unknown"));
    }

    /** Ends what the caller's deputy may do, at once. */
    public void end(long deputyId) {
        var gone = em.createQuery("delete from Deputy d where d.id = :id and d.person.id = :me")
                .setParameter("id", deputyId)
                .setParameter("me", caller.id())
                .executeUpdate();
        if (gone == 0) {
            throw new NotFound();
        }
    }
}
