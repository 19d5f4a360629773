package org.smeic.lms.notification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Objects;
import java.util.Optional;
import org.smeic.lms.identity.Caller;
import org.smeic.lms.identity.Person;
import org.smeic.lms.identity.Role;
import org.smeic.lms.shared.Refusal;

/** Where the caller says how to be told. */
@Stateless
@RolesAllowed(Role.Names.LEARNER)
public class PreferenceDesk {

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    /** What holds now: what was switched off by a link shows as off. */
    public Wishes mine() {
        var mine = Preferences.of(em, caller.id());
        var choices = new EnumMap<Occasion, Choice>(Occasion.class);
        for (var occasion : Occasion.values()) {
            var way = mine.mail(occasion);
            var site = mine.choice(occasion).site();
            choices.put(occasion, new Choice(site, way == Choice.Way.AT_ONCE, isInDigest(mine, occasion), false));
        }
        var rhythm = mine.rhythm(me().zone());
        return new Wishes(choices, rhythm.digestDay(), rhythm.digestHour(), rhythm.quiet(), rhythm.pausedUntil());
    }

    private static boolean isInDigest(Preferences mine, Occasion occasion) {
        return mine.mail(occasion) != Choice.Way.NONE
                && !mine.isDigestOff()
                && mine.choice(occasion).digest();
    }

    /**
     * Changes it; what waits goes by what holds from now on.
     *
     * @throws Refusal {@code notification.hour} when the hour of the digest is none
     */
    public void save(Wishes wishes) {
        if (wishes.digestHour() < 0 || wishes.digestHour() > 23) {
            throw new Refusal("notification.hour");
        }
        var mine = Preferences.kept(em, caller.id());
        for (var occasion : Occasion.values()) {
            mine.choose(occasion, wishes.choices().getOrDefault(occasion, mine.choice(occasion)));
        }
        mine.forgetSwitches();
        mine.digest(wishes.digestDay(), wishes.digestHour());
        mine.quiet(wishes.quiet());
        mine.pauseUntil(wishes.pausedUntil());
        em.createQuery("""
                        update Message m set m.lookAt = :now where m.personId = :me
                        and m.mail = org.smeic.lms.notification.Message.Mail.WAITING""")
                .setParameter("now", Instant.now())
                .setParameter("me", caller.id())
                .executeUpdate();
    }

    /** Why no mail reaches the caller's address; empty when nothing is known against it. */
    public Optional<DeadAddress> unreachable() {
        return Optional.ofNullable(em.find(DeadAddress.class, DeadAddress.normal(me().getEmail())));
    }

    /** The caller says that the address is right: letters try it again. */
    public void tryAgain() {
        unreachable().ifPresent(em::remove);
    }

    private Person me() {
        return Objects.requireNonNull(em.find(Person.class, caller.id()), "person");
    }
}
