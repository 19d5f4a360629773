package org.smeic.lms.identity;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who signs in with what: no two with the same. */
final class Logins {

    private Logins() {}

    static Optional<Person> find(EntityManager em, String login) {
        return em
                .createQuery("select p from Person p where p.login = :login", Person.class)
                .setParameter("login", Person.normalLogin(login))
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Whether someone else signs in with it. */
    static boolean isTaken(EntityManager em, String login, @Nullable Person me) {
        return find(em, login).filter(found -> found != me).isPresent();
    }
}
