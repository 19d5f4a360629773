package org.smeic.lms.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The run-time's script in a browser, without a server: it judges as the server's RuntimeData does, by the same tables. */
class RuntimeScriptIT {

    private static final Path SOURCES = Path.of(System.getProperty("basedir"), "..");
    private static final String TABLES = "../lms-ejb/src/test/resources/org/smeic/lms/scorm/runtime/";
    private static final String START = """
            async () => {
              const { DataModel, api } = await import('/scorm2004.js');
              const table = await (await fetch('/scorm2004-model.json')).json();
              window.launched = data => {
                const kept = [];
                const runtime = api(new DataModel(table, { data }), (set, finish) => kept.push({ set, finish }));
                runtime.API.Initialize('');
                return { kept, runtime, API: runtime.API };
              };
            }""";

    private static final Browser BROWSER = new Browser();
    private static Page page;

    @BeforeAll
    static void start() {
        page = BROWSER.person(800).newPage();
        page.route("http://runtime.test/**", RuntimeScriptIT::answer);
        page.navigate("http://runtime.test/");
        page.evaluate(START);
    }

    private static void answer(Route route) {
        var name = Path.of(route.request().url()).getFileName().toString();
        var answer = new Route.FulfillOptions();
        if (name.endsWith(".js")) {
            answer.setPath(SOURCES.resolve("lms-web/src/main/resources/org/smeic/lms/web/scorm/" + name));
        } else if (name.endsWith(".json")) {
            answer.setPath(SOURCES.resolve("lms-ejb/src/main/resources/org/smeic/lms/scorm/" + name));
        } else {
            answer.setContentType("text/html").setBody("<!DOCTYPE html><title>Run-time</title>");
        }
        route.fulfill(answer);
    }

    @AfterAll
    static void stop() {
        BROWSER.close();
    }

    @ParameterizedTest
    @CsvFileSource(files = TABLES + "sets.csv", delimiter = '|', quoteCharacter = '\'')
    void aSetIsJudgedByTheTable(String element, String value, String error) {
        assertThat(page.evaluate("""
                ([element, value]) => {
                  const { API } = launched({ 'cmi.learner_id': 'u1', 'cmi.objectives.0.id': 'o' });
                  const taken = API.SetValue(element, value);
                  return taken + API.GetLastError();
                }""", List.of(element, value)))
                .isEqualTo(error.equals("0") ? "true0" : "false" + error);
    }

    @ParameterizedTest
    @CsvFileSource(files = TABLES + "answers.csv", delimiter = '|', quoteCharacter = '\'')
    void anAnswerIsWrittenAsItsTypeWants(String type, String answer, String error) {
        assertThat(interaction(type, "learner_response", answer)).isEqualTo(error);
    }

    @ParameterizedTest
    @CsvFileSource(files = TABLES + "patterns.csv", delimiter = '|', quoteCharacter = '\'')
    void aCorrectResponseIsWrittenAsItsTypeWants(String type, String pattern, String error) {
        assertThat(interaction(type, "correct_responses.0.pattern", pattern)).isEqualTo(error);
    }

    private static Object interaction(String type, String element, String value) {
        return page.evaluate("""
                ([type, element, value]) => {
                  const { API } = launched({});
                  API.SetValue('cmi.interactions.0.id', 'q');
                  API.SetValue('cmi.interactions.0.type', type);
                  API.SetValue('cmi.interactions.0.' + element, value);
                  return API.GetLastError();
                }""", List.of(type, element, value));
    }

    @Test
    void whatIsSetIsKeptInItsOrderAndTheRequestIsTold() {
        assertThat(page.evaluate("""
                () => {
                  const { API, kept, runtime } = launched({});
                  API.SetValue('cmi.interactions.0.id', 'q');
                  API.SetValue('cmi.interactions.0.type', 'numeric');
                  API.SetValue('cmi.interactions.0.learner_response', '5');
                  API.SetValue('cmi.interactions.0.type', 'choice');
                  API.SetValue('cmi.interactions.0.learner_response', 'a');
                  API.SetValue('adl.nav.request', '{target=next}choice');
                  API.Terminate('');
                  return JSON.stringify(kept) + runtime.state() + runtime.request();
                }""")).isEqualTo("""
                [{"set":{"cmi.interactions.0.id":"q","cmi.interactions.0.type":"numeric",\
                "cmi.interactions.0.learner_response":"5"},"finish":false},\
                {"set":{"cmi.interactions.0.type":"choice","cmi.interactions.0.learner_response":"a",\
                "adl.nav.request":"{target=next}choice"},"finish":true}]over{target=next}choice""");
    }
}
