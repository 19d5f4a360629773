package org.smeic.lms.scorm;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry of the journal as it came in; kept also when a newer launch had taken over and it was not applied. */
@Entity
class ScormCommit {

    private static final int MOST_NAMES = 4_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private ScormLaunch launch;

    private int seq;
    private Instant receivedAt = Instant.now();
    private boolean applied;
    private String payload;
    private @Nullable String refused;

    @SuppressWarnings("NullAway.Init")
    protected ScormCommit() {}

    /** @param refused names of elements whose values were left aside, empty for none */
    ScormCommit(ScormLaunch launch, int seq, boolean applied, String payload, List<String> refused) {
        this.launch = launch;
        this.seq = seq;
        this.applied = applied;
        this.payload = payload;
        var names = String.join(" ", refused);
        this.refused = names.isEmpty() ? null : names.substring(0, Math.min(MOST_NAMES, names.length()));
    }

    /** @param item its identifier */
    KeptAside aside(String item) {
        var values = ModelJson.values(ModelJson.object(payload).getJsonObject("set"));
        return new KeptAside(
                item, receivedAt, !applied, refused == null ? List.of() : List.of(refused.split(" ")), values);
    }
}
