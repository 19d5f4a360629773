package org.smeic.lms.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.smeic.lms.identity.PeopleFixture;
import org.smeic.lms.shared.Database;
import org.smeic.lms.shared.Transactions;

/** Two servers on one database, and one that dies: each letter goes once. */
@Tag("door")
class TwoPostmenTest {

    private static int number;

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private EntityManagerFactory unit;

    @BeforeEach
    void open() {
        unit = Database.apart("two_postmen_" + ++number);
        mail.start();
        System.setProperty("lms.mail.host", "127.0.0.1");
        System.setProperty("lms.mail.port", String.valueOf(mail.getSmtp().getPort()));
        System.setProperty("lms.mail.tls", "none");
        System.setProperty("lms.mail.from", "no-reply@smeic.example");
    }

    @AfterEach
    void close() {
        List.of("host", "port", "tls", "from").forEach(it -> System.clearProperty("lms.mail." + it));
        mail.stop();
        unit.close();
    }

    /** One server's part: its own connection, its own transactions. */
    private final class Node extends Transactions {

        private final EntityManager em = unit.createEntityManager();
        private final Outbox outbox = new Outbox();
        private final Waiting waiting = new Waiting();
        private final Postman postman = new Postman();
        private final SortingOffice office = new SortingOffice();

        Node() {
            outbox.em = em;
            waiting.em = em;
            postman.outbox = outbox;
            postman.transactions = this;
            office.waiting = waiting;
            office.transactions = this;
        }

        @Override
        public <T> T run(Callable<T> work) {
            em.getTransaction().begin();
            try {
                var result = work.call();
                em.getTransaction().commit();
                em.clear();
                return result;
            } catch (Exception failed) {
                em.getTransaction().rollback();
                em.clear();
                throw new IllegalStateException(failed);
            }
        }
    }

    @Test
    void twoServersNeverSendTheSameLetter() throws Exception {
        var first = new Node();
        var second = new Node();
        first.run(() -> {
            IntStream.range(0, 30)
                    .forEach(i -> first.outbox.put(new Letter("a" + i + "@example.org", "en", "S" + i, "Body")));
            return 0;
        });
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(first.postman::round),
                        CompletableFuture.runAsync(second.postman::round))
                .get();
        first.postman.round();

        var subjects = Arrays.stream(mail.getReceivedMessages()).map(TwoPostmenTest::subject);
        assertThat(subjects).hasSize(30).doesNotHaveDuplicates();
    }

    @Test
    void twoServersWriteOneLetterOfOneMessage() throws Exception {
        var first = new Node();
        var second = new Node();
        first.run(() -> {
            for (int i = 0; i < 20; i++) {
                var person = PeopleFixture.person(first.em, "Ana " + i);
                first.em.flush();
                var preferences = Preferences.kept(first.em, person.getId());
                preferences.quiet(Quiet.NEVER);
                first.em.persist(message(person.getId(), Occasion.SEAT_GRANTED, "Seat " + i));
                first.em.persist(message(person.getId(), Occasion.CURRICULUM_COMPLETED, "News " + i));
            }
            return 0;
        });
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(first.office::round),
                        CompletableFuture.runAsync(second.office::round))
                .get();
        first.office.round();
        first.postman.round();

        assertThat(mail.getReceivedMessages()).hasSize(20);
        assertThat(mail.getReceivedMessages()[0].getContent().toString())
                .contains("/unsubscribe/", "-seat_granted-", "http://localhost:8080/courses/price");
        assertThat(mail.getReceivedMessages()[0].getHeader("List-Unsubscribe-Post"))
                .containsExactly("List-Unsubscribe=One-Click");
    }

    @Test
    void aServerThatDiesBetweenClaimAndSendLeavesTheLetterToTheOther() {
        var dead = new Node();
        var other = new Node();
        var id = dead.run(() -> {
            var letter = new Letter("a@example.org", "en", "Subject", "Body", "https://x/one-click/t");
            dead.outbox.put(letter);
            dead.em.flush();
            return letter.getId();
        });
        assertThat(dead.run(() -> dead.outbox.claim(id, Instant.now().minus(Outbox.LEASE))))
                .as("it was put after that")
                .isFalse();
        assertThat(dead.run(() -> dead.outbox.claim(id, Instant.now()))).isTrue();

        other.postman.round();
        assertThat(mail.getReceivedMessages()).as("the lease still runs").isEmpty();
        leaseEnds(other, id);
        other.postman.round();
        other.postman.round();
        assertThat(mail.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aLetterWhoseSendingIsUncertainIsNotedAndNotSentAgain() {
        var dead = new Node();
        var other = new Node();
        var id = dead.run(() -> {
            var letter = new Letter("a@example.org", "en", "Subject", "Body", "https://x/one-click/t");
            dead.outbox.put(letter);
            dead.em.flush();
            return letter.getId();
        });
        dead.run(() -> dead.outbox.claim(id, Instant.now()));
        dead.run(() -> dead.outbox.hand(id, 1, Instant.now()));
        leaseEnds(other, id);
        other.postman.round();
        other.postman.round();
        assertThat(mail.getReceivedMessages()).isEmpty();
        assertThat(other.run(() -> other.outbox.read(id).state())).isEqualTo(Letter.State.UNSURE);
    }

    private static void leaseEnds(Node node, long id) {
        node.run(() -> node.em
                .createQuery("update Letter l set l.nextTryAt = :past where l.id = :id")
                .setParameter("past", Instant.now().minusSeconds(1))
                .setParameter("id", id)
                .executeUpdate());
    }

    private static Message message(long person, Occasion occasion, String title) {
        return new Message(person, occasion, "en", title, "Text", "/courses/price", true);
    }

    private static String subject(jakarta.mail.internet.MimeMessage letter) {
        try {
            return letter.getSubject();
        } catch (jakarta.mail.MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
