package org.smeic.lms.scorm;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.scorm.ModelJson.Entry;

/** An entry of the journal as it came in; kept also when a newer launch had taken over and it was not applied. */
@Entity
class ScormCommit {

    private static final int MOST_NAMES = 4_000;

    /** The number that the browser gave it: whatever is sent twice meets itself here. */
    @Embeddable
    record Key(long launchId, int seq) {}

    @EmbeddedId
    private Key key;

    private Instant receivedAt = Instant.now();
    private boolean applied;
    private String payload;
    private @Nullable String refused;

    @SuppressWarnings("NullAway.Init")
    protected ScormCommit() {}

    /** @param refused names of elements whose values were left aside, empty for none */
    ScormCommit(long launchId, int seq, boolean applied, String payload, List<String> refused) {
        this.key = new Key(launchId, seq);
        this.applied = applied;
        this.payload = payload;
        leftAside(refused);
    }

    int seq() {
        return key.seq();
    }

    Entry entry() {
        return ModelJson.entry(ModelJson.object(payload));
    }

    /** Names of elements whose values were left aside when it was applied, empty for none. */
    void leftAside(List<String> elements) {
        var names = String.join(" ", elements);
        refused = names.isEmpty() ? null : names.substring(0, Math.min(MOST_NAMES, names.length()));
    }

    /** @param item its identifier */
    KeptAside aside(String item) {
        var values = ModelJson.values(ModelJson.object(payload).getJsonObject("set"));
        return new KeptAside(
                item, receivedAt, !applied, refused == null ? List.of() : List.of(refused.split(" ")), values);
    }
}
