package org.smeic.lms.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which people, and which organisations, the caller may see who are not their own. Every list of people goes through it:
 *
 * <pre>{@code
 * wall.query("select p from Person p where wall(p) and p.stakeholder = :kind", Person.class)
 * wall.query("select count(e) from Enrolment e where wall(e.learner) and e.course = :course", Long.class)
 * wall.query("select o from Organisation o where ground(o)", Organisation.class)
 * }</pre>
 *
 * <p>Rows that keep the economy of their learner beside them, as enrolments do, name it as well, so that an index can begin
 * with it: {@code wall(e.learner, e.economy)}.
 *
 * <p>{@code wall(person)} and {@code ground(organisation)} become conditions made of the caller's mandates; a query without
 * either is refused here, and one that has it is not understood by anybody else. Coordinators see the people of their
 * economies; secretariat, administrators and auditors those of theirs, which usually is everywhere; advisers the people of
 * their clients; everybody else, and whoever has no mandate, nobody.
 */
@Dependent
public class Wall {

    private static final Pattern PEOPLE = Pattern.compile("\\bwall\\(([\\w.]+)(?:, *([\\w.]+))?\\)");
    private static final Pattern ORGANISATIONS = Pattern.compile("\\bground\\(([\\w.]+)\\)");
    private static final Set<Role> OVERSEEING = Set.of(Role.COORDINATOR, Role.AUDITOR, Role.SECRETARIAT, Role.ADMIN);

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    /**
     * A query whose {@code wall(…)} and {@code ground(…)} hold for the caller; the remaining parameters are to be set.
     *
     * @throws IllegalArgumentException for one that has neither
     */
    public <T> TypedQuery<T> query(String jpql, Class<T> type) {
        if (!PEOPLE.matcher(jpql).find() && !ORGANISATIONS.matcher(jpql).find()) {
            throw new IllegalArgumentException("no wall in: " + jpql);
        }
        var sight = sight();
        var people = PEOPLE.matcher(jpql).replaceAll(hit -> sight.people(hit.group(1), hit.group(2)));
        var walled = ORGANISATIONS.matcher(people).replaceAll(hit -> sight.organisations(hit.group(1)));
        var query = em.createQuery(walled, type);
        if (walled.contains(":wallEconomies")) {
            query.setParameter("wallEconomies", sight.economies());
        }
        if (walled.contains(":wallClients")) {
            query.setParameter("wallClients", sight.clients());
        }
        return query;
    }

    /** The person of this id, if the caller may see them. */
    public Optional<Person> find(long personId) {
        return query("select p from Person p where wall(p) and p.id = :id", Person.class)
                .setParameter("id", personId)
                .getResultStream()
                .findFirst();
    }

    private Sight sight() {
        var mandates = caller.mandates();
        var overseen = mandates.stream()
                .filter(mandate -> OVERSEEING.contains(mandate.role()))
                .map(Mandate::scope)
                .toList();
        var economies = economies(overseen.stream());
        var advising = mandates.stream()
                .filter(mandate -> mandate.role() == Role.ADVISER)
                .map(Mandate::scope)
                .toList();
        return new Sight(
                overseen.contains(Scope.EVERYWHERE), economies, advising.isEmpty() ? List.of() : clients(advising));
    }

    /** Whom an adviser was given as clients, and who took them as adviser where their role holds. */
    private List<Long> clients(List<Scope> advising) {
        var clients = new TreeSet<Long>();
        advising.stream()
                .filter(scope -> scope.kind() == ScopeKind.ORGANISATION)
                .forEach(scope -> clients.add(Long.valueOf(scope.place())));
        var economies = economies(advising.stream());
        var everywhere = advising.contains(Scope.EVERYWHERE);
        if (everywhere || !economies.isEmpty()) {
            var theirs =
                    em.createQuery("""
                    select m.organisation.id from Membership m
                    where m.person.id = :me and m.role = org.smeic.lms.identity.organisation.MembershipRole.ADVISER
                    and m.since is not null and m.until is null""" + (everywhere ? "" : " and m.organisation.economy in :economies"), Long.class);
            theirs.setParameter("me", caller.id());
            if (!everywhere) {
                theirs.setParameter("economies", economies);
            }
            clients.addAll(theirs.getResultList());
        }
        return List.copyOf(clients);
    }

    private static List<Economy> economies(Stream<Scope> scopes) {
        return scopes.flatMap(Scope::economies).distinct().sorted().toList();
    }

    /** What is in sight, as conditions. */
    private record Sight(boolean everything, List<Economy> economies, List<Long> clients) {

        String people(String person, @Nullable String economy) {
            var home = economy == null ? person + ".economy" : economy;
            return condition(home + " in :wallEconomies", person + """
                            .id in (select wallM.person.id from Membership wallM where wallM.organisation.id in :wallClients
                            and wallM.since is not null and wallM.until is null)""");
        }

        String organisations(String organisation) {
            return condition(organisation + ".economy in :wallEconomies", organisation + ".id in :wallClients");
        }

        private String condition(String ofEconomies, String ofClients) {
            if (everything) {
                return "(1 = 1)";
            }
            var ways = new ArrayList<String>();
            if (!economies.isEmpty()) {
                ways.add(ofEconomies);
            }
            if (!clients.isEmpty()) {
                ways.add(ofClients);
            }
            return ways.isEmpty() ? "(1 = 0)" : "(" + String.join(" or ", ways) + ")";
        }
    }
}
