package org.smeic.lms.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.smeic.lms.it.Wire.Condition;

/**
 * Nothing that a SCO was told is stored may be missing later. Each round a SCO counts, something goes wrong, the learner
 * comes back when all is well again; then the server must hold the last number that the SCO was answered "true" for, and
 * hand it to the SCO's next session. In the profile {@code loss} only; {@code -Dloss.rounds=200 -Dloss.seed=7
 * -Dloss.kind=KILL} choose.
 */
class LossRounds {

    /** What goes wrong. */
    private enum Trouble {
        KILL(2),
        KILL_AND_CLOSE(1),
        CUT(3),
        CUT_AND_CLOSE(3),
        CUT_AND_RELOAD(2),
        DEAF(2),
        FAULTY(2),
        RELOAD(3),
        CLOSE(3),
        CLOSE_IN_TERMINATE(3),
        BIG_LAST_WORDS(2),
        BIG_LAST_WORDS_CUT(2),
        ANOTHER_PAGE(2),
        TWO_TABS(3);

        private final int weight;

        Trouble(int weight) {
            this.weight = weight;
        }
    }

    private static final Duration PATIENCE = Duration.ofSeconds(Integer.getInteger("loss.patience", 40));
    private static final int PORT = Integer.getInteger("it.http") + 1;
    private static final Path BASE = Path.of(System.getProperty("loss.base"));
    private static final Pattern LOCATION = Pattern.compile("location\":\"(\\d+)\"");
    private static final Pattern SUSPEND = Pattern.compile("suspend_data\":\"(\\d+):");

    private static Browser browser;
    private static KillableServer server;
    private static Wire wire;
    private static Api api;
    private static final Map<Boolean, String> PACKAGES = new TreeMap<>();

    private final Random random = new Random(Long.getLong("loss.seed", System.nanoTime()));

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        var address = "http://localhost:" + PORT;
        server = new KillableServer(
                Path.of(System.getProperty("loss.server")), BASE, Integer.getInteger("it.offset"), address);
        server.start();
        wire = new Wire(PORT, server.port());
        browser = new Browser();
        api = new Api("demo-instructor-token");
        PACKAGES.put(true, imported(CountingSco.of12()));
        PACKAGES.put(false, imported(CountingSco.of2004()));
    }

    private static String imported(byte[] zip) throws IOException, InterruptedException {
        return number(
                "packageId", api.imported("http://localhost:" + server.port() + "/api/v1/packages", "c.zip", zip));
    }

    @AfterAll
    static void stop() throws IOException {
        browser.close();
        wire.close();
        server.close();
    }

    @Test
    void nothingThatWasAcceptedIsLost() throws IOException, InterruptedException {
        var rounds = Integer.getInteger("loss.rounds", 14);
        var done = new EnumMap<Trouble, int[]>(Trouble.class);
        var report = new StringBuilder();
        for (var n = 1; n <= rounds; n++) {
            var trouble = trouble(n);
            var round = new Round(trouble, random.nextBoolean());
            var lost = round.play();
            var count = done.computeIfAbsent(trouble, t -> new int[2]);
            count[0]++;
            count[1] += lost.isEmpty() ? 0 : 1;
            var line = n + " " + round + (lost.isEmpty() ? " ok" : " LOST " + lost) + "\n";
            report.append(line);
            Files.writeString(BASE.resolve("rounds.txt"), report);
            System.out.print(line);
        }
        done.forEach((trouble, count) ->
                System.out.println(trouble + ": " + count[0] + " rounds, " + count[1] + " with losses"));
        assertThat(done.values().stream().mapToInt(count -> count[1]).sum())
                .as("rounds with losses of " + rounds + ":\n" + report)
                .isZero();
    }

    /** Each kind once, in its order, then by chance. */
    private Trouble trouble(int n) {
        var kind = System.getProperty("loss.kind", "");
        if (!kind.isEmpty()) {
            return Trouble.valueOf(kind);
        }
        var all = Trouble.values();
        if (n <= all.length) {
            return all[n - 1];
        }
        var weights = 0;
        for (var each : all) {
            weights += each.weight;
        }
        var pick = random.nextInt(weights);
        for (var each : all) {
            pick -= each.weight;
            if (pick < 0) {
                return each;
            }
        }
        throw new IllegalStateException();
    }

    /** One learner's attempt from its beginning to the check. */
    private final class Round {

        private final Trouble trouble;
        private final boolean of12;
        private final String registration;
        private final BrowserContext context;
        private final Map<String, Integer> told = new TreeMap<>();
        private volatile String plan = "";
        private int visits;

        Round(Trouble trouble, boolean of12) throws IOException, InterruptedException {
            this.trouble = trouble;
            this.of12 = of12;
            this.registration = number(
                    "registrationId",
                    api.post(
                                    direct() + "/api/v1/packages/" + PACKAGES.get(of12) + "/registrations",
                                    "{\"learner\":\"l" + System.nanoTime() + "\"}")
                            .body());
            this.context = browser.person(1000);
            context.exposeBinding("lossPlan", (source, arguments) -> plan);
            context.onConsoleMessage(message -> hear(message.text()));
        }

        private void hear(String words) {
            if (!words.startsWith("told ")) {
                return;
            }
            var said = words.substring(5).split(" ", 3);
            synchronized (told) {
                if (said[1].equals("read")) {
                    told.put(said[0] + " read", Integer.parseInt(said[2].split(" ")[0]));
                    told.put(said[0] + " read suspend", Integer.parseInt(said[2].split(" ")[1]));
                } else if (said[1].equals("failed")) {
                    told.put(said[0] + " failed", 1);
                } else {
                    told.merge(said[1], Integer.parseInt(said[2]), Math::max);
                }
            }
        }

        private int told(String what) {
            synchronized (told) {
                return told.getOrDefault(what, 0);
            }
        }

        /** What was lost, in words; empty when nothing was. */
        String play() throws IOException, InterruptedException {
            try {
                var lost = goesWrong();
                wire.is(Condition.WHOLE);
                return lost.isEmpty() ? check() : lost;
            } catch (PlaywrightException stuck) {
                return "the page got stuck: " + stuck.getMessage() + at(stuck);
            } finally {
                wire.is(Condition.WHOLE);
                leave();
            }
        }

        private static String at(Throwable stuck) {
            return java.util.Arrays.stream(stuck.getStackTrace())
                    .filter(call -> call.getClassName().contains("LossRounds"))
                    .toList()
                    .toString();
        }

        /** A browser that has fallen over is not what is tested here: the next round gets a new one. */
        private void leave() {
            try {
                context.close();
            } catch (PlaywrightException fallen) {
                browser = new Browser();
            }
        }

        private String goesWrong() throws IOException, InterruptedException {
            var big = trouble == Trouble.BIG_LAST_WORDS || trouble == Trouble.BIG_LAST_WORDS_CUT;
            plan = plan(
                    20 + random.nextInt(100),
                    random.nextInt(4) == 0 ? 30_000 : random.nextInt(3000),
                    big ? 60_000 + random.nextInt(200_000) : 100);
            var page = visit();
            page.waitForTimeout(300 + random.nextInt(1500));
            switch (trouble) {
                case KILL, KILL_AND_CLOSE -> {
                    server.kill();
                    page.waitForTimeout(random.nextInt(2500));
                    if (trouble == Trouble.KILL_AND_CLOSE) {
                        page.close();
                    }
                    server.start();
                }
                case CUT, CUT_AND_CLOSE, CUT_AND_RELOAD, BIG_LAST_WORDS_CUT -> {
                    wire.is(Condition.CUT);
                    page.waitForTimeout(random.nextInt(2000));
                    if (trouble == Trouble.CUT_AND_RELOAD) {
                        try {
                            page.reload();
                        } catch (PlaywrightException noLine) {
                            // An error page, as is right.
                        }
                    } else if (trouble != Trouble.CUT) {
                        page.close();
                    }
                    pause(random.nextInt(1500));
                }
                case DEAF, FAULTY -> {
                    wire.is(trouble == Trouble.DEAF ? Condition.DEAF : Condition.FAULTY);
                    page.waitForTimeout(500 + random.nextInt(2000));
                    if (random.nextBoolean()) {
                        page.close();
                    }
                }
                case RELOAD -> page.reload();
                case CLOSE, BIG_LAST_WORDS -> page.close();
                case CLOSE_IN_TERMINATE -> {
                    page.frames().stream()
                            .filter(frame -> frame.url().endsWith("sco.html"))
                            .forEach(frame -> frame.evaluate("() => { setTimeout(window.finish, 0); }"));
                    pause(random.nextInt(30));
                    page.close();
                }
                case ANOTHER_PAGE -> page.navigate(site() + "/courses");
                case TWO_TABS -> {
                    return second(page);
                }
            }
            if (!page.isClosed()) {
                wire.is(Condition.WHOLE);
                if (trouble == Trouble.CUT_AND_RELOAD) {
                    page.navigate(site() + "/courses");
                }
                page.waitForTimeout(random.nextInt(1500));
                page.close();
            }
            return "";
        }

        /** Another tab takes over; the first must be told, and what it had been told before must be there. */
        private String second(Page first) throws IOException, InterruptedException {
            var before = Math.min(told("location"), told("suspend"));
            plan = plan(0, 10, 10);
            var other = visit();
            var read = told(visits + " read");
            if (read < before) {
                return "the second tab read " + read + " of " + before;
            }
            try {
                first.locator("[data-scorm-saved]:has-text('another window')")
                        .waitFor(new com.microsoft.playwright.Locator.WaitForOptions().setTimeout(15_000));
            } catch (PlaywrightException silent) {
                return "the first tab was not told: "
                        + first.locator("[data-scorm-saved]").textContent();
            }
            first.close();
            other.close();
            synchronized (told) {
                told.put("location", read);
                told.put("suspend", read);
            }
            return "";
        }

        private String plan(int pace, int size, int lastSize) {
            visits++;
            var unload = new String[] {"", "finish", "set"}
                    [trouble.name().startsWith("BIG") ? 1 + random.nextInt(2) : random.nextInt(3)];
            return "{\"visit\":%d,\"pace\":%d,\"size\":%d,\"lastSize\":%d,\"commits\":%s,\"unload\":\"%s\"}"
                    .formatted(
                            visits,
                            pace,
                            size,
                            lastSize,
                            random.nextInt(3) == 0 ? "0" : "0.4",
                            pace == 0 ? "" : unload);
        }

        /** A page with the SCO running. */
        private Page visit() throws IOException, InterruptedException {
            var url = text(
                    "url",
                    api.post(direct() + "/api/v1/registrations/" + registration + "/launch", "{}")
                            .body());
            var page = context.newPage();
            page.navigate(
                    site() + URI.create(url).getPath(), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
            var until = Instant.now().plus(PATIENCE);
            while (!told.containsKey(visits + " read") && Instant.now().isBefore(until)) {
                page.waitForTimeout(30);
            }
            if (!told.containsKey(visits + " read")) {
                throw new PlaywrightException("visit " + visits + " did not start: "
                        + page.locator("[data-scorm-saved]").textContent());
            }
            return page;
        }

        private String check() throws IOException, InterruptedException {
            int location = told("location");
            int suspend = told("suspend");
            plan = plan(0, 10, 10);
            visit().close();
            var read = told(visits + " read");
            var readSuspend = told(visits + " read suspend");
            if (read < location || readSuspend < suspend) {
                return "the next session read " + read + "/" + readSuspend + " of " + location + "/" + suspend;
            }
            if (told(visits + " failed") > 0) {
                return "the next session did not initialize";
            }
            var held =
                    api.get(direct() + "/api/v1/registrations/" + registration).body();
            var heldLocation = found(LOCATION, held);
            var heldSuspend = found(SUSPEND, held);
            return heldLocation < location || heldSuspend < suspend
                    ? "the server holds " + heldLocation + "/" + heldSuspend + " of " + location + "/" + suspend
                    : "";
        }

        @Override
        public String toString() {
            return trouble
                    + (of12 ? " 1.2 " : " 2004 ")
                    + told
                    + (plan.contains("\"commits\":0,") ? " no commits" : "");
        }
    }

    private static String site() {
        return "http://localhost:" + PORT;
    }

    private static String direct() {
        return "http://localhost:" + server.port();
    }

    private static void pause(int milliseconds) throws InterruptedException {
        Thread.sleep(milliseconds);
    }

    private static int found(Pattern pattern, String text) {
        var match = pattern.matcher(text);
        return match.find() ? Integer.parseInt(match.group(1)) : 0;
    }

    private static String number(String name, String json) {
        var match = Pattern.compile('"' + name + "\":\\s*\"?(\\d+)").matcher(json);
        assertThat(match.find()).as(json).isTrue();
        return match.group(1);
    }

    private static String text(String name, String json) {
        var match = Pattern.compile('"' + name + "\":\\s*\"([^\"]*)\"").matcher(json);
        assertThat(match.find()).as(json).isTrue();
        return match.group(1);
    }
}
