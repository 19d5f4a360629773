package org.smeic.lms.notification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.smeic.lms.identity.Caller;
import org.smeic.lms.identity.Role;
import org.smeic.lms.shared.NotFound;

/** The caller's inbox. */
@Stateless
@RolesAllowed(Role.Names.LEARNER)
public class Messages {

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    /** The newest first. */
    public List<MessageRow> mine(int first, int count) {
        return em.createQuery("""
                        select new org.smeic.lms.notification.MessageRow(
                            m.id, m.occasion, m.language, m.title, m.text, m.link, m.createdAt, m.readAt)
                        from Message m where m.personId = :me and m.shown = true order by m.id desc""", MessageRow.class)
                .setParameter("me", caller.id())
                .setFirstResult(first)
                .setMaxResults(count)
                .getResultList();
    }

    /** How many {@link #mine} would find. */
    public long count() {
        return em.createQuery("select count(m) from Message m where m.personId = :me and m.shown = true", Long.class)
                .setParameter("me", caller.id())
                .getSingleResult();
    }

    /** How many of them have not been read; one statement, answered from an index. */
    public long unread() {
        return em.createQuery("""
                        select count(m) from Message m
                        where m.personId = :me and m.shown = true and m.readAt is null""", Long.class).setParameter("me", caller.id()).getSingleResult();
    }

    /**
     * Notes that the caller has read a message; reading it again changes nothing.
     *
     * @return path on the site where it goes on; empty when nowhere
     * @throws NotFound when there is none, or it is someone else's
     */
    public Optional<String> read(long id) {
        var message = Optional.ofNullable(em.find(Message.class, id))
                .filter(it -> it.belongsTo(caller.id()))
                .orElseThrow(NotFound::new);
        message.read();
        return Optional.ofNullable(message.link());
    }

    /** Notes that the caller has read all. */
    public void readAll() {
        em.createQuery("update Message m set m.readAt = :now where m.personId = :me and m.readAt is null")
                .setParameter("now", Instant.now())
                .setParameter("me", caller.id())
                .executeUpdate();
    }
}
