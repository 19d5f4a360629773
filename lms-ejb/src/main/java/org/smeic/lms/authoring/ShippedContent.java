package org.smeic.lms.authoring;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * At the start: ends what the last one left running, and brings in the shipped courses that are not there, behind the
 * site's back. No verb, so that nobody can ask for it.
 */
@Singleton
@Startup
@DependsOn({"Schema", "FirstAccounts"})
@PermitAll
public class ShippedContent {

    private static final Logger LOG = System.getLogger(ShippedContent.class.getName());

    @Inject
    ImportDesk desk;

    @Inject
    ShippedCourses courses;

    @Inject
    Background background;

    @PostConstruct
    void begin() {
        var interrupted = desk.endInterrupted();
        if (interrupted > 0) {
            LOG.log(Level.WARNING, "{0} imports were interrupted when the server stopped", interrupted);
        }
        Uploads.forgetAll();
        background.run(courses::bringIn);
    }
}
