package org.smeic.lms.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.smeic.lms.it.Browser.SITE;
import static org.smeic.lms.it.Browser.assertSound;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** People who sign in with a real identity provider, in a real browser. */
@ArquillianTest
@RunAsClient
class OpenIdIT {

    private static final String RUN = UUID.randomUUID().toString();
    private static final String NEWCOMER = "new-" + RUN + "@example.org";
    private static final String KNOWN = "known-" + RUN + "@example.org";
    private static final String HESITANT = "hesitant-" + RUN + "@example.org";
    private static final String ELSEWHERE = "elsewhere-" + RUN + "@example.org";
    private static final String PASSWORD = "a password of this site";
    private static final String WITH = "SMEIC Center";

    private static Keycloak keycloak;
    private static Browser browser;

    @BeforeAll
    static void open() throws IOException {
        keycloak = new Keycloak(List.of(NEWCOMER, KNOWN, HESITANT, ELSEWHERE));
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
        keycloak.close();
    }

    @Test
    void aNewcomerNeedsNoPasswordAndComesInAtOnceTheNextTime() {
        try (var phone = browser.person(360)) {
            var page = phone.newPage();
            page.navigate(SITE + "/sign-in?back=/catalog");
            assertSound(page);
            goThere(page);
            identify(page, NEWCOMER);
            page.waitForURL("**/register/you");
            assertSound(page);
            page.locator("#stakeholder").selectOption("INVESTOR");
            page.locator("#economy").selectOption("THA");
            page.locator("#next").click();
            page.waitForURL("**/register/consent");
            var before = session(phone);
            page.locator("#TERMS").check();
            page.locator("#create").click();
            page.waitForURL("**/catalog");
            Assertions.assertThat(session(phone)).as("the session's id").isNotEqualTo(before);

            page.navigate(SITE + "/account");
            assertThat(page.locator("section[aria-labelledby=identities]")).containsText(NEWCOMER);
            assertSound(page);
            page.locator("#identities-form button").click();
            assertThat(page.locator("main")).containsText("the only way into your account");
            page.locator("#send-link").click();
            page.waitForURL("**/account?done=password_link");
            assertSound(page);

            signOut(page);
            page.waitForURL("**/signed-out");
            assertSound(page);
            page.locator("a[href='/signed-out/with']").click();
            page.waitForURL(SITE + "/");
            page.navigate(SITE + "/sign-in");
            goThere(page);
            // Signed out there too: asked for the password.
            assertThat(page.locator("#password")).isVisible();
            signInThere(page, NEWCOMER);
            page.waitForURL("**/my");
        }
    }

    @Test
    void aKnownAddressIsLinkedAfterItsPasswordWasTypedOnce() throws Exception {
        new Visitor().register("Known", KNOWN, PASSWORD, "RESEARCHER", "THA");
        try (var person = browser.person(360)) {
            var page = person.newPage();
            page.navigate(SITE + "/sign-in");
            goThere(page);
            identify(page, KNOWN);
            page.waitForURL("**/sign-in/link");
            assertSound(page);
            page.locator("#password").fill("secret");
            page.locator("#yes").click();
            assertThat(page.locator("main")).containsText("This password does not fit the account");
            assertSound(page);
            page.locator("#password").fill(PASSWORD);
            page.locator("#yes").click();
            page.waitForURL("**/my");
        }
        try (var again = browser.person(1280)) {
            var page = again.newPage();
            page.navigate(SITE + "/sign-in?back=/catalog");
            goThere(page);
            signInThere(page, KNOWN);
            page.waitForURL("**/catalog");
            assertThat(page.locator("form[action='/sign-out']")).hasCount(1);
        }
    }

    @Test
    void whoSaysNoIsToldKindlyAndAnAnswerIsTakenOnceAndInItsBrowserOnly() {
        var answers = new ArrayList<String>();
        try (var person = browser.person(360)) {
            var page = person.newPage();
            page.onRequest(request -> {
                if (request.url().contains("/callback?")) {
                    answers.add(request.url());
                }
            });
            page.navigate(SITE + "/sign-in");
            goThere(page);
            signInThere(page, HESITANT);
            page.locator("[name=cancel]").click();
            page.waitForURL("**/sign-in?trouble=cancelled*");
            assertThat(page.locator("main")).containsText("You stopped on the way");
            assertSound(page);

            goThere(page);
            identify(page, HESITANT);
            page.waitForURL("**/register/you");
            Assertions.assertThat(answers).hasSize(2).last().asString().contains("code=");
            page.navigate(answers.get(1));
            page.waitForURL("**/sign-in?trouble=stale");
            assertThat(page.locator("main")).containsText("begin again");
        }
        try (var thief = browser.person(1280)) {
            var page = thief.newPage();
            page.navigate(SITE + "/sign-in");
            goThere(page);
            page.navigate(answers.get(1));
            page.waitForURL("**/sign-in?trouble=stale");
            assertSound(page);
        }
    }

    @Test
    void aProviderThatIsAwayHoldsUpNobodyElse() throws Exception {
        try (var person = browser.person(360)) {
            var page = person.newPage();
            page.navigate(SITE + "/sign-in?back=/catalog");
            page.getByText("Away Agency").click();
            page.waitForURL("**/sign-in?trouble=down&back=*");
            assertThat(page.locator("main")).containsText("does not answer right now");
            page.locator("#login").fill("owner");
            page.locator("#sign-in #password").fill("demo");
            page.locator("#enter").click();
            page.waitForURL("**/catalog");
        }
        Assertions.assertThat(new Visitor().get("/sign-in/with/nobody").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoIsSignedInLinksAndUnlinksAnotherWayIn() throws Exception {
        var mail = "linking-" + RUN + "@example.org";
        new Visitor().register("Linking", mail, PASSWORD, "RESEARCHER", "THA");
        try (var person = browser.person(360)) {
            var page = person.newPage();
            page.navigate(SITE + "/sign-in");
            page.locator("#login").fill(mail);
            page.locator("#sign-in #password").fill(PASSWORD);
            page.locator("#enter").click();
            page.waitForURL("**/my");
            page.navigate(SITE + "/account");
            page.getByText("Link " + WITH).click();
            identify(page, ELSEWHERE);
            page.waitForURL("**/sign-in/link");
            assertThat(page.locator("main")).containsText(ELSEWHERE);
            assertSound(page);
            page.locator("#password").fill(PASSWORD);
            page.locator("#yes").click();
            page.waitForURL("**/account?done=linked");
            assertThat(page.locator("#identities-form")).containsText(ELSEWHERE);
            page.locator("#identities-form button").click();
            page.waitForURL("**/account?done=unlinked");
            assertThat(page.locator("section[aria-labelledby=identities]")).containsText("Nothing is linked");
        }
    }

    private static void goThere(Page page) {
        page.locator(".providers a", new Page.LocatorOptions().setHasText(WITH)).click();
        page.waitForURL(Pattern.compile(".*/realms/smeic/.*"));
    }

    private static void identify(Page page, String who) {
        signInThere(page, who);
        agreeThere(page);
    }

    private static void signInThere(Page page, String who) {
        page.locator("#username").fill(who);
        page.locator("#password").fill("secret");
        page.locator("#kc-login").click();
    }

    private static void agreeThere(Page page) {
        page.locator("[name=accept]").click();
    }

    private static void signOut(Page page) {
        var menu = page.locator("details.menu > summary");
        if (menu.isVisible()) {
            menu.click();
        }
        page.locator("form[action='/sign-out'] button").click();
    }

    private static String session(BrowserContext context) {
        return context.cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID") && SITE.contains(cookie.domain))
                .map((Cookie cookie) -> cookie.value)
                .findFirst()
                .orElse("");
    }
}
