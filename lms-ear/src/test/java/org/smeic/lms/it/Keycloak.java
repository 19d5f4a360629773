package org.smeic.lms.it;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** A Keycloak of our own with a fresh realm, whose people have the password {@code secret}. */
final class Keycloak implements AutoCloseable {

    private static final Path HOME = Path.of(System.getProperty("it.keycloak"));
    private static final String PORT = System.getProperty("it.openid");
    private static final String USER = """
            {"username": "%1$s", "email": "%1$s", "emailVerified": true, "enabled": true, "firstName": "Mei", "lastName": "Tan",
             "credentials": [{"type": "password", "value": "secret", "temporary": false}]}""";

    private final Process process;

    Keycloak(List<String> people) throws IOException {
        var realm = new String(
                        Keycloak.class.getResourceAsStream("/openid/realm.json").readAllBytes(), StandardCharsets.UTF_8)
                .replace("@site@", Visitor.SITE)
                .replace("@users@", people.stream().map(USER::formatted).collect(Collectors.joining(",")));
        var imported = Files.createDirectories(HOME.resolve("data/import"));
        Files.writeString(imported.resolve("smeic-realm.json"), realm);
        process = start();
        try {
            Awaitility.await().atMost(Duration.ofMinutes(3)).until(this::answers);
        } catch (RuntimeException silent) {
            close();
            throw silent;
        }
    }

    private static Process start() throws IOException {
        var windows = File.separatorChar == '\\';
        var script = HOME.resolve(windows ? "bin/kc.bat" : "bin/kc.sh").toString();
        var options =
                List.of("start-dev", "--import-realm", "--db=dev-mem", "--http-host=localhost", "--http-port=" + PORT);
        var command = new ProcessBuilder(
                Stream.concat(windows ? Stream.of(script) : Stream.of("bash", script), options.stream())
                        .toList());
        command.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx600m");
        return command.redirectErrorStream(true)
                .redirectOutput(HOME.resolve("keycloak.log").toFile())
                .start();
    }

    private boolean answers() throws InterruptedException {
        if (!process.isAlive()) {
            throw new IllegalStateException("Keycloak did not start: see " + HOME.resolve("keycloak.log"));
        }
        var asked = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + PORT + "/realms/smeic/.well-known/openid-configuration"))
                .build();
        try {
            return HttpClient.newHttpClient()
                            .send(asked, BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
