package org.smeic.lms.identity.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import org.smeic.lms.identity.Secrets;

/** A letter to somebody outside that opens the door of an organisation once; whoever has the mailbox may use it. */
@Entity
class Invitation {

    static final Duration OPEN = Duration.ofDays(14);

    @Id
    private String hash;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Organisation organisation;

    private String email;

    @Enumerated(EnumType.STRING)
    private MembershipRole role;

    private long invitedBy;
    private Instant invitedAt;
    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {}

    Invitation(String secret, Organisation organisation, String email, MembershipRole role, long invitedBy) {
        this.hash = Secrets.hash(secret);
        this.organisation = organisation;
        this.email = email;
        this.role = role;
        this.invitedBy = invitedBy;
        this.invitedAt = Instant.now();
        this.expiresAt = invitedAt.plus(OPEN);
    }

    boolean isOpen() {
        return expiresAt.isAfter(Instant.now());
    }

    Organisation organisation() {
        return organisation;
    }

    MembershipRole role() {
        return role;
    }

    long invitedBy() {
        return invitedBy;
    }
}
