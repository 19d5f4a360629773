package org.smeic.lms.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That someone agreed to a version of a text, and until when. Never changed but by its end: a new yes is a new row. */
@Entity
class Consent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Person person;

    @Enumerated(EnumType.STRING)
    private ConsentPurpose purpose;

    private int textVersion;
    private Instant givenAt;
    private @Nullable Instant withdrawnAt;

    @SuppressWarnings("NullAway.Init")
    protected Consent() {}

    Consent(Person person, ConsentPurpose purpose, int textVersion) {
        this.person = person;
        this.purpose = purpose;
        this.textVersion = textVersion;
        this.givenAt = Instant.now();
    }

    void withdraw() {
        if (withdrawnAt == null) {
            withdrawnAt = Instant.now();
        }
    }

    /** Whether it was given for the text as it is now, and not taken back. */
    boolean holds() {
        return withdrawnAt == null && textVersion == purpose.getVersion();
    }

    ConsentPurpose purpose() {
        return purpose;
    }

    Instant givenAt() {
        return givenAt;
    }
}
