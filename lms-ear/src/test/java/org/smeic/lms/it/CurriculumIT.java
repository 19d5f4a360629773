package org.smeic.lms.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.smeic.lms.it.Browser.SITE;
import static org.smeic.lms.it.Browser.assertSound;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An editor makes a curriculum, a learner takes it, asks for an exemption and completes it, in a real browser. */
@ArquillianTest
@RunAsClient
class CurriculumIT {

    private static final int PATIENCE = 60_000;
    private static final String MANIFEST = """
            <manifest identifier="quick" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
              xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"><metadata><schema>ADL SCORM</schema>
              <schemaversion>2004 4th Edition</schemaversion></metadata>
              <organizations default="o"><organization identifier="o"><title>Quick</title>
                <item identifier="i" identifierref="r"><title>Quick</title></item></organization></organizations>
              <resources><resource identifier="r" type="webcontent" adlcp:scormType="sco" href="sco.html">
                <file href="sco.html"/></resource></resources>
            </manifest>""";
    private static final String SCO = """
            <!DOCTYPE html><html lang="en"><title>Quick</title><h1>Quick</h1><script>
            let api = null;
            for (let w = window; !api; w = w.parent) { api = w.API_1484_11; if (w === w.parent) break; }
            api.Initialize('');
            api.SetValue('cmi.completion_status', 'completed');
            api.Terminate('');
            </script></html>""";

    private static Browser browser;

    private final String mark = UUID.randomUUID().toString().substring(0, 6);
    private final String quick = "Quick " + mark;
    private String base = "";

    @BeforeAll
    static void open() {
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void onADesktopByKeyboard() throws IOException {
        walk(1280, Hand.KEYBOARD);
    }

    @Test
    void onAPhone() throws IOException {
        walk(360, Hand.POINTER);
    }

    private void walk(int width, Hand hand) throws IOException {
        Visitor.waitFor("sell-across-a-border");
        try (var editor = signedIn("instructor", width);
                var learner = signedIn("owner", width)) {
            var desk = editor.newPage();
            bringAQuickCourse(desk);
            make(desk, hand);
            lookAsSomeoneElse(desk);
            publish(desk, hand);
            var page = learner.newPage();
            begin(page, hand);
            takeABreak(page);
            feed(page);
            doTheCourse(page);
            ask(page, hand);
            grant(desk, hand);
            completed(page);
        }
    }

    private void bringAQuickCourse(Page page) throws IOException {
        page.navigate(SITE + "/teach/import");
        page.locator("#file").setInputFiles(new FilePayload("quick.zip", "application/zip", quickPackage()));
        page.locator("main form button").click();
        assertThat(page.locator("#report[data-running=false] .notice.ok"))
                .isVisible(new IsVisibleOptions().setTimeout(PATIENCE));
        page.locator("#report a[href^='/teach/publish']").click();
        page.locator("[name$=title]").fill(quick);
        page.locator("[name$=summary]").fill("Done as soon as it is opened.");
        page.locator("[name$=publish]").click();
        page.waitForURL("**/teach/courses/*");
    }

    private void make(Page page, Hand hand) {
        page.navigate(SITE + "/teach/curricula");
        assertSound(page);
        hand.write(page, page.locator("#title"), "Growth " + mark);
        hand.write(page, page.locator("#summary"), "Grow step by step.");
        hand.press(page, page.locator("[name=begin]"));
        page.waitForURL("**/teach/curricula/growth-" + mark);
        base = page.url();
        assertThat(page.locator("main")).containsText("No course in it is asked for");
        assertSound(page);
        addSet(page, hand, "First steps");
        addSet(page, hand, "Then");
        addCourse(page, hand, "First steps", quick);
        addCourse(page, hand, "Then", "A price that pays");
        addCourse(page, hand, "Then", "Sell across a border");
        assertSound(page);
        changeTheVariant(page, hand);
        setADueDate(page, hand);
        reorderAndUndo(page, hand);
    }

    private static void addSet(Page page, Hand hand, String title) {
        page.locator("#into").selectOption("curriculum");
        hand.write(page, page.locator("#set-title"), title);
        hand.press(page, page.locator("[name=add-set]"));
        assertThat(part(page, title)).isVisible();
    }

    private static void addCourse(Page page, Hand hand, String set, String course) {
        page.locator("#into").selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(set));
        hand.write(page, page.locator("#q"), course);
        hand.press(page, page.locator("[name=search]"));
        page.waitForURL(Pattern.compile(".*[?&]q=.*"));
        hand.press(page, button(page, "Add: " + course));
        assertThat(part(page, course)).isVisible();
    }

    private static void changeTheVariant(Page page, Hand hand) {
        hand.press(page, link(part(page, "Sell across a border"), "Change: Sell across a border"));
        page.waitForURL("**/parts/*");
        assertSound(page);
        page.locator("#who").selectOption("ADDED_WHEN");
        hand.press(page, page.locator("[name=add-alternative]"));
        assertThat(page.locator(".alternative")).hasCount(1);
        hand.pick(page, page.locator(".alternative input[type=checkbox]").first());
        assertThat(page.locator("[data-said]")).containsText("once we know that you are here as");
        assertSound(page);
        hand.press(page, page.locator("[name=save]"));
        assertThat(part(page, "Sell across a border")).containsText("once we know that you are here as");
    }

    private void setADueDate(Page page, Hand hand) {
        hand.press(page, link(part(page, quick), "Change: " + quick));
        page.waitForURL("**/parts/*");
        hand.write(page, page.locator("#due"), "1");
        page.locator("#unit").selectOption("true");
        hand.press(page, page.locator("[name=save]"));
        assertThat(part(page, quick)).containsText("7 days after the day you begin");
    }

    private static void reorderAndUndo(Page page, Hand hand) {
        assertThat(page.locator(".way h3").first()).hasText("First steps");
        hand.press(page, button(page, "Down: First steps"));
        assertThat(page.locator(".way h3").first()).hasText("Then");
        hand.press(page, button(page, "Undo the last change"));
        assertThat(page.locator(".way h3").first()).hasText("First steps");
        hand.press(page, button(page, "Remove: Then"));
        assertThat(part(page, "Then")).hasCount(0);
        hand.press(page, button(page, "Undo the last change"));
        assertThat(part(page, "Then")).hasCount(1);
    }

    private void lookAsSomeoneElse(Page page) {
        page.navigate(base + "/preview");
        assertThat(page.locator(".way > li")).hasCount(4);
        assertSound(page);
        page.navigate(base + "/preview?type=SME_OWNER");
        assertThat(page.locator(".way > li")).hasCount(5);
        assertThat(page.locator(".way")).containsText("In because you are here as");
    }

    private void publish(Page page, Hand hand) {
        page.navigate(base + "/publish");
        assertThat(page.locator("main")).containsText("Nobody is on the way");
        assertSound(page);
        hand.press(page, page.locator("[name=publish]"));
        page.waitForURL("**/equivalences?moved=0**");
        assertSound(page);
    }

    private void begin(Page page, Hand hand) {
        page.navigate(SITE + "/curricula/growth-" + mark);
        assertThat(page.locator(".way")).containsText("In because you are here as");
        assertSound(page);
        hand.press(page, button(page, "Begin this curriculum"));
        page.waitForURL("**/my/plan");
        assertThat(plan(page)).containsText(quick);
        assertSound(page);
    }

    private void takeABreak(Page page) {
        var due = plan(page).locator(".lines").first().innerText();
        plan(page).locator("select[name=weeks]").selectOption("4");
        plan(page).locator("form:has([value=rest]) button").click();
        assertThat(plan(page)).containsText("You are taking a break until");
        assertThat(plan(page).locator(".lines").first()).not().hasText(due);
        plan(page).locator("form:has([value=go_on]) button").click();
        assertThat(plan(page)).not().containsText("You are taking a break");
    }

    private void feed(Page page) {
        var address = plan(page).locator("input.code").inputValue();
        var feed = page.request().get(address.replaceFirst("^https?://[^/]+", SITE));
        assertThat(feed.status()).isEqualTo(200);
        assertThat(feed.text())
                .startsWith("BEGIN:VCALENDAR")
                .contains("BEGIN:VEVENT")
                .contains(quick)
                .endsWith("END:VCALENDAR\r\n");
    }

    private void doTheCourse(Page page) {
        page.navigate(SITE + "/catalog?q=" + quick.replace(' ', '+'));
        link(page.locator("main"), quick).click();
        page.locator("main form[action^='/enrol'] button").click();
        assertThat(page.locator("[data-scorm-saved].saved")).containsText("Finished and saved");
        page.navigate(SITE + "/my");
        assertThat(page.locator("main")).containsText("Growth " + mark);
        assertThat(page.locator("main")).containsText("1 course done");
        assertSound(page);
    }

    private void ask(Page page, Hand hand) {
        page.navigate(SITE + "/my/plan");
        var details = plan(page).locator("details[id^=exempt]");
        hand.press(page, details.locator("summary"));
        details.locator("select").selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("Then"));
        hand.write(page, details.locator("textarea"), "I have sold abroad for ten years " + mark);
        hand.write(page, details.locator("[name=link]"), "https://example.org/" + mark);
        hand.press(page, details.locator("button"));
        assertThat(plan(page)).containsText("Waits for a decision");
        assertSound(page);
    }

    private void grant(Page page, Hand hand) {
        page.navigate(SITE + "/teach/exemptions");
        var request = page.locator(".request").filter(new Locator.FilterOptions().setHasText(mark));
        assertThat(request).containsText("https://example.org/" + mark);
        assertSound(page);
        hand.press(page, request.locator("[name$=grant]"));
        assertThat(page.locator(".notice.danger")).containsText("Write a reason first");
        hand.write(page, request.locator("textarea"), "The contracts show it");
        hand.press(page, request.locator("[name$=grant]"));
        page.waitForURL("**/teach/exemptions?done=1");
        page.navigate(base + "/equivalences");
        assertThat(page.locator("#log + ul, section:has(#log)").last()).containsText("The contracts show it");
    }

    private void completed(Page page) {
        page.navigate(SITE + "/my/plan");
        assertThat(plan(page)).containsText("The contracts show it");
        assertThat(plan(page)).containsText("All done");
        page.navigate(SITE + "/certificates");
        assertThat(page.locator("main")).containsText("Growth " + mark);
    }

    private Locator plan(Page page) {
        return page.locator("section.plan").filter(new Locator.FilterOptions().setHasText("Growth " + mark));
    }

    /** The line of a part, by its title. */
    private static Locator part(Page page, String title) {
        return page.locator(".way > li")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(
                                AriaRole.HEADING,
                                new Page.GetByRoleOptions().setName(title).setExact(true))));
    }

    private static Locator button(Page page, String name) {
        return named(page.locator("main button"), name);
    }

    private static Locator link(Locator within, String name) {
        return named(within.locator("a"), name);
    }

    private static Locator named(Locator all, String name) {
        return all.filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + name + "\\s*$")));
    }

    private static byte[] quickPackage() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : Map.of("imsmanifest.xml", MANIFEST, "sco.html", SCO).entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static BrowserContext signedIn(String login, int width) {
        var person = browser.person(width);
        var page = person.newPage();
        page.navigate(SITE + "/sign-in");
        page.locator("[autocomplete=username]").fill(login);
        page.locator("[autocomplete=current-password]").fill("demo");
        page.locator("[name=enter],[id=enter]").first().click();
        assertThat(page.locator("form[action='/sign-out']")).hasCount(1);
        page.close();
        return person;
    }
}
