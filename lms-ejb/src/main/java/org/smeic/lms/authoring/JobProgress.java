package org.smeic.lms.authoring;

import java.util.function.IntConsumer;
import org.smeic.lms.authoring.ImportJob.Step;
import org.smeic.lms.scorm.ImportWatch;

/** Tells the desk how far one job is, and no number twice: each is a transaction. */
final class JobProgress implements ImportWatch {

    /** Unpacking takes nearly all of the time. */
    private static final int UNPACKED = 85;

    private final ImportDesk desk;
    private final String jobId;
    private int told = -1;

    JobProgress(ImportDesk desk, String jobId) {
        this.desk = desk;
        this.jobId = jobId;
    }

    @Override
    public void at(Stage stage, int percent) {
        switch (stage) {
            case UNPACKING -> tell(Step.UNPACKING, percent * UNPACKED / 100);
            case READING -> tell(Step.READING, UNPACKED);
            case KEEPING -> tell(Step.KEEPING, UNPACKED + 5);
        }
    }

    /** For a course, where unpacking is the smaller part. */
    IntConsumer unpackingUpTo(int most) {
        return percent -> tell(Step.UNPACKING, percent * most / 100);
    }

    void tell(Step step, int percent) {
        if (percent != told) {
            told = percent;
            desk.progress(jobId, step, percent);
        }
    }
}
