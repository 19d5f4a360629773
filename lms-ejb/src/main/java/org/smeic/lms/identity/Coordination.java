package org.smeic.lms.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.smeic.lms.shared.After;
import org.smeic.lms.shared.NotFound;

/** The people a coordinator, an adviser or an auditor may see: behind the {@link Wall}, all of it. */
@Stateless
@RolesAllowed({Role.Names.COORDINATOR, Role.Names.ADVISER, Role.Names.AUDITOR, Role.Names.SECRETARIAT, Role.Names.ADMIN
})
public class Coordination {

    private static final String ROWS = """
            select new org.smeic.lms.identity.PersonRow(p.id, p.name, case when %s then p.email end, p.stakeholder, p.economy, p.createdAt,
            (select min(o.facts.name) from Membership m join m.organisation o
                where m.person = p and m.since is not null and m.until is null), %%s)
            from Person p %%s where wall(p, %%s)""".formatted(MayWrite.to("p"));

    @Inject
    Wall wall;

    /** People in the order asked for, behind a row of it. */
    public List<PersonRow> people(PeopleFilter filter, PeopleOrder order, After after, int count) {
        var names = NameSearch.of(filter.text());
        if (names.isVain()) {
            return List.of();
        }
        var jpql = ROWS.formatted(names.place(), names.turns(), names.economy()) + names.fits() + " and "
                + order.after(names.place()) + narrowed(filter) + " order by " + order.by(names.place());
        var query = wall.query(jpql, PersonRow.class).setParameter("id", after.id());
        names.fill(query);
        if (order == PeopleOrder.NAME) {
            query.setParameter("name", after.name());
        }
        if (filter.stakeholder() != null) {
            query.setParameter("stakeholder", filter.stakeholder());
        }
        if (filter.organisation() != null) {
            query.setParameter("organisation", filter.organisation());
        }
        return query.setMaxResults(count).getResultList();
    }

    /**
     * One of them.
     *
     * @throws NotFound for who is not there or not in sight
     */
    public Person person(long id) {
        return wall.find(id).orElseThrow(NotFound::new);
    }

    /** The address of one of them; empty for who is not in sight or has not agreed that it is seen. */
    public Optional<String> email(long id) {
        return wall.query(
                        "select p.email from Person p where wall(p) and p.id = :id and " + MayWrite.to("p"),
                        String.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    private static String narrowed(PeopleFilter filter) {
        return (filter.stakeholder() == null ? "" : " and p.stakeholder = :stakeholder")
                + (filter.organisation() == null ? "" : """
                         and p.id in (select f.person.id from Membership f
                        where f.organisation.id = :organisation and f.since is not null and f.until is null)""");
    }
}
