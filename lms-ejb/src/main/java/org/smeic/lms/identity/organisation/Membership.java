package org.smeic.lms.identity.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.identity.Person;

/** Someone and their organisation: asked for, then confirmed ({@code since}), then over ({@code until}). */
@Entity
class Membership {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Organisation organisation;

    @Enumerated(EnumType.STRING)
    private MembershipRole role;

    private Instant askedAt;
    private @Nullable Instant since;
    private @Nullable Instant until;
    private @Nullable Long confirmedBy;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Membership() {}

    Membership(Person person, Organisation organisation, MembershipRole role) {
        this.person = person;
        this.organisation = organisation;
        this.role = role;
        this.askedAt = Instant.now();
    }

    /** Who had left, or was told no, may ask again. */
    void ask(MembershipRole wanted) {
        if (until != null) {
            role = wanted;
            askedAt = Instant.now();
            since = null;
            until = null;
            confirmedBy = null;
        }
    }

    void confirm(long confirmer) {
        if (isAsked()) {
            since = Instant.now();
            confirmedBy = confirmer;
        }
    }

    void become(MembershipRole next) {
        role = next;
    }

    void end() {
        until = Instant.now();
    }

    boolean isAsked() {
        return since == null && until == null;
    }

    boolean isCurrent() {
        return since != null && until == null;
    }

    boolean isOwner() {
        return isCurrent() && role == MembershipRole.OWNER;
    }

    Long id() {
        return id;
    }

    Person person() {
        return person;
    }

    Organisation organisation() {
        return organisation;
    }

    MembershipRole role() {
        return role;
    }
}
