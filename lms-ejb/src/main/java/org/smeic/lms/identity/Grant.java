package org.smeic.lms.identity;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A mandate someone was given. */
@Entity
@Cacheable
@Table(name = "role_grant")
class Grant {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Person person;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Embedded
    private Scope scope;

    private Instant givenAt;
    private @Nullable Long givenBy;

    @SuppressWarnings("NullAway.Init")
    protected Grant() {}

    /** @param giver id of who gave it; null for the platform itself */
    Grant(Person person, Mandate mandate, @Nullable Long giver) {
        this.person = person;
        this.role = mandate.role();
        this.scope = mandate.scope();
        this.givenAt = Instant.now();
        this.givenBy = giver;
    }

    Mandate mandate() {
        return new Mandate(role, scope);
    }

    Role role() {
        return role;
    }
}
