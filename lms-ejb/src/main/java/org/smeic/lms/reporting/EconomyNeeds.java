package org.smeic.lms.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.smeic.lms.identity.Caller;
import org.smeic.lms.identity.Economy;
import org.smeic.lms.identity.Mandate;
import org.smeic.lms.identity.Role;
import org.smeic.lms.identity.Scope;
import org.smeic.lms.identity.Wall;
import org.smeic.lms.shared.After;
import org.smeic.lms.shared.NotFound;

/** Who needs a hand in an economy, for whoever oversees it: behind the {@link Wall}, all of it. */
@Stateless
@RolesAllowed({Role.Names.COORDINATOR, Role.Names.AUDITOR, Role.Names.SECRETARIAT, Role.Names.ADMIN})
public class EconomyNeeds {

    /** A filter that fits more courses than this is too wide to help. */
    private static final int MOST_COURSES = 100;

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Wall wall;

    /** The economies the caller oversees, in the order of their names. */
    public List<Economy> economies() {
        var scopes = caller.mandates().stream().map(Mandate::scope).toList();
        if (scopes.contains(Scope.EVERYWHERE)) {
            return List.of(Economy.values());
        }
        return scopes.stream().flatMap(Scope::economies).distinct().sorted().toList();
    }

    /**
     * The rows behind one.
     *
     * @throws NotFound for an economy the caller does not oversee
     */
    public List<NeedRow> rows(NeedFilter filter, After after, int count) {
        return query(filter, subjects(filter))
                .map(query -> query.rows(true, after, count, wall::query))
                .orElse(List.of());
    }

    /** How many have each need, with everything else the filter says. */
    public List<NeedCount> counts(NeedFilter filter) {
        var courses = subjects(filter.of(Need.SILENT));
        var curricula = subjects(filter.of(Need.OVERDUE));
        return Arrays.stream(Need.values())
                .map(filter::of)
                .map(each -> query(each, each.need().isOfCurricula() ? curricula : courses)
                        .map(query -> query.count(wall::query))
                        .orElse(NeedCount.of(each.need(), 0)))
                .toList();
    }

    /** Empty when no course is meant by the filter, and nobody can be found. */
    private Optional<NeedQuery> query(NeedFilter filter, List<Long> subjects) {
        var need = filter.need();
        var query = new NeedQuery(filter)
                .and(NeedQuery.walled(need))
                .and(NeedQuery.economy(need) + " = :economy", "economy", economy(filter))
                .inOrganisation();
        if (filter.course().isBlank()) {
            return Optional.of(query);
        }
        return subjects.isEmpty()
                ? Optional.empty()
                : Optional.of(query.and(NeedQuery.subject(need) + ".id in :subjects", "subjects", subjects));
    }

    private Economy economy(NeedFilter filter) {
        var asked = filter.economy();
        return economies().stream()
                .filter(economy -> asked == null || economy == asked)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** None for a filter that names no course. */
    private List<Long> subjects(NeedFilter filter) {
        if (filter.course().isBlank()) {
            return List.of();
        }
        return em.createQuery(
                        "select c.id from " + (filter.need().isOfCurricula() ? "Curriculum" : "Course")
                                + " c where lower(c.facts.title) like :title escape '!' order by c.id",
                        Long.class)
                .setParameter("title", NeedQuery.contains(filter.course()))
                .setMaxResults(MOST_COURSES)
                .getResultList();
    }
}
