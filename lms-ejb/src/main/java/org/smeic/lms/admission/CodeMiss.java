package org.smeic.lms.admission;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A code that does not exist was tried, by this person or only from this network address. */
@Entity
class CodeMiss {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String address;
    private @Nullable Long personId;
    private Instant missedAt = Instant.now();

    @SuppressWarnings("NullAway.Init")
    protected CodeMiss() {}

    CodeMiss(String address, @Nullable Long personId) {
        this.address = address;
        this.personId = personId;
    }
}
