import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/**
 * What a running site weighs and how much it takes: {@code java lms-ear/src/bench/Load.java [site] [seconds]}
 * against {@code mvn -Prun} with the demo data. Weight is counted on the wire, compressed, as a browser gets it.
 */
public class Load {

    private static final int CLIENTS = 16;
    private static final String COURSE = "five-customers";
    private static final Pattern LINKED = Pattern.compile("<(?:link|script|img)\\b[^>]*?(?:href|src)=\"(/[^\"]+)\"");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\b([\\w-]+)=\"([^\"]*)\"");

    private final String site;
    private final Duration time;

    Load(String site, Duration time) {
        this.site = site;
        this.time = time;
    }

    public static void main(String[] arguments) throws Exception {
        var site = arguments.length > 0 ? arguments[0] : "http://localhost:8080";
        var seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 8;
        var load = new Load(site, Duration.ofSeconds(seconds));
        load.weigh("/", "/catalog", "/courses/" + COURSE);
        load.measureAll();
    }

    private void weigh(String... paths) throws Exception {
        System.out.printf("%-22s %10s %9s %14s%n", "page", "first KB", "requests", "HTML again KB");
        for (var path : paths) {
            var client = client();
            var seen = new LinkedHashSet<String>();
            long bytes = 0;
            var html = text(get(client, path));
            seen.add(path);
            bytes += get(client, path).body().length;
            for (var link : links(html)) {
                if (seen.add(link)) {
                    bytes += get(client, link).body().length;
                }
            }
            System.out.printf("%-22s %10.1f %9d %14.1f%n", path, bytes / 1024.0, seen.size(), get(client, path).body().length / 1024.0);
        }
        System.out.println();
    }

    private void measureAll() throws Exception {
        System.out.printf("%-22s %8s %10s %10s %8s%n", "request, 16 clients", "req/s", "p50 ms", "p95 ms", "errors");
        var visitor = client();
        measure("catalog", i -> () -> get(visitor, "/catalog").statusCode() == 200);
        measure("course page", i -> () -> get(visitor, "/courses/" + COURSE).statusCode() == 200);
        var learner = signedIn("owner");
        post(learner, "/enrol/" + COURSE, Map.of());
        measure("my learning", i -> () -> get(learner, "/my").statusCode() == 200);
        measure("learning page", i -> () -> get(learner, "/learn/" + COURSE + "/1").statusCode() == 200);
        measureCommits();
    }

    /** Each client has a launch of its own, as each learner has. */
    private void measureCommits() throws Exception {
        var launches = new ArrayList<String>();
        for (int i = 0; i < CLIENTS; i++) {
            var page = text(get(newLearner(i), "/learn/" + COURSE + "/4"));
            var frame = Pattern.compile("<iframe[^>]*src=\"([^\"]+)\"").matcher(page);
            if (!frame.find()) {
                System.out.println("no SCORM launch found on the learning page; commits not measured");
                return;
            }
            var launch = frame.group(1).replaceAll("/player.*", "");
            client().send(HttpRequest.newBuilder(URI.create(launch + "/open")).POST(BodyPublishers.noBody()).build(), BodyHandlers.discarding());
            launches.add(launch);
        }
        var numbers = launches.stream().map(launch -> new AtomicInteger()).toList();
        var client = client();
        measure("SCORM 1.2 commit", i -> () -> {
            var number = numbers.get(i).incrementAndGet();
            var body = "{\"entries\":[{\"seq\":" + number + ",\"finish\":false,\"set\":{\"cmi.core.lesson_location\":\"" + number
                    + "\",\"cmi.core.lesson_status\":\"incomplete\",\"cmi.core.exit\":\"suspend\",\"cmi.core.session_time\":\"00:10:00\""
                    + ",\"cmi.suspend_data\":\"" + "x".repeat(400) + "\",\"cmi.core.score.raw\":\"" + number % 100
                    + "\",\"cmi.core.score.min\":\"0\",\"cmi.core.score.max\":\"100\"}}]}";
            var request = HttpRequest.newBuilder(URI.create(launches.get(i) + "/commit"))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(body))
                    .build();
            return client.send(request, BodyHandlers.ofString()).body().contains("\"SAVED\"");
        });
    }

    private void measure(String name, IntFunction<Callable<Boolean>> clients) throws Exception {
        run(clients, Duration.ofSeconds(3));
        var result = run(clients, time);
        var nanos = result.nanos();
        Arrays.sort(nanos);
        System.out.printf("%-22s %8.0f %10.1f %10.1f %8d%n", name, nanos.length / (double) time.toSeconds(),
                nanos[nanos.length / 2] / 1e6, nanos[(int) (nanos.length * 0.95)] / 1e6, result.errors());
    }

    private record Result(long[] nanos, long errors) {}

    private Result run(IntFunction<Callable<Boolean>> clients, Duration span) throws Exception {
        var end = System.nanoTime() + span.toNanos();
        var errors = new AtomicLong();
        var pool = Executors.newFixedThreadPool(CLIENTS);
        var work = new ArrayList<Callable<List<Long>>>();
        for (int i = 0; i < CLIENTS; i++) {
            var request = clients.apply(i);
            work.add(() -> {
                var took = new ArrayList<Long>();
                while (System.nanoTime() < end) {
                    var start = System.nanoTime();
                    if (!request.call()) {
                        errors.incrementAndGet();
                    }
                    took.add(System.nanoTime() - start);
                }
                return took;
            });
        }
        var all = new ArrayList<Long>();
        for (var done : pool.invokeAll(work)) {
            all.addAll(done.get());
        }
        pool.shutdown();
        return new Result(all.stream().mapToLong(Long::longValue).toArray(), errors.get());
    }

    private HttpClient newLearner(int number) throws Exception {
        var client = client();
        var mail = "load" + number + "." + System.nanoTime() + "@example.org";
        var form = form(text(get(client, "/register")));
        form.replaceAll((name, value) -> switch (name.replaceAll(".*:", "")) {
            case "name" -> "Load " + number;
            case "email" -> mail;
            case "password" -> "a long password " + number;
            default -> value;
        });
        form.keySet().stream().filter(name -> name.endsWith("stakeholder")).toList().forEach(name -> form.put(name, "SME_OWNER"));
        form.keySet().stream().filter(name -> name.endsWith("economy")).toList().forEach(name -> form.put(name, "PE"));
        post(client, "/register", form);
        post(client, "/enrol/" + COURSE, Map.of());
        return client;
    }

    private HttpClient signedIn(String login) throws Exception {
        var client = client();
        var form = form(text(get(client, "/sign-in")));
        form.replaceAll((name, value) -> name.endsWith("login") ? login : name.endsWith("password") ? "demo" : value);
        post(client, "/sign-in", form);
        return client;
    }

    private static Map<String, String> form(String page) {
        var fields = new LinkedHashMap<String, String>();
        var main = firstForm(page);
        var inputs = Pattern.compile("<(?:input|button|select)\\b[^>]*>").matcher(main);
        while (inputs.find()) {
            var attributes = ATTRIBUTE.matcher(inputs.group()).results()
                    .collect(Collectors.toMap(it -> it.group(1), it -> it.group(2), (first, second) -> first));
            if (attributes.containsKey("name") && !"checkbox".equals(attributes.get("type"))) {
                fields.put(attributes.get("name"), attributes.getOrDefault("value", ""));
            }
        }
        return fields;
    }

    private static HttpClient client() {
        return HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    private HttpResponse<byte[]> get(HttpClient client, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(site + path.replace("&amp;", "&"))).header("Accept-Encoding", "gzip").build();
        return client.send(request, BodyHandlers.ofByteArray());
    }

    private void post(HttpClient client, String path, Map<String, String> fields) throws IOException, InterruptedException {
        var body = fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        client.send(HttpRequest.newBuilder(URI.create(site + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)).build(), BodyHandlers.discarding());
    }

    private static Set<String> links(String html) {
        return LINKED.matcher(html).results().map(hit -> hit.group(1)).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String text(HttpResponse<byte[]> answer) throws IOException {
        InputStream body = new ByteArrayInputStream(answer.body());
        var packed = answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
        try (var in = packed ? new GZIPInputStream(body) : body) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String firstForm(String page) {
        var start = page.indexOf("<form", page.indexOf("<main"));
        return page.substring(start, page.indexOf("</form>", start));
    }
}
