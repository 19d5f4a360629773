import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a page costs more when the site has more people: {@code Scale <small site> <large site> [seconds]}, two servers
 * of one build, one on a database with little in it and one that {@link Crowd} has filled. They are asked in turns, so
 * that both meet the same machine; only the ratio counts.
 */
public class Scale {

    private static final int CLIENTS = 4;
    private static final int ROUNDS = 5;
    private static final List<Page> PAGES = List.of(
            new Page("catalog", "", "/catalog"),
            new Page("catalog, three words", "", "/catalog?q=price+first+order"),
            new Page("catalog, mistyped", "", "/catalog?q=custmer+intervew"),
            new Page("catalog, two facets", "", "/catalog?topic=money&lang=en"),
            new Page("my learning", "crowd", "/my"),
            new Page("coordinator's people", "coordinator", "/coordinate"),
            new Page("coordinator, by name", "coordinator", "/coordinate?q=tala"),
            new Page("instructor's learners", "instructor", "/teach/courses/crowd-7"));

    private record Page(String name, String who, String path) {}

    public static void main(String[] arguments) throws Exception {
        var small = new Site(arguments[0]);
        var large = new Site(arguments[1]);
        var time = Duration.ofSeconds(arguments.length > 2 ? Integer.parseInt(arguments[2]) : 4);
        System.out.printf("%-24s %10s %10s %10s %10s %8s %8s%n", CLIENTS + " clients, ms", "small p50", "p95", "large p50", "p95", "p95 x", "errors");
        for (var page : PAGES) {
            var mine = clients(small, page);
            var theirs = clients(large, page);
            var little = new ArrayList<Round>();
            var much = new ArrayList<Round>();
            for (int round = 0; round <= ROUNDS; round++) {
                little.add(ask(small, mine, page, time));
                much.add(ask(large, theirs, page, time));
            }
            var before = middle(little);
            var after = middle(much);
            System.out.printf("%-24s %10.1f %10.1f %10.1f %10.1f %8.2f %8d%n", page.name, before.p50(), before.p95(), after.p50(), after.p95(),
                    after.p95() / before.p95(), before.errors() + after.errors());
        }
    }

    private static Round ask(Site site, List<HttpClient> clients, Page page, Duration time) throws Exception {
        return Round.of(time, CLIENTS, i -> () -> site.get(clients.get(i), page.path).statusCode() == 200);
    }

    /** The round in the middle by its 95th percentile; the first, in which the server still warms up, does not count. */
    private static Round middle(List<Round> rounds) {
        return rounds.stream().skip(1).sorted((a, b) -> Double.compare(a.p95(), b.p95())).toList().get(ROUNDS / 2);
    }

    private static List<HttpClient> clients(Site site, Page page) throws Exception {
        var clients = new ArrayList<HttpClient>();
        for (int i = 0; i < CLIENTS; i++) {
            clients.add(switch (page.who) {
                case "" -> Site.client();
                case "crowd" -> site.signedIn("crowd-" + i * 97 + "@example.org", "demo");
                default -> site.signedIn(page.who, "demo");
            });
        }
        return clients;
    }
}
