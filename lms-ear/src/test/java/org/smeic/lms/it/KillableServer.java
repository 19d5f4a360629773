package org.smeic.lms.it;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** The server that ships, as a process that can be killed without a word. */
final class KillableServer implements AutoCloseable {

    private final Path home;
    private final Path base;
    private final int offset;
    private final String address;
    private Process process;

    /** @param address under which browsers reach it */
    KillableServer(Path home, Path base, int offset, String address) throws IOException {
        this.home = home;
        this.base = base;
        this.offset = offset;
        this.address = address;
        forget(base);
        copy(home.resolve("standalone/configuration"), base.resolve("configuration"));
        copy(home.resolve("standalone/deployments"), base.resolve("deployments"));
    }

    private static void forget(Path earlier) throws IOException {
        if (Files.exists(earlier)) {
            try (Stream<Path> files = Files.walk(earlier)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (var file : files.toList()) {
                var copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else if (!file.toString().endsWith(".deployed")) {
                    Files.copy(file, copy);
                }
            }
        }
    }

    int port() {
        return 8080 + offset;
    }

    void start() throws IOException {
        var builder = new ProcessBuilder(
                home.resolve("bin/standalone.sh").toString(),
                "-Djboss.server.base.dir=" + base,
                "-Djboss.socket.binding.port-offset=" + offset,
                "-Djava.net.preferIPv4Stack=true");
        builder.environment().put("LMS_DATA", base.resolve("lms-data").toString());
        builder.environment().put("LMS_BASE_URL", address);
        builder.environment()
                .put("JAVA_OPTS", "-Xmx900m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Djava.net.preferIPv4Stack=true");
        builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(new File(base.toFile(), "console.log")));
        process = builder.start();
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(300))
                .until(this::answers);
    }

    private boolean answers() throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port() + "/sign-in"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return HttpClient.newHttpClient()
                            .send(request, BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** As when the power fails: nothing is finished, nothing is written any more. */
    void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
