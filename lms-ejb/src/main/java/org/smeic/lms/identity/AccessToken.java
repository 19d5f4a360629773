package org.smeic.lms.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A secret that stands for a person: remembered browser, password reset, machine access. */
@Entity
class AccessToken {

    enum Purpose {
        REMEMBER,
        RESET,
        CONFIRM,
        API
    }

    @Id
    private String hash;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Person person;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private String label;
    private Instant createdAt;
    private @Nullable Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    protected AccessToken() {}

    AccessToken(String secret, Person person, Purpose purpose, String label, @Nullable Instant expiresAt) {
        this.hash = Secrets.hash(secret);
        this.person = person;
        this.purpose = purpose;
        this.label = label;
        this.createdAt = Instant.now();
        this.expiresAt = expiresAt;
    }

    boolean serves(Purpose wanted) {
        return purpose == wanted && (expiresAt == null || expiresAt.isAfter(Instant.now()));
    }

    void expireBy(Instant latest) {
        if (expiresAt == null || expiresAt.isAfter(latest)) {
            expiresAt = latest;
        }
    }

    boolean isFor(String wanted) {
        return label.equals(wanted);
    }

    Person person() {
        return person;
    }
}
