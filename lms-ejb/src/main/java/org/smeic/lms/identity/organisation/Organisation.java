package org.smeic.lms.identity.organisation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.identity.Economy;

/** A firm, a ministry, a university: where people of the platform work. */
@Entity
public class Organisation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Embedded
    private OrganisationFacts facts;

    @Enumerated(EnumType.STRING)
    private @Nullable Economy economy;

    private Instant createdAt;
    private @Nullable Instant verifiedAt;
    private @Nullable Long verifiedBy;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Organisation() {}

    /** A new one in the founder's {@code home}; what is beyond economies has none. */
    public Organisation(OrganisationFacts facts, Economy home) {
        this.facts = facts;
        this.economy = facts.kind().isBeyondEconomies() ? null : home;
        this.createdAt = Instant.now();
    }

    /** Who it is under a new name was not verified. */
    void describe(OrganisationFacts now, Economy home) {
        if (!now.name().equals(facts.name()) || now.kind() != facts.kind()) {
            verifiedAt = null;
            verifiedBy = null;
        }
        facts = now;
        economy = now.kind().isBeyondEconomies() ? null : economy == null ? home : economy;
    }

    void verify(boolean isWhatItSays, long verifier) {
        verifiedAt = isWhatItSays ? Instant.now() : null;
        verifiedBy = isWhatItSays ? verifier : null;
    }

    public Long getId() {
        return id;
    }

    public OrganisationFacts getFacts() {
        return facts;
    }

    /** Empty for what belongs to none. */
    public Optional<Economy> economy() {
        return Optional.ofNullable(economy);
    }

    public boolean isVerified() {
        return verifiedAt != null;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }
}
