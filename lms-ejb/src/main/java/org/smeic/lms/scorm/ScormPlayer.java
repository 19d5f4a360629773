package org.smeic.lms.scorm;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.enrolment.Enrolments;
import org.smeic.lms.enrolment.Place;
import org.smeic.lms.identity.Role;
import org.smeic.lms.identity.Secrets;
import org.smeic.lms.scorm.manifest.Prerequisites;
import org.smeic.lms.scorm.runtime.Session;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.shared.Refusal;

/** A learner's way into a package. */
@Stateless
@RolesAllowed(Role.Names.LEARNER)
public class ScormPlayer {

    @PersistenceContext
    EntityManager em;

    @Inject
    Enrolments enrolments;

    @Inject
    Standings standings;

    /** The table of contents with the caller's state. */
    public List<TocItem> toc(long lessonId) {
        var place = enrolments.place(lessonId);
        var states = states(place);
        return toc(items(packageId(place, states)), byItem(states), null);
    }

    /**
     * Opens an item for the caller. An asset counts as done from here on, for it never says so itself.
     *
     * @param itemIdentifier as the manifest names it; null opens the only item there is, and of several none: a SCO
     *     that the learner did not ask for would count as attempted
     * @throws NotFound when there is no such lesson or item
     * @throws Refusal {@code scorm.locked} when its prerequisites are not met
     */
    public ScormLaunched launch(long lessonId, @Nullable String itemIdentifier) {
        var place = enrolments.place(lessonId);
        var states = states(place);
        var items = items(packageId(place, states));
        var byItem = byItem(states);
        var item = itemIdentifier == null ? next(items, byItem) : named(items, itemIdentifier);
        if (itemIdentifier == null
                && items.stream().filter(ScormItem::isLaunchable).count() > 1) {
            return new ScormLaunched(null, 0, item.scormPackage().getTitle(), toc(items, byItem, item));
        }
        if (locked(item, items, byItem)) {
            throw new Refusal("scorm.locked", item.title());
        }
        var state = Optional.ofNullable(byItem.get(item.id())).orElseGet(() -> begin(place, states, item));
        var token = Secrets.fresh();
        em.persist(new ScormLaunch(Secrets.hash(token), state));
        if (!item.isSco() && !Session.isDone(state.status())) {
            state.become(state.session().opened());
            standings.report(state.attempt());
        }
        byItem.put(item.id(), state);
        return new ScormLaunched(
                token, state.id(), state.attempt().scormPackage().getTitle(), toc(items, byItem, item));
    }

    private ScormItemState begin(Place place, List<ScormItemState> states, ScormItem item) {
        var attempt = states.isEmpty() ? newAttempt(place) : states.get(0).attempt();
        var state = new ScormItemState(attempt, item);
        em.persist(state);
        return state;
    }

    private ScormAttempt newAttempt(Place place) {
        var scormPackage = Optional.ofNullable(em.find(ScormPackage.class, place.activityId()))
                .orElseThrow(NotFound::new);
        var attempt = new ScormAttempt(scormPackage, place);
        em.persist(attempt);
        return attempt;
    }

    private List<ScormItemState> states(Place place) {
        var whole = em.createEntityGraph(ScormItemState.class);
        whole.addSubgraph("attempt").addAttributeNodes("scormPackage");
        return em.createQuery("""
                        select s from ScormItemState s join s.attempt a
                        where a.enrolmentId = :enrolment and a.lessonId = :lesson""", ScormItemState.class)
                .setParameter("enrolment", place.enrolmentId())
                .setParameter("lesson", place.lessonId())
                .setHint("jakarta.persistence.loadgraph", whole)
                .getResultList();
    }

    private static long packageId(Place place, List<ScormItemState> states) {
        return states.isEmpty()
                ? place.activityId()
                : states.get(0).attempt().scormPackage().getId();
    }

    private List<ScormItem> items(long packageId) {
        var items = em.createQuery(
                        "select i from ScormItem i join fetch i.scormPackage where i.scormPackage.id = :package order by i.position",
                        ScormItem.class)
                .setParameter("package", packageId)
                .getResultList();
        if (items.isEmpty()) {
            throw new NotFound();
        }
        return items;
    }

    private static Map<Long, ScormItemState> byItem(List<ScormItemState> states) {
        return states.stream().collect(Collectors.toMap(s -> s.item().id(), Function.identity()));
    }

    /** Where a learner goes on: an item begun, else the first that is open and not done, else the first. */
    private static ScormItem next(List<ScormItem> items, Map<Long, ScormItemState> states) {
        var open = items.stream()
                .filter(ScormItem::isLaunchable)
                .filter(i -> !locked(i, items, states))
                .toList();
        return open.stream()
                .filter(i -> states.containsKey(i.id()) && !Session.isDone(status(i, states)))
                .findFirst()
                .or(() -> open.stream()
                        .filter(i -> !Session.isDone(status(i, states)))
                        .findFirst())
                .or(() -> open.stream().findFirst())
                .orElseThrow(() -> new Refusal("scorm.locked", items.get(0).title()));
    }

    private static ScormItem named(List<ScormItem> items, String identifier) {
        return items.stream()
                .filter(i -> i.isLaunchable() && i.identifier().equals(identifier))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static boolean locked(ScormItem item, List<ScormItem> items, Map<Long, ScormItemState> states) {
        return !Prerequisites.met(item.prerequisites(), identifier -> items.stream()
                .filter(i -> i.isLaunchable() && i.identifier().equals(identifier))
                .map(i -> status(i, states))
                .findFirst()
                .orElse(""));
    }

    private static String status(ScormItem item, Map<Long, ScormItemState> states) {
        var state = states.get(item.id());
        return state == null ? Session.fresh().status() : state.status();
    }

    private static List<TocItem> toc(
            List<ScormItem> items, Map<Long, ScormItemState> states, @Nullable ScormItem current) {
        return items.stream()
                .filter(ScormItem::isVisible)
                .map(i -> new TocItem(
                        i.id(),
                        i.identifier(),
                        i.title(),
                        i.depth(),
                        i.isLaunchable(),
                        locked(i, items, states),
                        status(i, states),
                        Optional.ofNullable(states.get(i.id()))
                                .map(ScormItemState::score)
                                .orElse(null),
                        i.equals(current)))
                .toList();
    }
}
