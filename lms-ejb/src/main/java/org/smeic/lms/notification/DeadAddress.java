package org.smeic.lms.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Locale;

/** An address whose own mail server said that nobody is there; only letters about the account still try. */
@Entity
public class DeadAddress {

    @Id
    private String address;

    private String reason;
    private Instant since = Instant.now();

    @SuppressWarnings("NullAway.Init")
    protected DeadAddress() {}

    DeadAddress(String address, String reason) {
        this.address = normal(address);
        this.reason = Letter.cut(reason.replaceAll("\\s+", " "), 300);
    }

    static String normal(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }

    /** What the mail server said. */
    public String getReason() {
        return reason;
    }

    public Instant getSince() {
        return since;
    }
}
