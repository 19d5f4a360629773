package org.smeic.lms.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.smeic.lms.shared.After;
import org.smeic.lms.shared.NotFound;

/** The people a coordinator, an adviser or an auditor may see: behind the {@link Wall}, all of it. */
@Stateless
@RolesAllowed({Role.Names.COORDINATOR, Role.Names.ADVISER, Role.Names.AUDITOR, Role.Names.SECRETARIAT, Role.Names.ADMIN
})
public class Coordination {

    private static final String EVERYONE = rows("p.name", "", "p.economy");

    /** Whoever has two words that fit is there once, by the first. */
    private static final String SOUGHT = rows("w.sought", "join p.sought w", "w.economy") + """
             and w.sought like :word0
            and not exists (select 1 from p.sought e where index(e) < index(w) and e.sought like :word0)""";

    @Inject
    Wall wall;

    /** People in the order asked for, behind a row of it. */
    public List<PersonRow> people(PeopleFilter filter, PeopleOrder order, After after, int count) {
        var words = SoughtName.words(filter.text());
        if (words.isEmpty() && !filter.text().isBlank()) {
            return List.of();
        }
        var place = words.isEmpty() ? "p.name" : "w.sought";
        var jpql = (words.isEmpty() ? EVERYONE : SOUGHT) + others(words) + " and " + order.after(place)
                + narrowed(filter) + " order by " + order.by(place);
        var query = wall.query(jpql, PersonRow.class).setParameter("id", after.id());
        if (order == PeopleOrder.NAME) {
            query.setParameter("name", after.name());
        }
        for (var i = 0; i < words.size(); i++) {
            query.setParameter("word" + i, words.get(i) + "%");
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

    private static String rows(String place, String turns, String economy) {
        return """
                select new org.smeic.lms.identity.PersonRow(p.id, p.name, case when %s then p.email end, p.stakeholder, p.economy, p.createdAt,
                (select min(o.facts.name) from Membership m join m.organisation o
                    where m.person = p and m.since is not null and m.until is null), %s)
                from Person p %s where wall(p, %s)""".formatted(MayWrite.to("p"), place, turns, economy);
    }

    /** Conditions for the words behind the first. */
    private static String others(List<String> words) {
        return IntStream.range(1, words.size())
                .mapToObj(i ->
                        " and exists (select 1 from p.sought e%1$d where e%1$d.sought like :word%1$d)".formatted(i))
                .collect(Collectors.joining());
    }

    private static String narrowed(PeopleFilter filter) {
        return (filter.stakeholder() == null ? "" : " and p.stakeholder = :stakeholder")
                + (filter.organisation() == null ? "" : """
                         and p.id in (select f.person.id from Membership f
                        where f.organisation.id = :organisation and f.since is not null and f.until is null)""");
    }
}
