package org.smeic.lms.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.smeic.lms.catalog.CatalogFixture;
import org.smeic.lms.catalog.LessonKind;
import org.smeic.lms.enrolment.EnrolmentFixture;
import org.smeic.lms.enrolment.EntryTerms;
import org.smeic.lms.enrolment.Way;
import org.smeic.lms.identity.Caller;
import org.smeic.lms.identity.PeopleFixture;
import org.smeic.lms.identity.Role;
import org.smeic.lms.shared.Database;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.shared.Refusal;

/** Codes, each use in a transaction that is committed. */
@Tag("door")
class CodesTest {

    private static final String HOME = "203.0.113.7";
    private static int number;

    private EntityManagerFactory unit;
    private Caller teacher;
    private Caller ada;
    private String slug;

    @BeforeEach
    void setUp() {
        unit = Database.apart("codes_" + ++number);
        teacher = done(em ->
                Caller.of(PeopleFixture.person(em, "Teacher", Role.INSTRUCTOR).getId(), Role.INSTRUCTOR, Role.LEARNER));
        ada = learner("Ada");
        slug = done(em -> CatalogFixture.publishedCourse(em, teacher.id(), "Price", LessonKind.PAGES))
                .getSlug();
        done(em -> {
            EnrolmentFixture.policies(em, teacher).set(slug, new EntryTerms(Way.CODE, null));
            return null;
        });
    }

    @AfterEach
    void close() {
        unit.close();
    }

    @Test
    void twoHundredUseACodeForTenAtOnceAndTenAreIn() throws Exception {
        var code = make(10, null);
        var learners = IntStream.range(0, 200).mapToObj(i -> learner("L" + i)).toList();
        var refused = new AtomicInteger();
        var start = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(40);
        learners.forEach(learner -> pool.submit(() -> {
            start.await();
            try {
                use(learner, code);
            } catch (Refusal full) {
                refused.incrementAndGet();
            }
            return null;
        }));
        start.countDown();
        pool.shutdown();
        assertThat(pool.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
        assertThat(refused).hasValue(190);
        assertThat(count("Enrolment")).isEqualTo(10);
        assertThat(count("CodeUse")).isEqualTo(10);
        assertThat(row().used()).isEqualTo(10);
        assertThat(row().isOpen()).isFalse();
    }

    @Test
    void usingItAgainUsesNothingUp() {
        var code = make(2, null);
        assertThat(use(ada, code.substring(0, 5).toLowerCase() + "-" + code.substring(5)))
                .isEqualTo(slug);
        use(ada, code);
        assertThat(row().used()).isEqualTo(1);
    }

    @Test
    void aCodeThatIsOverOrRevokedLetsNobodyIn() {
        var late = make(5, Instant.now().minusSeconds(1));
        assertThatThrownBy(() -> use(ada, late)).hasMessageContaining("code_expired");
        var code = make(5, null);
        done(em -> {
            AdmissionFixture.codes(em, teacher).revoke(row().id());
            return null;
        });
        assertThatThrownBy(() -> use(ada, code)).hasMessageContaining("code_revoked");
        assertThat(count("Enrolment")).isZero();
    }

    @Test
    void whoGuessesMustWait() {
        var code = make(5, null);
        for (int i = 0; i < Codes.MISSES_PER_PERSON; i++) {
            assertThatThrownBy(() -> use(ada, "AAAAA-AAAAA")).isInstanceOf(WrongCode.class);
        }
        assertThatThrownBy(() -> use(ada, code)).hasMessageContaining("code_too_often");
        assertThat(use(learner("Ben"), code)).isEqualTo(slug);
    }

    @Test
    void codesAreMadeInBulkAndSeenByTheOwnerOnly() {
        List<String> made = done(
                em -> AdmissionFixture.codes(em, teacher).make(slug, new CodeOrder("Spring", "Chamber", 50, 1, null)));
        assertThat(made).hasSize(50).doesNotHaveDuplicates().allMatch(code -> code.matches("[0-9A-HJKMNP-TV-Z]{10}"));
        List<CodeRow> shown = done(em -> AdmissionFixture.codes(em, teacher).all(slug, 0, 25));
        assertThat(shown).hasSize(25);
        long all = done(em -> AdmissionFixture.codes(em, teacher).count(slug));
        assertThat(all).isEqualTo(50);
        assertThatThrownBy(() -> done(em -> AdmissionFixture.codes(em, ada).all(slug, 0, 25)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> new CodeOrder("", "", 1, 1, null)).hasMessageContaining("code_campaign");
        assertThatThrownBy(() -> new CodeOrder("A", "", 501, 1, null)).hasMessageContaining("code_numbers");
    }

    private String make(int quota, Instant expires) {
        return done(em ->
                        AdmissionFixture.codes(em, teacher).make(slug, new CodeOrder("Spring", "", 1, quota, expires)))
                .get(0);
    }

    private CodeRow row() {
        return done(em -> AdmissionFixture.codes(em, teacher).all(slug, 0, 1)).get(0);
    }

    private String use(Caller learner, String code) {
        return done(em -> AdmissionFixture.codes(em, learner).use(code, HOME + learner.id()));
    }

    private long count(String entity) {
        return done(em -> em.createQuery("select count(e) from " + entity + " e", Long.class)
                .getSingleResult());
    }

    private Caller learner(String name) {
        return done(em -> Caller.of(PeopleFixture.person(em, name).getId(), Role.LEARNER));
    }

    private <T> T done(Function<EntityManager, T> work) {
        try (var em = unit.createEntityManager()) {
            em.getTransaction().begin();
            try {
                var result = work.apply(em);
                em.getTransaction().commit();
                return result;
            } catch (WrongCode noted) {
                em.getTransaction().commit();
                throw noted;
            } finally {
                if (em.getTransaction().isActive()) {
                    em.getTransaction().rollback();
                }
            }
        }
    }
}
