package org.smeic.lms.admission;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.smeic.lms.identity.Person;

/** Someone got in with a code. */
@Entity
class CodeUse {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private EntryCode code;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Person learner;

    private Instant usedAt = Instant.now();

    @SuppressWarnings("NullAway.Init")
    protected CodeUse() {}

    CodeUse(EntryCode code, Person learner) {
        this.code = code;
        this.learner = learner;
    }
}
