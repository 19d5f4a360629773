package org.smeic.lms.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * The coordinator of one economy asks for everything there is, and finds nobody of another. What there is comes from the
 * table of addresses, from the servlets and from the interface's own description: a new path is asked without being told.
 */
@ArquillianTest
@RunAsClient
class WallIT {

    private static final Path WEB = Path.of("../lms-web/src/main/java");
    private static final Pattern ADDRESS = Pattern.compile("address\\(\"([^\"]+)\"");
    private static final Pattern SERVLET = Pattern.compile("@WebServlet\\(\"([^\"]+)\"");
    private static final List<String> NAMES =
            List.of("Linh Demo-Owner", "owner@demo.invalid", "Mateo Demo-Policy", "policy@demo.invalid");

    /** What a path asks for besides its path, on every list. */
    private static final List<String> QUESTIONS = List.of("", "?q=demo", "?q=linh", "?sort=newest", "?kind=SME_OWNER");

    private final Api owner = new Api("demo-owner-token");
    private final Api policy = new Api("demo-policy-token");
    private final Api coordinator = new Api("demo-coordinator-token");
    private final Api secretariat = new Api("demo-secretariat-token");

    @Test
    void aCoordinatorFindsNobodyOfAnotherEconomy() throws Exception {
        var known = seed();
        var visitor = Visitor.signedIn("coordinator");
        var leaks = new TreeSet<String>();
        int asked = 0;
        for (var path : paths(known)) {
            for (var question : QUESTIONS) {
                var answer = path.startsWith("/api/") ? coordinator.get(path + question) : visitor.get(path + question);
                asked++;
                NAMES.stream()
                        .filter(answer.body()::contains)
                        .forEach(name -> leaks.add(path + question + " shows " + name));
            }
        }
        assertThat(leaks).isEmpty();
        assertThat(asked).isGreaterThan(200);
    }

    @Test
    void theSecretariatFindsThemWhereTheCoordinatorDoesNot() throws Exception {
        seed();
        assertThat(secretariat.get("/api/v1/people?q=linh").body()).contains("Linh Demo-Owner");
        assertThat(coordinator.get("/api/v1/people").body()).contains("Siti Demo-Coordinator");
        assertThat(coordinator.get("/api/v1/people").body()).doesNotContain("\"place\"");
        assertThat(Visitor.signedIn("secretariat").get("/coordinate?q=linh").body())
                .contains("Linh Demo-Owner");
        assertThat(Visitor.signedIn("coordinator").get("/coordinate/people.csv").body())
                .contains("Siti Demo-Coordinator");
        assertThat(owner.get("/api/v1/people").statusCode()).isEqualTo(403);
    }

    /** People of two economies who learn and work somewhere; their numbers by the name that paths give them. */
    private Map<String, List<String>> seed() throws Exception {
        owner.post("/api/v1/enrolments", "{\"course\":\"five-customers\"}");
        policy.post("/api/v1/enrolments", "{\"course\":\"five-customers\"}");
        owner.post("/api/v1/organisations", "{\"name\":\"Wall Furniture\",\"kind\":\"SME\"}");
        var people = List.of(id(owner.get("/api/v1/me"), ""), id(policy.get("/api/v1/me"), ""));
        var firm = id(owner.get("/api/v1/me"), "\"organisations\":\\[\\{.*?");
        return Map.of("id", List.of(people.get(0), people.get(1), firm), "slug", List.of("five-customers"));
    }

    private static String id(HttpResponse<String> answer, String of) {
        var id = Pattern.compile(of + "\"id\":(\\d+)").matcher(answer.body());
        assertThat(id.find()).as(answer.body()).isTrue();
        return id.group(1);
    }

    private TreeSet<String> paths(Map<String, List<String>> known) throws Exception {
        var templates = new TreeSet<String>();
        try (var files = Files.walk(WEB)) {
            for (var file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                var source = read(file);
                ADDRESS.matcher(source).results().forEach(hit -> templates.add(hit.group(1)));
                SERVLET.matcher(source)
                        .results()
                        .forEach(hit -> templates.add(hit.group(1).replace("*", "{id}")));
            }
        }
        templates.remove("/sign-out");
        Pattern.compile("(?m)^\\s*\"?(/api/v1/[^\":\\s]*)\"?\\s*:")
                .matcher(coordinator.get("/openapi").body())
                .results()
                .forEach(hit -> templates.add(hit.group(1)));
        assertThat(templates).contains("/coordinate/people.csv", "/api/v1/people", "/organisation/{id}");
        var paths = new TreeSet<String>();
        templates.forEach(template -> paths.addAll(filled(template, known)));
        return paths;
    }

    private static List<String> filled(String template, Map<String, List<String>> known) {
        var ids = template.contains("{id}") ? known.get("id") : List.of("1");
        return ids.stream()
                .map(id -> template.replace("{id}", id)
                        .replace("{slug}", "five-customers")
                        .replace("{economy}", "VN")
                        .replaceAll("\\{\\w+}", "1"))
                .toList();
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file);
    }
}
