package org.smeic.lms.admission;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.catalog.Course;
import org.smeic.lms.shared.Refusal;

/** A code that lets so many people into a course. Its row is the lock under which its uses are counted. */
@Entity
public class EntryCode {

    /** Ten of Crockford's 32 characters: 50 bits, which nobody guesses at the rate we allow. */
    private static final int LENGTH = 10;

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code = fresh();

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Course course;

    private String campaign;
    private String organisation;
    private int quota;
    private int used;
    private @Nullable Instant expiresAt;
    private @Nullable Instant revokedAt;
    private Instant createdAt = Instant.now();

    @SuppressWarnings("NullAway.Init")
    protected EntryCode() {}

    EntryCode(Course course, CodeOrder order) {
        this.course = course;
        this.campaign = order.campaign();
        this.organisation = order.organisation();
        this.quota = order.quota();
        this.expiresAt = order.expiresAt();
    }

    private static String fresh() {
        var code = new StringBuilder();
        RANDOM.ints(LENGTH, 0, ALPHABET.length()).forEach(at -> code.append(ALPHABET.charAt(at)));
        return code.toString();
    }

    /** A code as it was typed: without dashes and spaces, and what looks alike is the same. */
    static String normal(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    /** @throws Refusal {@code admission.code_revoked}, {@code admission.code_expired}, {@code admission.code_used_up} */
    void use(Instant now) {
        if (revokedAt != null) {
            throw new Refusal("admission.code_revoked");
        }
        if (expiresAt != null && !now.isBefore(expiresAt)) {
            throw new Refusal("admission.code_expired");
        }
        if (used >= quota) {
            throw new Refusal("admission.code_used_up");
        }
        used++;
    }

    void revoke() {
        revokedAt = revokedAt == null ? Instant.now() : revokedAt;
    }

    Course course() {
        return course;
    }

    String code() {
        return code;
    }
}
