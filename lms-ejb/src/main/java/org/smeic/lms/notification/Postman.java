package org.smeic.lms.notification;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.smeic.lms.shared.LmsHome;
import org.smeic.lms.shared.Transactions;

/** Takes waiting letters to the mail server every few seconds, each try in transactions of its own. */
@Singleton
@Startup
@DependsOn("Schema")
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class Postman {

    private static final Logger LOG = System.getLogger(Postman.class.getName());

    @Inject
    Transactions transactions;

    @Inject
    Outbox outbox;

    private final AtomicBoolean underWay = new AtomicBoolean();

    @PostConstruct
    void sayWhereLettersGo() {
        if (MailServer.configured().isEmpty()) {
            LOG.log(
                    Level.INFO,
                    LmsHome.demo()
                            ? "LMS_MAIL_HOST is not set: this demo writes letters to the log"
                            : "LMS_MAIL_HOST is not set: letters wait until it is");
        }
    }

    /** One round; a round that still runs is not joined by another. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void round() {
        var server = MailServer.configured();
        if ((server.isEmpty() && !LmsHome.demo()) || !underWay.compareAndSet(false, true)) {
            return;
        }
        try {
            transactions.run(() -> outbox.recover(Instant.now()));
            for (var id : transactions.run(() -> outbox.due(Instant.now()))) {
                if (transactions.run(() -> outbox.claim(id, Instant.now()))) {
                    var letter = transactions.run(() -> outbox.read(id));
                    if (server.isPresent()) {
                        send(server.get(), id, letter);
                    } else {
                        show(id, letter);
                    }
                }
            }
        } finally {
            underWay.set(false);
        }
    }

    private void send(MailServer server, long id, Letter letter) {
        var delivery =
                server.deliver(letter, () -> transactions.run(() -> outbox.hand(id, letter.attempts(), Instant.now())));
        var state = transactions.run(() -> switch (delivery.outcome()) {
            case TAKEN -> outbox.sent(id, Letter.State.SENT);
            case NOT_TAKEN -> outbox.failed(id, delivery.why(), Instant.now());
            case NOBODY_THERE -> outbox.nobodyThere(id, delivery.why());
            case UNSURE -> outbox.unsure(id, delivery.why(), Instant.now());
        });
        if (state != Letter.State.SENT) {
            LOG.log(Level.WARNING, "Letter {0} was not sent ({1}), state {2}", id, delivery.why(), state);
        }
    }

    /** Only in a demo, whose people are nobody's: without a mail server the log is where links are found. */
    private void show(long id, Letter letter) {
        LOG.log(
                Level.INFO,
                "Demo, no mail server; letter to {0}: {1} | {2}",
                letter.recipient(),
                letter.subject(),
                letter.body().replaceAll("\\s*\\n\\s*", " "));
        transactions.run(() -> outbox.sent(id, Letter.State.SHOWN));
    }
}
