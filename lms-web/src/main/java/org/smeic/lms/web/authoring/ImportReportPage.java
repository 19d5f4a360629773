package org.smeic.lms.web.authoring;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.smeic.lms.authoring.ImportJob;
import org.smeic.lms.authoring.ImportJobs;
import org.smeic.lms.authoring.ImportKind;
import org.smeic.lms.authoring.ImportReport;

/** What became of an upload. */
@Named
@RequestScoped
public class ImportReportPage {

    @Inject
    ImportJobs jobs;

    @Inject
    @ManagedProperty("#{param.job}")
    String id;

    private ImportJob job;
    private ImportReport report;

    @PostConstruct
    @SuppressWarnings("NullAway")
    void load() {
        job = jobs.get(id);
        report = job.getReport();
    }

    public ImportJob getJob() {
        return job;
    }

    public ImportReport getReport() {
        return report;
    }

    /** What was counted, by name; in a fixed order. */
    public List<Map.Entry<String, Integer>> getCounts() {
        return List.copyOf(new TreeMap<>(report.counts()).entrySet());
    }

    public boolean isDone() {
        return job.getState() == ImportJob.State.DONE;
    }

    /** Whether a package took another's place in a lesson. */
    public boolean isVersion() {
        return job.getKind() == ImportKind.PACKAGE
                && report.made().stream().anyMatch(made -> !made.slug().isEmpty());
    }

    public boolean isCourse() {
        return job.getKind() == ImportKind.COURSE;
    }
}
