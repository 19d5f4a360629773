package org.smeic.lms.web.authoring;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.smeic.lms.authoring.ImportJob;
import org.smeic.lms.authoring.ImportJobs;
import org.smeic.lms.catalog.CourseCard;
import org.smeic.lms.catalog.Courses;

/** An instructor's courses and latest imports. */
@Named
@RequestScoped
public class TeachPage {

    private static final int LATEST = 20;

    @Inject
    Courses courses;

    @Inject
    ImportJobs jobs;

    private List<CourseCard> mine = List.of();
    private List<ImportJob> imports = List.of();

    @PostConstruct
    void load() {
        mine = courses.mine();
        imports = jobs.mine(0, LATEST);
    }

    public List<CourseCard> getCourses() {
        return mine;
    }

    public List<ImportJob> getImports() {
        return imports;
    }
}
