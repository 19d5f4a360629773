package org.smeic.lms.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.smeic.lms.it.Browser.SITE;
import static org.smeic.lms.it.Browser.assertSound;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Searching, narrowing and being advised, in a real browser. */
@ArquillianTest
@RunAsClient
class CatalogIT {

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
    void choicesStandInTheAddressAndTheBackButtonTakesThemBack() {
        try (var person = browser.person(1280)) {
            var page = person.newPage();
            page.navigate(SITE + "/catalog");
            assertSound(page);
            var all = page.locator("h1").textContent();
            page.locator("#topic-money").check();
            page.locator("#topic-customers").check();
            page.locator(".filters button").click();
            page.waitForURL(Pattern.compile(".*topic=.*topic=.*"));
            assertThat(page.locator(".chips li")).hasCount(3);
            assertThat(page.locator("article.course h2")).not().hasCount(0);
            assertSound(page);
            page.locator(".chips a").first().click();
            assertThat(page.locator(".chips li")).hasCount(2);
            page.goBack();
            assertThat(page.locator(".chips li")).hasCount(3);
            page.goBack();
            assertThat(page.locator("h1")).hasText(all);
            assertThat(page.locator(".chips")).hasCount(0);
        }
    }

    @Test
    void aMistypedWordIsMendedAndNothingFoundLeadsOn() {
        try (var person = browser.person(1280)) {
            var page = person.newPage();
            page.navigate(SITE + "/catalog?q=custmers");
            assertThat(page.locator("article.course h2").first()).containsText("customers");
            assertSound(page);
            page.locator("main .notice a").click();
            page.waitForURL(Pattern.compile(".*q=customers.*"));
            page.navigate(SITE + "/catalog?q=voucher&audience=owner&length=up_to_30");
            assertThat(page.locator(".empty")).isVisible();
            assertSound(page);
            page.navigate(SITE + "/catalog?audience=policy&lang=ko");
            page.locator(".empty a.btn").first().click();
            assertThat(page.locator("article.course")).not().hasCount(0);
        }
    }

    @Test
    void onAPhoneTheFacetsFoldAndTheWayInComesBeforeTheLongText() {
        try (var person = browser.person(360)) {
            var page = person.newPage();
            page.navigate(SITE + "/catalog?topic=money");
            assertThat(page.locator(".filters > summary")).containsText("(1)");
            assertThat(page.locator("#topic-money")).not().isVisible();
            page.locator(".filters > summary").click();
            assertThat(page.locator("#topic-money")).isChecked();
            assertSound(page);
            page.navigate(SITE + "/courses/five-customers");
            assertThat(top(page.locator("aside.card"))).isLessThan(top(page.locator(".outline")));
            assertSound(page);
        }
    }

    @Test
    void fourAnswersLeadToAtMostThreeThingsWithReasonsByKeyboard() {
        try (var person = browser.person(1280)) {
            var page = person.newPage();
            page.navigate(SITE + "/");
            page.locator("a[href='/start']").first().focus();
            page.keyboard().press("Enter");
            for (var answer : new String[] {"who=owner", "need=money", "time=three_hours", "lang=en"}) {
                page.waitForURL(Pattern.compile(".*/start.*"));
                assertSound(page);
                answer(page, answer);
                page.waitForURL(Pattern.compile(".*" + answer + "$"));
            }
            assertThat(page.locator("article.course").count()).isBetween(1, 3);
            assertThat(page.locator(".reasons li").count()).isGreaterThanOrEqualTo(3);
            assertSound(page);
            page.goBack();
            assertThat(page.locator(".options")).isVisible();
        }
    }

    private static void answer(Page page, String answer) {
        page.locator(".options a[href$='" + answer + "']").focus();
        page.keyboard().press("Enter");
    }

    private static double top(Locator what) {
        return what.boundingBox().y;
    }
}
