package org.smeic.lms.authoring;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;

/** Where work goes on after the answer was given. */
@ApplicationScoped
class Background {

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    ManagedExecutorService executor;

    void run(Runnable work) {
        executor.execute(work);
    }
}
