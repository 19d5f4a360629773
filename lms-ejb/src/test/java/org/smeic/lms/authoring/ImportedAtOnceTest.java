package org.smeic.lms.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.smeic.lms.identity.Caller;
import org.smeic.lms.identity.PeopleFixture;
import org.smeic.lms.identity.Role;
import org.smeic.lms.shared.Database;

/** One key handed in twice at the same instant. */
@Tag("door")
class ImportedAtOnceTest {

    @TempDir
    Path temp;

    private EntityManagerFactory unit;
    private Caller teacher;

    @BeforeEach
    void setUp() {
        System.setProperty("lms.data", temp.toString());
        unit = Database.apart("imported_at_once");
        teacher = Caller.of(
                done(em -> PeopleFixture.person(em, "Teacher", Role.INSTRUCTOR).getId()), Role.INSTRUCTOR);
    }

    @AfterEach
    void close() {
        System.clearProperty("lms.data");
        unit.close();
    }

    @Test
    void bothAreAnsweredWithTheOneJobAndOneUploadIsKept() throws Exception {
        var known = new CyclicBarrier(2);
        var first = CompletableFuture.supplyAsync(() -> handIn(known));
        var second = CompletableFuture.supplyAsync(() -> handIn(known));
        assertThat(first.get(20, TimeUnit.SECONDS)).isEqualTo(second.get(20, TimeUnit.SECONDS));
        assertThat(temp.resolve("incoming").toFile().list()).hasSize(1);
        assertThat(this.<Long>done(em -> em.createQuery("select count(j) from ImportJob j", Long.class)
                        .getSingleResult()))
                .isEqualTo(1);
    }

    private String handIn(CyclicBarrier known) {
        try (var em = unit.createEntityManager()) {
            var jobs = AuthoringFixture.jobs(em, teacher);
            jobs.desk = new CommittingDesk(known);
            jobs.background = new Background() {
                @Override
                void run(Runnable work) {
                    // What becomes of the upload is not asked here.
                }
            };
            var gift = new ByteArrayInputStream("::Q::Is it?{TRUE}".getBytes(StandardCharsets.UTF_8));
            return jobs.submit("a.gift", gift, null, "key-1").getId();
        }
    }

    private <T> T done(Function<EntityManager, T> work) {
        try (var em = unit.createEntityManager()) {
            em.getTransaction().begin();
            var result = work.apply(em);
            em.getTransaction().commit();
            return result;
        }
    }

    /** Each line in a transaction of its own, as the container has it; nobody writes before both have looked. */
    private final class CommittingDesk extends ImportDesk {

        private final CyclicBarrier known;
        private boolean looked;

        CommittingDesk(CyclicBarrier known) {
            this.known = known;
        }

        @Override
        void open(String jobId, long ownerId, String fileName, ImportKind kind, boolean publishes, String key) {
            done(em -> {
                AuthoringFixture.desk(em).open(jobId, ownerId, fileName, kind, publishes, key);
                return jobId;
            });
        }

        @Override
        Optional<ImportJob> find(long ownerId, String key) {
            var found = done(em -> AuthoringFixture.desk(em).find(ownerId, key));
            if (!looked) {
                looked = true;
                meet();
            }
            return found;
        }

        private void meet() {
            try {
                known.await(10, TimeUnit.SECONDS);
            } catch (Exception alone) {
                throw new IllegalStateException(alone);
            }
        }
    }
}
