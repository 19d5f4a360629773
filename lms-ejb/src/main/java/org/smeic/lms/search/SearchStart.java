package org.smeic.lms.search;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.inject.Inject;

/** Compares the index with the database: soon after the start, so that the first visitor need not wait, and every hour. */
@Singleton
@Startup
@DependsOn("Schema")
@PermitAll
public class SearchStart {

    private static final long SOON = 10;

    @Resource
    TimerService timers;

    @Inject
    CatchUp catchUp;

    @PostConstruct
    void begin() {
        timers.createSingleActionTimer(SOON, new TimerConfig(null, false));
    }

    @Timeout
    void compareAfterStart() {
        catchUp.compare();
    }

    @Schedule(hour = "*", minute = "17", persistent = false)
    void compare() {
        catchUp.compare();
    }
}
