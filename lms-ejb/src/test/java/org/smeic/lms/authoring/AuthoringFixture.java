package org.smeic.lms.authoring;

import jakarta.persistence.EntityManager;
import org.smeic.lms.catalog.CatalogFixture;
import org.smeic.lms.curriculum.CurriculumFixture;
import org.smeic.lms.identity.Caller;
import org.smeic.lms.quiz.QuizFixture;
import org.smeic.lms.reading.ReadingFixture;
import org.smeic.lms.scorm.ScormFixture;
import org.smeic.lms.storage.StorageFixture;

/** Imports without a container: jobs run while one waits, in the transaction of the test. */
public final class AuthoringFixture {

    private AuthoringFixture() {}

    public static ImportJobs jobs(EntityManager em, Caller caller) {
        var jobs = new ImportJobs();
        jobs.em = em;
        jobs.caller = caller;
        jobs.courses = CatalogFixture.newCourses(em);
        jobs.desk = desk(em);
        jobs.work = work(em);
        jobs.background = atOnce();
        return jobs;
    }

    public static Publishing publishing(EntityManager em, Caller caller) {
        var publishing = new Publishing();
        publishing.em = em;
        publishing.caller = caller;
        publishing.courses = CatalogFixture.newCourses(em);
        return publishing;
    }

    static ShippedCourses shipped(EntityManager em) {
        var shipped = new ShippedCourses();
        shipped.desk = desk(em);
        shipped.work = work(em);
        shipped.editions = new ShippedEditions();
        shipped.editions.em = em;
        shipped.editions.courses = CatalogFixture.newCourses(em);
        shipped.editions.curricula = CurriculumFixture.newCurricula(em);
        return shipped;
    }

    static ImportDesk desk(EntityManager em) {
        var desk = new ImportDesk();
        desk.em = em;
        return desk;
    }

    private static ImportWork work(EntityManager em) {
        var work = new ImportWork();
        work.desk = desk(em);
        work.importer = importer(em);
        return work;
    }

    private static Importer importer(EntityManager em) {
        var importer = new Importer();
        importer.em = em;
        importer.desk = desk(em);
        importer.activities = activities(em);
        importer.courses = new CourseIntake();
        importer.courses.modules = ReadingFixture.modules(em);
        importer.courses.activities = activities(em);
        importer.courses.pictures = new PictureShelf();
        importer.courses.pictures.bundles = StorageFixture.bundles(em);
        importer.courses.courses = CatalogFixture.newCourses(em);
        importer.curricula = new CurriculumIntake();
        importer.curricula.curricula = CurriculumFixture.newCurricula(em);
        return importer;
    }

    private static ActivityIntake activities(EntityManager em) {
        var activities = new ActivityIntake();
        activities.em = em;
        activities.packages = ScormFixture.packages(em);
        activities.courses = CatalogFixture.newCourses(em);
        activities.bank = QuizFixture.bank(em);
        activities.shelf = QuizFixture.shelf(em);
        return activities;
    }

    private static Background atOnce() {
        return new Background() {
            @Override
            void run(Runnable work) {
                work.run();
            }
        };
    }

    /** Brings in a folder of content as the server does at its first start. */
    public static void bringIn(EntityManager em, java.nio.file.Path content, java.nio.file.Path out)
            throws java.io.IOException {
        org.smeic.lms.authoring.packaging.ContentBuild.main(new String[] {content.toString(), out.toString()});
        try (var loader =
                new java.net.URLClassLoader(new java.net.URL[] {out.toUri().toURL()}, null)) {
            var shipped = shipped(em);
            shipped.content = loader;
            shipped.bringIn();
        }
    }
}
