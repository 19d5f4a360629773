import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a running site weighs and how much it takes: {@code Load [site] [seconds]}
 * against {@code mvn -Prun} with the demo data. Weight is counted on the wire, compressed, as a browser gets it.
 */
public class Load {

    private static final String COURSE = "five-customers";
    private static final Pattern LINKED = Pattern.compile("<(?:link|script|img)\\b[^>]*?(?:href|src)=\"(/[^\"]+)\"");

    private final Site site;
    private final Duration time;

    Load(Site site, Duration time) {
        this.site = site;
        this.time = time;
    }

    public static void main(String[] arguments) throws Exception {
        var site = arguments.length > 0 ? arguments[0] : "http://localhost:8080";
        var seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 8;
        var load = new Load(new Site(site), Duration.ofSeconds(seconds));
        load.weigh("/", "/catalog", "/courses/" + COURSE);
        load.measureAll();
    }

    private void weigh(String... paths) throws Exception {
        System.out.printf("%-22s %10s %9s %14s%n", "page", "first KB", "requests", "HTML again KB");
        for (var path : paths) {
            var client = Site.client();
            var seen = new LinkedHashSet<String>();
            long bytes = 0;
            var html = Site.text(site.get(client, path));
            seen.add(path);
            bytes += site.get(client, path).body().length;
            for (var link : links(html)) {
                if (seen.add(link)) {
                    bytes += site.get(client, link).body().length;
                }
            }
            System.out.printf("%-22s %10.1f %9d %14.1f%n", path, bytes / 1024.0, seen.size(), site.get(client, path).body().length / 1024.0);
        }
        System.out.println();
    }

    private void measureAll() throws Exception {
        System.out.printf("%-22s %8s %10s %10s %8s%n", "request, 16 clients", "req/s", "p50 ms", "p95 ms", "errors");
        var visitor = Site.client();
        measure("catalog", i -> () -> site.get(visitor, "/catalog").statusCode() == 200);
        measure("course page", i -> () -> site.get(visitor, "/courses/" + COURSE).statusCode() == 200);
        var learner = site.signedIn("owner", "demo");
        site.post(learner, "/enrol/" + COURSE, Map.of());
        measure("my learning", i -> () -> site.get(learner, "/my").statusCode() == 200);
        measure("learning page", i -> () -> site.get(learner, "/learn/" + COURSE + "/1").statusCode() == 200);
    }

    private void measure(String name, IntFunction<Callable<Boolean>> clients) throws Exception {
        Round.of(Duration.ofSeconds(3), Round.CLIENTS, clients);
        var round = Round.of(time, Round.CLIENTS, clients);
        System.out.printf("%-22s %8.0f %10.1f %10.1f %8d%n", name, round.rate(), round.p50(), round.p95(), round.errors());
    }

    private static Set<String> links(String html) {
        return LINKED.matcher(html).results().map(hit -> hit.group(1)).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
