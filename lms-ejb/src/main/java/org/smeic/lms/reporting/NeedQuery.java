package org.smeic.lms.reporting;

import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import org.smeic.lms.shared.After;

/**
 * One list, as its text and its values are put together: what it is about, whom it is held to, what narrows it. However far
 * down, it begins at a moment of the index it is read from.
 */
final class NeedQuery {

    private static final String COURSES = "from Enrolment e join e.learner l join e.course c left join e.lastLesson p";

    private static final String OPEN = """
            where e.status = org.smeic.lms.enrolment.Status.ACTIVE and (e.expiresAt is null or e.expiresAt > :now)""";

    private static final String CURRICULA = "from Lateness w join w.learner l join w.curriculum c";

    private static final String COURSE_COLUMNS = """
            e.id, l.id, l.name, e.economy, l.timeZone, %s, c.slug, c.facts.title, c.facts.language, p.title,
            e.percent, %s, e.touchedAt, (select max(r.sentAt) from Reminder r where r.learnerId = l.id)""";

    private static final String CURRICULUM_COLUMNS = """
            w.journeyId, l.id, l.name, w.economy, l.timeZone, %s, c.slug, c.facts.title, c.facts.language, w.part,
            null, %s, (select max(x.touchedAt) from Enrolment x where x.learner = l),
            (select max(r.sentAt) from Reminder r where r.learnerId = l.id)""";

    private static final String ORGANISATION = """
            (select min(o.facts.name) from Membership m join m.organisation o
            where m.person = l and m.since is not null and m.until is null)""";

    private static final String IN_ORGANISATION = """
            and %s.learner.id in (select m.person.id from Membership m join m.organisation o
            where lower(o.facts.name) like :organisation escape '!' and m.since is not null and m.until is null)""";

    private final NeedFilter filter;
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private final StringBuilder conditions = new StringBuilder();
    private final Map<String, Object> values = new HashMap<>();

    NeedQuery(NeedFilter filter) {
        this.filter = filter;
    }

    /** The row the list is about and the economy that stands beside it: what the wall asks. */
    static String walled(Need need) {
        return need.isOfCurricula() ? "wall(w.learner, w.economy)" : "wall(e.learner, e.economy)";
    }

    static String economy(Need need) {
        return need.isOfCurricula() ? "w.economy" : "e.economy";
    }

    static String subject(Need need) {
        return need.isOfCurricula() ? "w.curriculum" : "e.course";
    }

    NeedQuery and(String condition) {
        conditions.append(" and ").append(condition);
        return this;
    }

    NeedQuery and(String condition, String name, Object value) {
        values.put(name, value);
        return and(condition);
    }

    NeedQuery inOrganisation() {
        if (!filter.organisation().isBlank()) {
            conditions
                    .append(" ")
                    .append(IN_ORGANISATION.formatted(filter.need().isOfCurricula() ? "w" : "e"));
            values.put("organisation", contains(filter.organisation()));
        }
        return this;
    }

    /** The rows behind one, with the organisation of each or without. */
    List<NeedRow> rows(
            boolean organisations,
            After after,
            int count,
            BiFunction<String, Class<NeedRow>, TypedQuery<NeedRow>> ask) {
        var need = filter.need();
        var columns = (need.isOfCurricula() ? CURRICULUM_COLUMNS : COURSE_COLUMNS)
                .formatted(organisations ? ORGANISATION : "''", need.moment());
        var earliest = filter.earliestFirst();
        var first = after.equals(After.START);
        var from = !first && earliest ? Instant.parse(after.name()) : need.from(now);
        var until = !first && !earliest ? Instant.parse(after.name()) : need.until(now);
        var id = need.isOfCurricula() ? "w.journeyId" : "e.id";
        var jpql = "select new org.smeic.lms.reporting.NeedRow(" + columns + ") "
                + (need.isOfCurricula() ? CURRICULA : COURSES) + where()
                + (earliest
                                ? " and (%s > :from or %s > :id) order by %s, %s"
                                : " and (%s < :until or %s < :id) order by %s desc, %s desc")
                        .formatted(need.moment(), id, need.moment(), id);
        var query = ask.apply(jpql, NeedRow.class);
        query.setParameter("id", first && !earliest ? Long.MAX_VALUE : after.id());
        return filled(query, from, until).setMaxResults(count).getResultList();
    }

    /** How many there are, as far as anybody counts; read from the index alone. */
    NeedCount count(BiFunction<String, Class<Long>, TypedQuery<Long>> ask) {
        var need = filter.need();
        var of = need.isOfCurricula() ? "select w.journeyId from Lateness w" : "select e.id from Enrolment e";
        var query = ask.apply(of + where(), Long.class);
        return NeedCount.of(
                need,
                filled(query, need.from(now), need.until(now))
                        .setMaxResults(NeedCount.MOST + 1)
                        .getResultList()
                        .size());
    }

    private String where() {
        var need = filter.need();
        return " " + (need.isOfCurricula() ? "where 1 = 1" : OPEN) + conditions
                + " and %s >= :from and %s <= :until".formatted(need.moment(), need.moment());
    }

    private <T> TypedQuery<T> filled(TypedQuery<T> query, Instant from, Instant until) {
        values.forEach(query::setParameter);
        if (!filter.need().isOfCurricula()) {
            query.setParameter("now", now);
        }
        return query.setParameter("from", from).setParameter("until", until);
    }

    static String contains(String text) {
        return "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }
}
