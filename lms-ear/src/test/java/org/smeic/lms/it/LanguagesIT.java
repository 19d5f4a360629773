package org.smeic.lms.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smeic.lms.it.Browser.SITE;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A language whose bundles were dropped in is there to choose, on every page whole and in every place. */
@ArquillianTest
@RunAsClient
class LanguagesIT {

    private static final int PHONE = 360;

    private static final List<String> OPEN = List.of(
            "/",
            "/catalog",
            "/catalog?q=nothing-has-this-name",
            "/courses/five-customers",
            "/curricula",
            "/curricula/innovate-in-six-weeks",
            "/sign-in",
            "/register",
            "/forgot-password",
            "/verify",
            "/verify/7K3M-Q9TZ-0HXB",
            "/nothing/is/here");
    private static final List<String> LEARNER = List.of("/my", "/my/plan", "/certificates", "/account");
    private static final List<String> TEACHER = List.of(
            "/teach",
            "/teach/import",
            "/teach/publish",
            "/teach/curricula",
            "/teach/curricula/innovate-in-six-weeks",
            "/teach/exemptions");
    private static final List<String> ADMIN = List.of("/admin", "/admin/trail");

    /** Text of ours in plain letters, which our words of this language do not have: a key, or words of no bundle. Durations are in the words of ICU. */
    private static final String STRANGERS = """
            () => [...document.querySelectorAll('h1, h2, h3, button, label, legend, summary, th, nav a, p, input[type=submit]')]
                .filter(e => e.checkVisibility() && e.closest('[lang]').lang === 'eo' && !e.closest('a[href="/account"], .languages a[lang], form[name=demo] button'))
                .map(e => (e.tagName === 'INPUT' ? e.value : '') + [...e.childNodes].filter(n => n.nodeType === 3).map(n => n.data).join(' '))
                .map(text => text.replace(/[0-9]+ h(, [0-9]+ min)?|[0-9]+ min/g, '').trim())
                .filter(text => /[A-Za-z]{3}/.test(text) && !text.includes('⟦') || /[a-z]{3,}[.][a-z_]{2,}/.test(text))""";

    /** Controls whose words do not fit into them or into the screen. */
    private static final String CLIPPED = """
            () => [...document.querySelectorAll('a, button, summary, label, th, h1, h2, input')]
                .filter(e => e.checkVisibility() && e.type !== 'hidden' && !e.closest('.sr, .skip, table, pre'))
                .filter(e => e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).overflowX !== 'visible' && e.tagName !== 'INPUT'
                    || e.getBoundingClientRect().right > innerWidth + 1)
                .map(e => e.outerHTML.slice(0, 160))""";

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
    void aDroppedInLanguageIsInTheSwitchAndKeepsThePlace() {
        try (BrowserContext visitor = browser.person(PHONE)) {
            var page = visitor.newPage();
            page.navigate(SITE + "/catalog?level=PRACTICE");
            page.locator("footer").getByText(PseudoLanguage.NAME).click();
            assertThat(page.url()).isEqualTo(SITE + "/catalog?level=PRACTICE");
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo(PseudoLanguage.TAG);
            assertThat(page.locator("html").getAttribute("dir")).isEqualTo("ltr");
            assertThat(page.locator("footer [aria-current=true]").innerText()).isEqualTo(PseudoLanguage.NAME);
        }
    }

    @Test
    void theFourLanguagesStandInTheSwitchUnderTheirOwnNames() {
        try (BrowserContext visitor = browser.person(PHONE)) {
            var page = visitor.newPage();
            page.navigate(SITE + "/");
            assertThat(page.locator("footer a[hreflang]").allInnerTexts())
                    .startsWith("English")
                    .contains("Español", "한국어", "简体中文");
        }
    }

    @Test
    void noOpenPageShowsAKeyWordsOfNoBundleOrACutControl() {
        try (BrowserContext visitor = pseudo()) {
            walk(visitor.newPage(), OPEN);
        }
    }

    @Test
    void noPageBehindTheSignInDoesEither() {
        walk("owner", LEARNER);
        walk("instructor", TEACHER);
        walk("admin", ADMIN);
    }

    private static void walk(String login, List<String> addresses) {
        try (BrowserContext person = pseudo()) {
            var page = person.newPage();
            page.navigate(SITE + "/sign-in");
            page.locator("[autocomplete=username]").fill(login);
            page.locator("[autocomplete=current-password]").fill("demo");
            page.locator("[name=enter],[id=enter]").first().click();
            page.waitForURL(address -> !address.contains("/sign-in"));
            walk(page, addresses);
        }
    }

    private static void walk(Page page, List<String> addresses) {
        var all = new SoftAssertions();
        for (var address : addresses) {
            page.navigate(SITE + address);
            all.assertThat(page.locator("html").getAttribute("lang"))
                    .as(address)
                    .isEqualTo(PseudoLanguage.TAG);
            all.assertThat((List<?>) page.evaluate(STRANGERS))
                    .as("words on " + address)
                    .isEmpty();
            all.assertThat((List<?>) page.evaluate(CLIPPED))
                    .as("cut on " + address)
                    .isEmpty();
            var tooWide = (Number) page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
            all.assertThat(tooWide.intValue())
                    .as("sideways scrolling on " + address)
                    .isLessThanOrEqualTo(0);
        }
        all.assertAll();
    }

    private static BrowserContext pseudo() {
        var context = browser.person(PHONE);
        context.addCookies(List.of(new Cookie("lang", PseudoLanguage.TAG).setUrl(SITE)));
        return context;
    }
}
