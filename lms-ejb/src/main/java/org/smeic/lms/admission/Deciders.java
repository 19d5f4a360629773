package org.smeic.lms.admission;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.smeic.lms.identity.Economy;
import org.smeic.lms.identity.Mandate;
import org.smeic.lms.identity.Person;
import org.smeic.lms.identity.Role;
import org.smeic.lms.identity.Scope;

/** Who may decide on what: the person asked, and whoever stands in for them now. */
@Dependent
class Deciders {

    @PersistenceContext
    EntityManager em;

    /** Whom someone speaks for: themselves and those who named them their deputy; and the economies these coordinate. */
    record Voices(List<Long> people, Set<Economy> economies) {

        boolean mayDecide(EntryRequest request, Optional<Long> owner) {
            if (people.get(0).equals(request.getLearner().getId())) {
                return false;
            }
            var named = request.named();
            return switch (request.getDecider()) {
                case OWNER -> owner.filter(people::contains).isPresent();
                case NAMED -> named != null && people.contains(named.getId());
                case COORDINATOR -> economies.contains(request.getLearner().getEconomy());
            };
        }
    }

    Voices voices(long personId) {
        var people = new ArrayList<Person>();
        people.add(em.find(Person.class, personId));
        people.addAll(em.createQuery("""
                        select d.person from Deputy d
                        where d.standIn.id = :me and d.fromAt <= :now and d.untilAt > :now""", Person.class)
                .setParameter("me", personId)
                .setParameter("now", Instant.now())
                .getResultList());
        var economies = EnumSet.noneOf(Economy.class);
        people.stream()
                .flatMap(person -> person.mandates().stream())
                .filter(mandate -> mandate.role() == Role.COORDINATOR)
                .map(Mandate::scope)
                .flatMap(Scope::economies)
                .forEach(economies::add);
        return new Voices(people.stream().map(Person::getId).toList(), economies);
    }

    /** Ids of those a request waits for, with their deputies of today. */
    Set<Long> of(EntryRequest request) {
        var named = request.named();
        var asked = new TreeSet<Long>(
                switch (request.getDecider()) {
                    case OWNER ->
                        owner(request.getCourse().getId()).map(List::of).orElse(List.of());
                    case NAMED -> named == null ? List.<Long>of() : List.of(named.getId());
                    case COORDINATOR -> coordinators(request.getLearner());
                });
        if (!asked.isEmpty()) {
            asked.addAll(em.createQuery("""
                            select d.standIn.id from Deputy d
                            where d.person.id in :asked and d.fromAt <= :now and d.untilAt > :now""", Long.class)
                    .setParameter("asked", List.copyOf(asked))
                    .setParameter("now", Instant.now())
                    .getResultList());
        }
        asked.remove(request.getLearner().getId());
        return asked;
    }

    List<Long> coordinators(Person learner) {
        return em.createQuery("""
                        select distinct p.id from Person p join p.grants g
                        where g.role = org.smeic.lms.identity.Role.COORDINATOR
                        and g.scope.kind = org.smeic.lms.identity.ScopeKind.ECONOMY and g.scope.place = :economy
                        and p.disabled = false and p.id <> :learner""", Long.class)
                .setParameter("economy", learner.getEconomy().name())
                .setParameter("learner", learner.getId())
                .getResultList();
    }

    Optional<Long> owner(long courseId) {
        return em.createQuery("select c.owner.id from Course c where c.id = :id", Long.class)
                .setParameter("id", courseId)
                .getResultStream()
                .findFirst();
    }

    static Optional<Person> byLogin(EntityManager em, String login) {
        return em.createQuery("select p from Person p where p.login = :login", Person.class)
                .setParameter("login", login.strip().toLowerCase(Locale.ROOT))
                .getResultStream()
                .findFirst();
    }
}
