package org.smeic.lms.announcement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.smeic.lms.catalog.Course;
import org.smeic.lms.identity.Caller;
import org.smeic.lms.identity.Economy;
import org.smeic.lms.identity.MayWrite;
import org.smeic.lms.identity.Person;
import org.smeic.lms.identity.Role;
import org.smeic.lms.identity.Wall;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.shared.Refusal;

/** The announcements of the caller, and whom the caller may write to. */
@Stateless
@RolesAllowed({Role.Names.COORDINATOR, Role.Names.INSTRUCTOR})
public class Announcements {

    /** Nobody writes more often within a day: who is told too much hears nothing. */
    static final int MOST_A_DAY = 5;

    private static final int SHOWN = 20;

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Wall wall;

    /** The economies the caller coordinates and the courses the caller owns, with how many would be told. */
    public List<Target> targets() {
        var targets = new ArrayList<Target>();
        coordinated().forEach(economy -> targets.add(new Target(economy.name(), economy, "", people(economy))));
        targets.addAll(em.createQuery("""
                        select new org.smeic.lms.announcement.Target(c.slug, null, c.facts.title,
                        (select count(e) from Enrolment e where e.course = c
                            and e.status = org.smeic.lms.enrolment.Status.ACTIVE))
                        from Course c where c.owner.id = :me order by c.facts.title, c.id""", Target.class)
                .setParameter("me", caller.id())
                .getResultList());
        return targets;
    }

    /**
     * Writes an announcement; it goes out in ten minutes.
     *
     * @param target key of one of {@link #targets}
     * @throws NotFound for one that is not the caller's
     * @throws Refusal {@code announcement.title_length}, {@code .text_length}, {@code .too_many}
     */
    public void write(String target, String title, String text) {
        // Two that are written at once count each other.
        var me = Objects.requireNonNull(em.find(Person.class, caller.id(), LockModeType.PESSIMISTIC_WRITE), "author");
        var today = em.createQuery("""
                        select count(a) from Announcement a where a.author = :me and a.writtenAt > :since
                        and a.state <> org.smeic.lms.announcement.State.TAKEN_BACK""", Long.class)
                .setParameter("me", me)
                .setParameter("since", Instant.now().minus(Duration.ofDays(1)))
                .getSingleResult();
        if (today >= MOST_A_DAY) {
            throw new Refusal("announcement.too_many", MOST_A_DAY);
        }
        var economy =
                coordinated().stream().filter(it -> it.name().equals(target)).findFirst();
        em.persist(
                economy.isPresent()
                        ? new Announcement(me, null, economy.get(), title, text)
                        : new Announcement(me, own(target), null, title, text));
    }

    /**
     * Takes one back that has not gone out.
     *
     * @throws NotFound for one that is not the caller's
     * @throws Refusal {@code announcement.gone}
     */
    public void takeBack(long id) {
        Optional.ofNullable(em.find(Announcement.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(it -> it.author().getId() == caller.id())
                .orElseThrow(NotFound::new)
                .takeBack(Instant.now());
    }

    /** The caller's last ones, the newest first. */
    public List<AnnouncementRow> mine() {
        return em.createQuery("""
                        select new org.smeic.lms.announcement.AnnouncementRow(
                        a.id, a.economy, c.facts.title, a.title, a.text, a.state, a.goesAt, a.told)
                        from Announcement a left join a.course c where a.author.id = :me order by a.id desc""", AnnouncementRow.class)
                .setParameter("me", caller.id())
                .setMaxResults(SHOWN)
                .getResultList();
    }

    private List<Economy> coordinated() {
        return Arrays.stream(Economy.values())
                .filter(economy -> caller.is(Role.COORDINATOR, economy))
                .toList();
    }

    private long people(Economy economy) {
        return wall.query(
                        "select count(p) from Person p where wall(p) and p.economy = :economy and p.disabled = false and "
                                + MayWrite.to("p"),
                        Long.class)
                .setParameter("economy", economy)
                .getSingleResult();
    }

    private Course own(String slug) {
        return em.createQuery("select c from Course c where c.slug = :slug and c.owner.id = :me", Course.class)
                .setParameter("slug", slug)
                .setParameter("me", caller.id())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
