package org.smeic.lms.scorm;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.smeic.lms.identity.Caller;
import org.smeic.lms.identity.PeopleFixture;
import org.smeic.lms.identity.Role;
import org.smeic.lms.scorm.sequencing.NavigationRequest;
import org.smeic.lms.shared.Database;

/** A registration is forgotten while its content says its last words; each in a transaction of its own. */
@Tag("door")
class ForgottenWhileStoringTest {

    @TempDir
    Path folder;

    private EntityManagerFactory unit;
    private Caller owner;

    @BeforeEach
    void setUp() {
        System.setProperty("lms.data", folder.resolve("data").toString());
        unit = Database.apart("forgotten_while_storing");
        owner = done(em ->
                Caller.of(PeopleFixture.person(em, "Owner", Role.INSTRUCTOR).getId(), Role.INSTRUCTOR));
    }

    @AfterEach
    void close() {
        System.clearProperty("lms.data");
        unit.close();
    }

    @Test
    void whatIsBeingStoredIsWaitedForAndForgottenToo() throws Exception {
        var registration = done(this::register);
        var token = done(em -> open(em, registration));
        CompletableFuture<Long> left;
        try (var storing = unit.createEntityManager()) {
            storing.getTransaction().begin();
            ScormFixture.runtime(storing)
                    .commit(
                            token,
                            "{\"entries\":[{\"seq\":1,\"set\":{\"cmi.core.lesson_status\":\"passed\"},\"finish\":true}]}");
            storing.flush();
            var statistics = unit.unwrap(SessionFactory.class).getStatistics();
            var before = statistics.getPrepareStatementCount();
            left = CompletableFuture.supplyAsync(() -> done(em -> forget(em, registration)));
            // The attempt has been read as it was, and what comes next waits.
            while (statistics.getPrepareStatementCount() < before + 2 && !left.isDone()) {
                Thread.sleep(2);
            }
            storing.getTransaction().commit();
        }
        assertThat(left.get(20, TimeUnit.SECONDS)).isZero();
    }

    private long register(EntityManager em) {
        var taken = ScormFixture.packages(em).add(ScormFixture.twoScosAndAnAsset(folder), "cash.zip");
        var attempt = new ScormAttempt(em.find(ScormPackage.class, taken.packageId()), owner.id(), "ada", "Ada");
        em.persist(attempt);
        return attempt.id();
    }

    private String open(EntityManager em, long registration) {
        var guide = ScormFixture.player(em, owner).guide;
        var attempt = em.find(ScormAttempt.class, registration);
        var there = guide.arrive(attempt);
        var token = guide.navigate(attempt, there.launchId(), NavigationRequest.choice("A"))
                .token();
        ScormFixture.runtime(em).open(Objects.requireNonNull(token));
        return token;
    }

    private long forget(EntityManager em, long registration) {
        var registrations = new ScormRegistrations();
        registrations.em = em;
        registrations.caller = owner;
        registrations.replay = ScormFixture.replay(em);
        registrations.delete(registration);
        return em.createQuery("select count(s) from ScormItemState s", Long.class)
                .getSingleResult();
    }

    private <T> T done(Function<EntityManager, T> work) {
        try (var em = unit.createEntityManager()) {
            em.getTransaction().begin();
            var result = work.apply(em);
            em.getTransaction().commit();
            return result;
        }
    }
}
