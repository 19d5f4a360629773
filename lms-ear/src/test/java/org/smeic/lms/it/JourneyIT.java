package org.smeic.lms.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.smeic.lms.it.Browser.SITE;
import static org.smeic.lms.it.Browser.assertSound;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.text.Normalizer;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From the front page to a certificate that a stranger checks: as a new person, in a real browser. */
@ArquillianTest
@RunAsClient
class JourneyIT {

    private static final String COURSE = "Talk to five customers this week";
    private static final String PASSWORD = "a long enough password";

    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void onADesktop() throws IOException {
        walk(1280, Hand.POINTER, "Nguyễn Thị Ánh Tuyết");
    }

    @Test
    void onAPhone() throws IOException {
        walk(360, Hand.POINTER, "สมชาย ใจดี");
    }

    @Test
    void byKeyboardAlone() throws IOException {
        walk(1280, Hand.KEYBOARD, "김민준");
    }

    private void walk(int width, Hand hand, String name) throws IOException {
        var mail = "learner-" + UUID.randomUUID() + "@example.org";
        String code;
        try (var person = browser.person(width)) {
            var page = person.newPage();
            findTheCourse(page, hand);
            register(page, hand, name, mail);
            for (int module = 1; module <= 3; module++) {
                read(page, hand, module);
            }
            beginThePackage(page, hand);
        }
        try (var person = browser.person(width)) {
            var page = person.newPage();
            signIn(page, hand, mail);
            resumeAndFinishThePackage(page, hand);
            passTheQuiz(page, hand);
            code = certificate(page, hand, name);
        }
        try (var stranger = browser.person(width)) {
            check(stranger, code, name);
        }
    }

    private void findTheCourse(Page page, Hand hand) {
        page.navigate(SITE + "/");
        assertSound(page);
        hand.press(page, page.locator("a.door.owner"));
        page.waitForURL("**/catalog?audience=owner");
        assertSound(page);
        hand.write(page, page.locator("main input[type=search]"), "five custmers");
        hand.press(
                page, page.locator("main form:has(input[type=search]) button").first());
        page.waitForURL("**q=five*");
        assertSound(page);
        hand.press(page, link(page, COURSE));
        assertThat(page.locator("h1")).hasText(COURSE);
        assertSound(page);
        hand.press(page, page.locator("aside a.btn"));
    }

    private void register(Page page, Hand hand, String name, String mail) {
        page.waitForURL("**/register?course=*");
        assertSound(page);
        hand.write(page, page.locator("[autocomplete=name]"), name);
        hand.write(
                page,
                page.locator("[autocomplete=email],[autocomplete=username]").first(),
                mail);
        hand.write(page, page.locator("[autocomplete=new-password]").first(), PASSWORD);
        hand.press(page, page.locator("#next"));
        page.waitForURL("**/register/you");
        assertSound(page);
        hand.choose(page, page.locator("#stakeholder"), "SME_OWNER");
        hand.choose(page, page.locator("#economy"), "VN");
        hand.press(page, page.locator("#next"));
        page.waitForURL("**/register/consent");
        assertSound(page);
        hand.pick(page, page.locator("#TERMS"));
        hand.press(page, page.locator("#create"));
        page.waitForURL("**/learn/five-customers**");
    }

    /** Reads every page of a module and does its action. */
    private void read(Page page, Hand hand, int module) {
        page.navigate(SITE + "/learn/five-customers/" + module);
        assertSound(page);
        while (page.locator("a[rel=next]").count() > 0) {
            var before = page.url();
            hand.press(page, page.locator("a[rel=next]"));
            page.waitForURL(Pattern.compile("^(?!" + Pattern.quote(before) + "$).*"));
        }
        assertSound(page);
        hand.press(page, button(page, "I have done it"));
        assertThat(page.locator(".toc li").nth(module - 1)).containsText("(done)");
    }

    private void beginThePackage(Page page, Hand hand) {
        page.navigate(SITE + "/learn/five-customers/4");
        var sco = sco(page);
        assertThat(shown(sco)).hasText("Before you listen");
        assertSound(page);
        hand.press(page, forward(sco));
        assertThat(shown(sco)).hasText("The call, with six stops");
        assertThat(page.locator("[data-scorm-saved]")).containsText(Pattern.compile("Saved \\d"));
    }

    private void resumeAndFinishThePackage(Page page, Hand hand) {
        page.navigate(SITE + "/learn/five-customers/4");
        var sco = sco(page);
        assertThat(shown(sco)).hasText("The call, with six stops");
        hand.press(page, forward(sco));
        assertThat(shown(sco)).hasText("The same call, repaired");
        hand.press(page, sco.locator("[data-done]"));
        assertThat(sco.locator("[data-said]")).not().isEmpty();
        page.waitForCondition(() -> isDone(page, 4));
    }

    private static boolean isDone(Page page, int lesson) {
        page.navigate(SITE + "/learn/five-customers/5");
        return page.locator(".toc li").nth(lesson - 1).textContent().contains("(done)");
    }

    private void passTheQuiz(Page page, Hand hand) {
        page.navigate(SITE + "/learn/five-customers/5");
        assertSound(page);
        hand.press(page, button(page, "Start"));
        page.locator("fieldset.question").first().waitFor();
        assertSound(page);
        pick(page, hand, "planned delivery service", "Ask how she got your goods home");
        pick(page, hand, "a story you can build on", "Last Tuesday the flour came");
        pick(page, hand, "You run a print shop", "stopped ordering in spring", "never answered", "has never bought");
        pick(page, hand, "80 percent of the workshops", "False");
        hand.write(page, question(page, "Write one word").locator("input[type=text]"), "guess");
        hand.write(page, question(page, "How many invitations").locator("input[type=text]"), "15");
        pick(page, hand, "your last delivery was a mess", "What happened that day", "What did you do then");
        match(page, hand);
        pick(page, hand, "Five pages|columns are full of reasons", "Write a narrower belief");
        assertThat(page.locator("[data-show=state]")).containsText("Saved");
        hand.press(page, page.locator("[name$=hand-in]"));
        assertThat(page.locator(".result .notice")).containsText("100");
        assertSound(page);
    }

    private void match(Page page, Hand hand) {
        var pairs = Map.of(
                "We usually get by", "Which day was the last time",
                "You should offer it in blue", "When would you have needed",
                "Too expensive for us", "What did you buy in its place",
                "What is it that you are planning", "I will tell you at the end");
        pairs.forEach((sentence, repair) -> {
            var pair = question(page, "Match each sentence").locator(".pair").filter(text(sentence));
            var value = pair.locator("option").filter(text(repair)).getAttribute("value");
            hand.choose(page, pair.locator("select"), value);
        });
    }

    private static void pick(Page page, Hand hand, String question, String... answers) {
        for (var answer : answers) {
            hand.pick(
                    page,
                    question(page, question)
                            .locator(".check")
                            .filter(text(answer))
                            .locator("input"));
        }
    }

    private String certificate(Page page, Hand hand, String name) throws IOException {
        page.navigate(SITE + "/certificates");
        assertSound(page);
        var download = page.waitForDownload(
                () -> hand.press(page, page.locator("main a[href$='/pdf']").first()));
        try (var pdf = Loader.loadPDF(download.path().toFile())) {
            var words = Normalizer.normalize(new PDFTextStripper().getText(pdf), Normalizer.Form.NFC)
                    .replaceAll("\\s+", " ");
            assertThat(words)
                    .contains(Normalizer.normalize(name, Normalizer.Form.NFC))
                    .contains(COURSE);
            var code = Pattern.compile("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}")
                    .matcher(words);
            assertThat(code.find()).as(words).isTrue();
            return code.group();
        }
    }

    private static void check(BrowserContext stranger, String code, String name) {
        var page = stranger.newPage();
        page.navigate(SITE + "/verify/" + code);
        assertThat(page.locator("main")).containsText(name);
        assertThat(page.locator("main")).containsText(COURSE);
        assertThat(page.locator("main")).containsText(Pattern.compile("valid", Pattern.CASE_INSENSITIVE));
        assertSound(page);
    }

    private static void signIn(Page page, Hand hand, String mail) {
        page.navigate(SITE + "/sign-in");
        hand.write(page, page.locator("[autocomplete=username]"), mail);
        hand.write(page, page.locator("[autocomplete=current-password]"), PASSWORD);
        hand.press(page, page.locator("[name=enter],[id=enter]").first());
        page.waitForURL(Pattern.compile("^(?!.*sign-in).*"));
    }

    private static FrameLocator sco(Page page) {
        return page.frameLocator(".scorm iframe").frameLocator("iframe");
    }

    private static Locator shown(FrameLocator sco) {
        assertThat(sco.locator("[data-of]")).containsText("Page");
        return sco.locator(".page:not([hidden]) h1");
    }

    private static Locator forward(FrameLocator sco) {
        return sco.locator("[data-next]");
    }

    private static Locator question(Page page, String words) {
        return page.locator("fieldset.question").filter(new Locator.FilterOptions().setHasText(Pattern.compile(words)));
    }

    private static Locator.FilterOptions text(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
