package org.smeic.lms.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Assumptions;

/** SCORM packages and learners at the site's REST doors, as another system uses them. */
final class ScormSite {

    static final Path CORPUS = Path.of(System.getProperty("lms.corpus", "none"), "corpus", "scorm");

    private static final Api INSTRUCTOR = new Api("demo-instructor-token");
    private static final Map<Path, Long> PACKAGES = new HashMap<>();

    private final String learner;
    private final String name;
    private final Map<Path, Long> registrations = new HashMap<>();

    ScormSite(String learner, String name) {
        this.learner = learner;
        this.name = name;
    }

    /** Where the packages of others are not at hand, the test says so and is no proof. */
    static Path corpus(String folder) {
        var found = CORPUS.resolve(folder);
        Assumptions.assumeTrue(Files.isDirectory(found), "skipped: the packages of others are not at " + found);
        return found;
    }

    /** Imports a package; the job's last answer. */
    static String imported(Path zip) {
        try {
            return INSTRUCTOR.imported("/api/v1/packages", zip.getFileName().toString(), Files.readAllBytes(zip));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw stopped(stopped);
        }
    }

    /** The id of a package, imported once. */
    static long packageId(Path zip) {
        return PACKAGES.computeIfAbsent(zip, z -> number(imported(z), "packageId"));
    }

    /** An address that opens the player for the learner once, where they were. */
    String launch(Path zip) {
        var registration = registrations.computeIfAbsent(
                zip,
                z -> number(
                        post(
                                "/api/v1/packages/" + packageId(z) + "/registrations",
                                "{\"learner\":{\"id\":\"" + learner + "\",\"name\":\"" + name + "\"}}"),
                        "registrationId"));
        return found(post("/api/v1/registrations/" + registration + "/launch", "{}"), "\"url\":\"([^\"]+)\"");
    }

    /** The learner was never here: what they keep across packages goes with their last registration. */
    void forget() {
        // The last words of a page that was just closed may still be on their way.
        registrations.values().forEach(id -> Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(300))
                .until(() -> INSTRUCTOR.delete("/api/v1/registrations/" + id).statusCode(), List.of(204, 404)::contains));
        registrations.clear();
    }

    private static String post(String path, String json) {
        try {
            return INSTRUCTOR.post(path, json).body();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw stopped(stopped);
        }
    }

    private static IllegalStateException stopped(InterruptedException cause) {
        Thread.currentThread().interrupt();
        return new IllegalStateException(cause);
    }

    private static long number(String json, String name) {
        return Long.parseLong(found(json, "\"" + name + "\":(\\d+)"));
    }

    private static String found(String json, String pattern) {
        var match = Pattern.compile(pattern).matcher(json);
        if (!match.find()) {
            throw new AssertionError("no " + pattern + " in " + json);
        }
        return match.group(1);
    }
}
