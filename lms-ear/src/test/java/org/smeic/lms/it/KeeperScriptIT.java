package org.smeic.lms.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The keeper of what content has stored, in a browser, against a server that answers as it is told. */
class KeeperScriptIT {

    private static final Path KEEPER =
            Path.of(System.getProperty("basedir"), "../lms-web/src/main/webapp/resources/lms/keeper.js");
    private static final Browser BROWSER = new Browser();
    private static final String SAVED =
            "{\"outcome\":\"SAVED\",\"seq\":%d,\"at\":\"2026-11-23T14:03:22Z\",\"refused\":[]}";

    private final List<String> sent = new ArrayList<>();
    private final List<String> answers = new ArrayList<>();
    private BrowserContext person;
    private Page page;

    @BeforeEach
    void start() {
        person = BROWSER.person(800);
        person.route("http://localhost/**", this::answer);
        open();
    }

    private void open() {
        page = person.newPage();
        page.navigate("http://localhost/");
        page.evaluate("""
                async () => {
                  const { Keeper } = await import('/keeper.js');
                  const keeper = new Keeper();
                  await keeper.ready;
                  window.states = [];
                  const line = new MessageChannel();
                  keeper.follow(keeper.launch('t1'), line.port1);
                  line.port2.onmessage = ({ data }) => { if (data.state) states.push(data.state); };
                  window.add = (seq, set, now = true) => line.port2.postMessage({ add: { seq, set, finish: false }, now });
                  window.keeper = keeper;
                  window.last = condition => new Promise(done => {
                    const look = setInterval(() => {
                      const state = states.at(-1);
                      if (condition(state)) { clearInterval(look); done(JSON.stringify(state)); }
                    }, 10);
                  });
                }""");
    }

    private void answer(Route route) {
        if (route.request().method().equals("POST")) {
            sent.add(route.request().postData());
            var next = answers.size() > 1 ? answers.remove(0) : answers.get(0);
            if (next.equals("gone")) {
                route.abort();
            } else if (next.startsWith("<")) {
                route.fulfill(new Route.FulfillOptions()
                        .setStatus(404)
                        .setContentType("text/html")
                        .setBody(next));
            } else {
                route.fulfill(new Route.FulfillOptions()
                        .setStatus(next.contains("problem") ? 422 : 200)
                        .setContentType("application/json")
                        .setBody(next));
            }
        } else if (route.request().url().endsWith(".js")) {
            route.fulfill(new Route.FulfillOptions().setPath(KEEPER));
        } else {
            route.fulfill(new Route.FulfillOptions()
                    .setContentType("text/html")
                    .setBody("<!DOCTYPE html><title>Keeper</title>"));
        }
    }

    @AfterEach
    void leave() {
        person.close();
    }

    @AfterAll
    static void stop() {
        BROWSER.close();
    }

    @Test
    void anEntryIsGivenUpWithItsReceiptOnly() {
        answers.addAll(List.of("gone", "<html>502 from a proxy", SAVED.formatted(1)));
        page.evaluate("add(1, { 'cmi.location': '5' })");
        assertThat(page.evaluate("last(state => state.trouble === 'waiting')").toString())
                .contains("\"kept\":true")
                .contains("\"pending\":1");
        assertThat(page.evaluate("last(state => !state.pending)").toString()).contains("2026-11-23T14:03:22Z");
        assertThat(sent).hasSize(3).allMatch(body -> body.equals(sent.get(0)));
    }

    @Test
    void whatWasNotSentIsSentByTheNextPage() {
        answers.add("gone");
        page.evaluate("add(1, { 'cmi.location': '5' })");
        page.evaluate("last(state => state.trouble === 'waiting')");
        page.close();
        sent.clear();
        answers.set(0, SAVED.formatted(1));
        open();
        page.evaluate("keeper.send()");
        assertThat(sent).hasSize(1);
        assertThat(sent.get(0)).contains("\"seq\":1").contains("cmi.location");
        assertThat(page.evaluate("keeper.waiting().length")).isEqualTo(0);
    }

    @Test
    void manyEntriesGoInSeveralRequests() {
        answers.addAll(List.of("gone", SAVED.formatted(500), SAVED.formatted(1000), SAVED.formatted(1200)));
        page.evaluate("for (let n = 1; n <= 1200; n++) add(n, { 'cmi.location': String(n) }, false)");
        page.evaluate("last(state => state.pending === 1200)");
        page.evaluate("last(state => !state.pending)");
        assertThat(sent.get(sent.size() - 1)).contains("\"seq\":1200").doesNotContain("\"seq\":1000,");
        assertThat(sent).allMatch(body -> body.split("\"seq\"").length <= 501);
    }

    @Test
    void whatTheServerRefusesStaysForTheLearner() {
        answers.add("{\"problem\":\"scorm.commit_malformed\"}");
        page.evaluate("add(1, { 'cmi.location': '5' })");
        assertThat(page.evaluate("last(state => state.trouble === 'refused')").toString())
                .contains("\"pending\":1");
        assertThat(page.evaluate("keeper.waiting().flatMap(l => l.entries).length"))
                .isEqualTo(1);
    }

    @Test
    void aNumberThatIsNowhereAnyMoreHoldsNothingUp() {
        answers.addAll(List.of(SAVED.formatted(2).replace("SAVED", "GAP"), SAVED.formatted(5)));
        page.evaluate("add(5, { 'cmi.location': '5' })");
        page.evaluate("last(state => !state.pending)");
        assertThat(sent.get(0)).contains("\"skip\":false");
        assertThat(sent.get(1)).contains("\"skip\":true").contains("\"seq\":5");
    }

    @Test
    void theWorkerHearsTheLastWordsOfAClosingTab() {
        answers.add(SAVED.formatted(1));
        page.evaluate("""
                async () => {
                  const { connected } = await import('/keeper.js');
                  const { ask } = await connected();
                  const line = new MessageChannel();
                  await ask({ follow: 't2' }, [line.port1]);
                  addEventListener('pagehide', () => line.port2.postMessage({ add: { seq: 1, set: { big: 'x'.repeat(200000) }, finish: true }, now: false }));
                }""");
        page.close();
        open();
        assertThat(page.evaluate("""
                async () => {
                  const { connected } = await import('/keeper.js');
                  const { ask } = await connected();
                  return (await ask({ export: true })).entries.filter(e => e.set.big).length;
                }""")).isEqualTo(1);
    }
}
