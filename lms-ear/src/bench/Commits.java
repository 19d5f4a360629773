import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * What a commit of a SCO costs beside a request of the same server that does nothing but insert one row:
 * {@code Commits [site] [seconds] [deployments folder]} against {@code mvn -Prun} with the demo
 * data. The rounds take turns, so that both meet the same machine; ratios count, not rates.
 */
public class Commits {

    private static final int ROUNDS = 3;
    private static final String INSERT = """
            <%@ page session="false" import="java.sql.*,javax.sql.DataSource,javax.naming.InitialContext" %><%
            DataSource source = (DataSource) new InitialContext().lookup("java:jboss/datasources/LmsDS");
            try (Connection connection = source.getConnection();
                    PreparedStatement insert = connection.prepareStatement(request.getParameter("begin") == null
                            ? "insert into bench_row (words) values (?)"
                            : "create table if not exists bench_row (id bigint not null auto_increment primary key, words varchar(4000))")) {
                if (request.getParameter("begin") == null) {
                    insert.setString(1, new String(request.getInputStream().readAllBytes(), "UTF-8"));
                }
                insert.executeUpdate();
            } %>ok""";

    private final String site;
    private final Duration time;
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Commits(String site, Duration time) {
        this.site = site;
        this.time = time;
    }

    public static void main(String[] arguments) throws Exception {
        var site = arguments.length > 0 ? arguments[0] : "http://localhost:8080";
        var seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 8;
        var folder = Path.of(arguments.length > 2 ? arguments[2] : "lms-ear/target/server/standalone/deployments");
        new Commits(site, Duration.ofSeconds(seconds)).compare(folder);
    }

    private void compare(Path deployments) throws Exception {
        deploy(deployments);
        try {
            var insert = site + "/bench/insert.jsp";
            var begun = post(insert + "?begin", "", "");
            if (!begun.equals("ok")) {
                throw new IllegalStateException(begun);
            }
            var token = "demo-instructor-token";
            var old = launches(importPackage(token, "1.2"), token);
            var sequenced = launches(importPackage(token, "2004 4th Edition"), token);
            var oldNumbers = numbers();
            var newNumbers = numbers();
            System.out.printf("%-28s %8s %10s %10s %8s%n", "16 clients", "req/s", "p50 ms", "p95 ms", "errors");
            for (int round = 0; round <= ROUNDS; round++) {
                var row = run(i -> () -> post(insert, "", "x".repeat(600)).equals("ok"));
                var commit = run(i -> () -> post(old.get(i) + "/commit", "", body12(oldNumbers.get(i).incrementAndGet(), 0)).contains("SAVED"));
                var scored = run(i -> () -> {
                    var number = oldNumbers.get(i).incrementAndGet();
                    return post(old.get(i) + "/commit", "", body12(number, number / 10 % 100)).contains("SAVED");
                });
                var commit2004 = run(i -> () -> post(sequenced.get(i) + "/commit", "", body2004(newNumbers.get(i).incrementAndGet())).contains("SAVED"));
                if (round > 0) {
                    print("insert one row", row, row);
                    print("SCORM 1.2 commit", commit, row);
                    print("SCORM 1.2, tenth new score", scored, row);
                    print("SCORM 2004 commit", commit2004, row);
                }
            }
        } finally {
            Files.deleteIfExists(deployments.resolve("bench.war.deployed"));
            Files.deleteIfExists(deployments.resolve("bench.war/insert.jsp"));
            Files.deleteIfExists(deployments.resolve("bench.war"));
        }
    }

    private static void deploy(Path deployments) throws Exception {
        var war = deployments.resolve("bench.war");
        Files.createDirectories(war);
        Files.writeString(war.resolve("insert.jsp"), INSERT);
        Files.writeString(deployments.resolve("bench.war.dodeploy"), "");
        for (int i = 0; i < 60 && !Files.exists(deployments.resolve("bench.war.deployed")); i++) {
            Thread.sleep(500);
        }
    }

    private static List<AtomicInteger> numbers() {
        return java.util.stream.IntStream.range(0, Round.CLIENTS).mapToObj(i -> new AtomicInteger()).toList();
    }

    private static String body12(int number, int score) {
        return entry(number, "\"cmi.core.lesson_location\":\"" + number + "\",\"cmi.core.lesson_status\":\"incomplete\",\"cmi.core.exit\":\"suspend\""
                + ",\"cmi.core.session_time\":\"00:10:00\",\"cmi.core.score.raw\":\"" + score + "\",\"cmi.core.score.min\":\"0\",\"cmi.core.score.max\":\"100\"");
    }

    private static String body2004(int number) {
        return entry(number, "\"cmi.location\":\"" + number + "\",\"cmi.completion_status\":\"incomplete\",\"cmi.exit\":\"suspend\""
                + ",\"cmi.session_time\":\"PT10M\",\"cmi.score.raw\":\"" + number / 10 % 100 + "\",\"cmi.score.min\":\"0\",\"cmi.score.max\":\"100\"");
    }

    private static String entry(int number, String values) {
        return "{\"entries\":[{\"seq\":" + number + ",\"finish\":false,\"set\":{" + values + ",\"cmi.suspend_data\":\"" + "x".repeat(400) + "\"}}]}";
    }

    private long importPackage(String token, String edition) throws Exception {
        var bytes = new java.io.ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("imsmanifest.xml"));
            zip.write(("<manifest identifier='b' xmlns:adlcp='x'><metadata><schemaversion>" + edition + "</schemaversion></metadata>"
                    + "<organizations default='o'><organization identifier='o'><title>b</title><item identifier='i' identifierref='r'><title>i</title></item></organization></organizations>"
                    + "<resources><resource identifier='r' adlcp:scormtype='sco' adlcp:scormType='sco' href='a.html'/></resources></manifest>").getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("a.html"));
            zip.write("<p>a".getBytes(StandardCharsets.UTF_8));
        }
        var boundary = "bench";
        var body = new java.io.ByteArrayOutputStream();
        body.write(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"b.zip\"\r\nContent-Type: application/zip\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.write(bytes.toByteArray());
        body.write(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        var accepted = client.send(HttpRequest.newBuilder(URI.create(site + "/api/v1/packages")).header("Authorization", "Bearer " + token)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary).POST(BodyPublishers.ofByteArray(body.toByteArray())).build(), BodyHandlers.ofString());
        var job = accepted.headers().firstValue("Location").orElseThrow(() -> new IllegalStateException(accepted.body()));
        for (int i = 0; i < 200; i++) {
            var answer = client.send(HttpRequest.newBuilder(URI.create(job)).header("Authorization", "Bearer " + token).build(), BodyHandlers.ofString()).body();
            if (!answer.contains("\"running\"")) {
                return Long.parseLong(group("\"packageId\":(\\d+)", answer));
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("the import did not end");
    }

    /** Each client has an attempt of its own, as each learner has. */
    private List<String> launches(long packageId, String token) throws Exception {
        var launches = new ArrayList<String>();
        for (int i = 0; i < Round.CLIENTS; i++) {
            var registration = group("(\\d+)", post(site + "/api/v1/packages/" + packageId + "/registrations", token, "{\"learner\":\"bench-" + i + "\"}"));
            var url = group("\"url\":\"([^\"]+)\"", post(site + "/api/v1/registrations/" + registration + "/launch", token, ""));
            var follow = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.ALWAYS).build();
            var page = follow.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString()).body();
            var launch = group("<iframe[^>]*src=\"([^\"]+)/player\\.html\"", page);
            post(launch + "/open", "", "");
            launches.add(launch);
        }
        return launches;
    }

    private static String group(String pattern, String text) {
        var found = Pattern.compile(pattern).matcher(text);
        if (!found.find()) {
            throw new IllegalStateException(text);
        }
        return found.group(1);
    }

    private String post(String address, String token, String body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address)).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
        return client.send((token.isEmpty() ? request : request.header("Authorization", "Bearer " + token)).build(), BodyHandlers.ofString()).body();
    }

    private static void print(String name, Round round, Round base) {
        System.out.printf("%-28s %8.0f %10.1f %10.1f %8d   rate x %.2f, p95 x %.2f%n", name, round.rate(), round.p50(), round.p95(), round.errors(),
                round.rate() / base.rate(), base.p95() / round.p95());
    }

    private Round run(IntFunction<Callable<Boolean>> clients) throws Exception {
        return Round.of(time, Round.CLIENTS, clients);
    }
}
