package org.smeic.lms.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.smeic.lms.shared.NotFound;

/** The links that switch letters off without sign-in: whoever has the letter has the right. */
@Stateless
@PermitAll
public class WaysOut {

    @PersistenceContext
    EntityManager em;

    /**
     * What a link is about and how it stands.
     *
     * @throws NotFound when the link is none of ours
     */
    public SwitchedOff look(String token) {
        var out = genuine(token);
        var preferences = Preferences.kept(em, out.personId());
        return switch (out.scope()) {
            case WayOut.ALL -> new SwitchedOff(null, false, preferences.isMailOff());
            case WayOut.DIGEST -> new SwitchedOff(null, true, preferences.isDigestOff());
            default -> {
                var occasion = Occasion.valueOf(out.scope());
                yield new SwitchedOff(
                        occasion, false, preferences.choice(occasion).muted());
            }
        };
    }

    /**
     * Switches what a link is about off, or on again exactly as it was; again changes nothing.
     *
     * @throws NotFound when the link is none of ours
     */
    public void turn(String token, boolean off) {
        var out = genuine(token);
        var preferences = Preferences.kept(em, out.personId());
        switch (out.scope()) {
            case WayOut.ALL -> preferences.mailOff(off);
            case WayOut.DIGEST -> preferences.digestOff(off);
            default -> {
                var occasion = Occasion.valueOf(out.scope());
                preferences.choose(occasion, preferences.choice(occasion).muted(off));
            }
        }
    }

    private WayOut genuine(String token) {
        var claim = WayOut.claimed(token).orElseThrow(NotFound::new);
        var known = em.find(Preferences.class, claim.what().personId());
        if (known == null || !claim.isGenuine(known.unsubscribeKey())) {
            throw new NotFound();
        }
        return claim.what();
    }
}
