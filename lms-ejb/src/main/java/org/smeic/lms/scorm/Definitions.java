package org.smeic.lms.scorm;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The packages used last, taken apart; a package never changes, so doing it twice is a waste. */
@ApplicationScoped
class Definitions {

    private static final int MOST = 200;

    private final Map<Long, PackagePlan> recent = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, PackagePlan> eldest) {
            return size() > MOST;
        }
    });

    PackagePlan of(ScormPackage scormPackage) {
        return Optional.ofNullable(recent.get(scormPackage.getId())).orElseGet(() -> {
            var read = PackagePlan.of(scormPackage);
            recent.put(scormPackage.getId(), read);
            return read;
        });
    }
}
