package org.smeic.lms.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** ADL's two SCORM 1.2 courses for a learning management system: their SCOs test the run-time themselves. */
@ArquillianTest
@RunAsClient
class ScormCoursesIT {

    private static final String ONE = "LMSTestCourse01.zip";
    private static final String TWO = "LMSTestCourse02.zip";
    private static final List<Map<String, String>> STUDENTS = List.of(
            Map.of("id", "joestudent", "name", "Student, Joe"), Map.of("id", "marylearner", "name", "Learner, Mary"));
    /** Forms in which a person names an element, a value and what they expect; the SCO judges. */
    private static final List<String> BY_HAND = List.of("LMS Test Suite - SCO 9", "LMS Test Suite Course 2 - SCO 03");

    /** What the person tries (SCORM 1.2 RTE 3.4): Get or Set, element, value, error codes, answer. */
    private static final List<List<String>> TRIED = List.of(
            List.of("Set", "cmi.core.lesson_location", "p3", "0", "true"),
            List.of("Get", "cmi.core.lesson_location", "", "0", "p3"),
            List.of("Set", "cmi.core.student_id", "x", "403", "false"),
            List.of("Set", "cmi.core._children", "x", "402", "false"),
            List.of("Set", "cmi.core.lesson_status", "done", "405", "false"),
            List.of("Get", "cmi.nothing", "", "201,401", ""),
            List.of("Get", "cmi.objectives._count", "", "0", "0"),
            List.of("Set", "cmi.objectives.5.id", "o5", "201", "false"),
            List.of("Set", "cmi.objectives.0.id", "o0", "0", "true"),
            List.of("Get", "cmi.objectives._count", "", "0", "1"),
            List.of("Set", "cmi.interactions.0.id", "i0", "0", "true"),
            List.of("Get", "cmi.interactions.0.id", "", "404", ""));

    private static Browser browser;
    private static Path courses;
    private static ScormReport report;

    @BeforeAll
    static void open() {
        courses = ScormSite.corpus("adl-1.2");
        browser = Browser.whereContentStores();
        report = ScormReport.anew("adl-1.2");
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            report.end();
            browser.close();
        }
    }

    @Test
    void everyScoOfBothCoursesIsContent() throws Exception {
        var one = items(courses.resolve(ONE));
        var two = items(courses.resolve(TWO));
        try (var context = browser.person(1200)) {
            var heard = new ArrayList<JsonObject>();
            context.exposeBinding("__adl", (source, values) -> {
                heard.add(new Gson().fromJson((String) values[0], JsonObject.class));
                return null;
            });
            context.addInitScript(Script.of(
                    "adl-12.js", "COURSE", Map.of("students", STUDENTS, "items", Map.of("1", one, "2", two))));
            var page = context.newPage();
            page.onDialog(Dialog::accept);
            assertThat(run(page, heard, ONE, one, 0)).as("SCOs that judged").isEqualTo(9);
            assertThat(run(page, heard, TWO, two, 1)).as("SCOs that judged").isEqualTo(3);
        }
    }

    private static int run(Page page, List<JsonObject> heard, String zip, List<Map<String, String>> items, int student) {
        var learner = STUDENTS.get(student);
        var site = new ScormSite(learner.get("id"), learner.get("name"));
        var judged = 0;
        for (var item : items) {
            var title = item.get("title");
            report.of(zip + " " + title, () -> run(page, heard, site, courses.resolve(zip), title));
            judged++;
        }
        site.forget();
        return judged;
    }

    /** A SCO may ask the learner to log out and in again, to see what was kept. */
    private static int run(Page page, List<JsonObject> heard, ScormSite site, Path zip, String title) {
        var words = 0;
        for (var part = 0; part == 0 || (part < 4 && asksToComeAgain(heard)); part++) {
            heard.clear();
            var player = new PlayerPage(page);
            player.open(site.launch(zip));
            player.choose(title);
            if (BY_HAND.contains(title)) {
                words += byHand(page, player);
            }
            page.waitForCondition(() -> hasSpoken(heard), new Page.WaitForConditionOptions().setTimeout(20_000));
            page.waitForTimeout(300);
            assertThat(failures(heard)).as(title + ", part " + (part + 1)).isEmpty();
            words += (int) heard.stream()
                    .filter(e -> e.get("what").getAsString().equals("log"))
                    .count();
        }
        return words;
    }

    private static int byHand(Page page, PlayerPage player) {
        page.waitForCondition(() -> player.content().isPresent());
        var sco = player.content().orElseThrow();
        sco.locator("#Initialize").click();
        assertThat(sco.locator("[name=initForm] textarea").inputValue()).contains("Successful");
        for (var row : TRIED) {
            sco.locator("#BOGUS").fill(row.get(1));
            sco.locator("#SET_VAL").fill(row.get(2));
            sco.locator("#EXPECTED_ERR").fill(row.get(3));
            sco.locator("#EXPECTED_RETURN").fill(row.get(4));
            sco.locator("#lms" + row.get(0) + "Button").click();
            assertThat(sco.locator("#elemForm textarea").inputValue())
                    .as(row.toString())
                    .startsWith("LMS" + row.get(0) + "Value")
                    .doesNotContain("Failed");
        }
        sco.locator("#commitButton").click();
        assertThat(sco.locator("[name=otherForm] textarea").inputValue()).contains("Successful");
        sco.locator("#finishButton").click();
        assertThat(sco.locator("[name=otherForm] textarea").inputValue()).contains("Successful");
        return TRIED.size();
    }

    private static boolean hasSpoken(List<JsonObject> heard) {
        return heard.stream().anyMatch(e -> e.get("what").getAsString().equals("status")) || asksToComeAgain(heard);
    }

    private static boolean asksToComeAgain(List<JsonObject> heard) {
        return heard.stream()
                .filter(e -> e.get("what").getAsString().equals("alert"))
                .anyMatch(e -> e.get("value").getAsString().contains("log out of the LMS"));
    }

    private static List<String> failures(List<JsonObject> heard) {
        return heard.stream()
                .filter(e -> e.get("what").getAsString().equals("log"))
                .map(e -> e.get("value").getAsJsonObject())
                .filter(log -> log.get("type").getAsInt() == 3)
                .map(log -> log.get("words").getAsString())
                .toList();
    }

    private static List<Map<String, String>> items(Path zip) throws Exception {
        try (var files = FileSystems.newFileSystem(zip);
                var in = Files.newInputStream(files.getPath("imsmanifest.xml"))) {
            var items = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getElementsByTagName("item");
            return IntStream.range(0, items.getLength())
                    .mapToObj(i -> (Element) items.item(i))
                    .filter(item -> !item.getAttribute("identifierref").isEmpty())
                    .map(item -> Map.of(
                            "title", text(item, "title"),
                            "launchData", text(item, "adlcp:datafromlms"),
                            "mastery", text(item, "adlcp:masteryscore"),
                            "maxTime", text(item, "adlcp:maxtimeallowed"),
                            "timeLimit", text(item, "adlcp:timelimitaction")))
                    .toList();
        }
    }

    private static String text(Element item, String name) {
        var found = item.getElementsByTagName(name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
    }
}
