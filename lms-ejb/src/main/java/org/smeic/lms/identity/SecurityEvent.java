package org.smeic.lms.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of the audit trail. What was typed at sign-in is kept as a hash only. */
@Entity
public class SecurityEvent {

    /** What happened. */
    public enum Kind {
        REGISTRATION_BEGUN,
        REGISTERED,
        REGISTRATION_REFUSED,
        SIGNED_IN,
        SIGN_IN_FAILED,
        SIGNED_OUT,
        PASSWORD_CHANGED,
        PASSWORD_CHANGE_REFUSED,
        RESET_REQUESTED,
        PASSWORD_RESET,
        ROLES_CHANGED,
        ROLE_GIVEN,
        ROLE_TAKEN,
        ORGANISATION_FOUNDED,
        ORGANISATION_CHANGED,
        ORGANISATION_VERIFIED,
        MEMBER_INVITED,
        MEMBER_JOINED,
        MEMBER_LEFT,
        OWNER_CHANGED,
        ACCOUNT_DISABLED,
        ACCOUNT_ENABLED,
        TOKEN_MADE,
        TOKEN_WITHDRAWN,
        CONFIRMATION_SENT,
        EMAIL_CONFIRMED,
        EMAIL_CHANGED,
        PASSWORD_ASKED_WRONG,
        IDENTITY_LINKED,
        IDENTITY_UNLINKED,
        PROVIDER_REFUSED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Instant happenedAt;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private @Nullable Long personId;
    private @Nullable String subject;
    private @Nullable String address;
    private @Nullable String detail;

    @SuppressWarnings("NullAway.Init")
    protected SecurityEvent() {}

    SecurityEvent(
            Kind kind,
            @Nullable Long personId,
            @Nullable String subject,
            @Nullable String address,
            @Nullable String detail) {
        this.happenedAt = Instant.now();
        this.kind = kind;
        this.personId = personId;
        this.subject = subject;
        this.address = address;
        this.detail = detail == null || detail.length() <= 200 ? detail : detail.substring(0, 200);
    }

    public Instant getHappenedAt() {
        return happenedAt;
    }

    public Kind getKind() {
        return kind;
    }

    public @Nullable Long getPersonId() {
        return personId;
    }

    /** The network address it came from; null for what the platform did itself. */
    public @Nullable String getAddress() {
        return address;
    }

    public @Nullable String getDetail() {
        return detail;
    }
}
