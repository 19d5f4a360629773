package org.smeic.lms.scorm;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** What packages keep of a learner beyond one of them (SN 3.10.3, {@code objectivesGlobalToSystem}). */
@Entity
class ScormLearner {

    @Id
    private String learner;

    private String objectives = "";
    private String sharedData = "";

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected ScormLearner() {}

    ScormLearner(String learner) {
        this.learner = learner;
        keep(Commons.read(null, null));
    }

    String key() {
        return learner;
    }

    Commons commons() {
        return Commons.read(objectives, sharedData);
    }

    final void keep(Commons commons) {
        objectives = commons.objectivesText();
        sharedData = commons.sharedDataText();
    }
}
