package org.smeic.lms.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.smeic.lms.shared.Database;
import org.smeic.lms.shared.Refusal;

/** Two requests with one e-mail address, each in a transaction of its own. */
@Tag("door")
class RegisteredAtOnceTest {

    private static final int QUESTIONS = 2;

    private EntityManagerFactory unit;
    private Statistics statistics;

    @BeforeEach
    void setUp() {
        unit = Database.apart("registered_at_once");
        statistics = unit.unwrap(SessionFactory.class).getStatistics();
    }

    @AfterEach
    void close() {
        unit.close();
    }

    @Test
    void theSecondIsToldThatTheAddressIsTaken() throws Exception {
        CompletableFuture<String> second;
        try (var first = unit.createEntityManager()) {
            first.getTransaction().begin();
            PeopleFixture.newcomers(first).register(registration("mai@example.org"), "192.0.2.1");
            var asked = statistics.getQueryExecutionCount();
            second = CompletableFuture.supplyAsync(this::refusal);
            // The second has asked whether the address is taken, and heard that it is free.
            while (statistics.getQueryExecutionCount() < asked + QUESTIONS && !second.isDone()) {
                Thread.sleep(2);
            }
            first.getTransaction().commit();
        }
        assertThat(second.get(20, TimeUnit.SECONDS)).isEqualTo("identity.email_taken");
    }

    private String refusal() {
        try (var em = unit.createEntityManager()) {
            em.getTransaction().begin();
            PeopleFixture.newcomers(em).register(registration("Mai@Example.org"), "198.51.100.7");
            em.getTransaction().commit();
            return "registered twice";
        } catch (Refusal refusal) {
            return refusal.key();
        }
    }

    private static Registration registration(String email) {
        return PeopleFixture.registration("Mai", email, Stakeholder.SME_OWNER, Economy.THA);
    }
}
