package org.smeic.lms.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import org.smeic.lms.shared.Refusal;

/** Runs one job to its end, whatever that is. */
@ApplicationScoped
class ImportWork {

    private static final Logger LOG = System.getLogger(ImportWork.class.getName());

    @Inject
    ImportDesk desk;

    @Inject
    Importer importer;

    /** Never throws: nobody waits for it. */
    void run(String jobId) {
        try {
            importer.make(jobId);
        } catch (Refusal refusal) {
            desk.refuse(jobId, refusal);
        } catch (RuntimeException defect) {
            var incident = UUID.randomUUID().toString().substring(0, 8);
            LOG.log(Level.ERROR, "Import " + jobId + " failed, incident " + incident, defect);
            desk.fail(jobId, incident);
        } finally {
            Uploads.forget(jobId);
        }
    }
}
