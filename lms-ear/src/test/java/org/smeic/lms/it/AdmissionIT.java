package org.smeic.lms.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smeic.lms.it.Browser.SITE;
import static org.smeic.lms.it.Browser.assertSound;

import com.microsoft.playwright.Page;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The three ways into a course that others open, each from whoever opens it to whoever is in, in a real browser. */
@ArquillianTest
@RunAsClient
class AdmissionIT {

    private static final String COURSE = "protect-what-you-know";
    private static final String PASSWORD = "a long enough password";
    private static final Pattern SEATS = Pattern.compile("/courses/" + COURSE + "/seats/(\\d+)");
    private static final Pattern CODE = Pattern.compile("\\b[A-Z0-9]{5}-[A-Z0-9]{5}\\b");

    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = new Browser();
        Visitor.waitFor(COURSE);
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @AfterEach
    void everyoneMayComeInAgain() throws Exception {
        way("OPEN");
    }

    @Test
    void whoAsksIsLetIn() throws Exception {
        way("APPROVAL");
        var learner = newcomer("Asks Adam");
        var page = person(learner, 360);
        page.navigate(SITE + "/courses/" + COURSE);
        assertSound(page);
        page.locator("#reason").fill("My firm begins a pilot next month.");
        page.locator("#entry form button").click();
        assertThat(page.locator("#entry").innerText()).contains("You asked on");
        assertSound(page);

        var owner = person("instructor", 1280);
        owner.navigate(SITE + "/requests");
        assertSound(owner);
        owner.locator("label", new Page.LocatorOptions().setHasText("Asks Adam"))
                .click();
        owner.locator("#decide-form button[value=accept]").click();
        assertThat(owner.locator(".notice.ok").first().innerText()).contains("1 accepted");
        assertSound(owner);

        page.navigate(SITE + "/courses/" + COURSE);
        page.locator("aside a.btn").click();
        page.waitForURL("**/learn/**");
    }

    @Test
    void whoHasACodeIsIn() throws Exception {
        way("CODE");
        var instructor = Visitor.signedIn("instructor");
        var made = instructor.fill(
                "/teach/courses/" + COURSE + "/codes",
                "make-form",
                Map.of("campaign", "Chamber", "count", "1", "quota", "1"));
        var code = CODE.matcher(made.body());
        assertThat(code.find()).isTrue();
        var page = person(newcomer("Code Cho"), 360);
        page.navigate(SITE + "/courses/" + COURSE);
        assertSound(page);
        page.locator("#code").fill(code.group().toLowerCase(java.util.Locale.ROOT));
        page.locator("#entry form button").click();
        page.waitForURL("**/learn/" + COURSE + "**");
    }

    @Test
    void whoIsNominatedAcceptsAndIsIn() throws Exception {
        way("NOMINATION");
        var seats = date();
        var instructor = person("instructor", 1280);
        instructor.navigate(SITE + seats);
        assertSound(instructor);
        instructor.locator("select[name=economy]").first().selectOption("MAS");
        instructor.locator("input[name=seats]").first().fill("9");
        instructor.locator("#quota-form button").click();
        assertThat(instructor.locator("main").innerText()).contains("there are 3 seats");
        assertThat(instructor.locator("input[name=seats]").first().inputValue()).isEqualTo("9");
        instructor.locator("input[name=seats]").first().fill("2");
        instructor.locator("#quota-form button").click();
        assertThat(instructor.locator("main").innerText()).contains("2 seats in quotas + 1 for everybody = 3 seats");
        assertSound(instructor);

        var name = "Nominated Noor " + UUID.randomUUID();
        var learner = newcomer(name);
        nominate(name, seats.substring(seats.lastIndexOf('/') + 1));
        instructor.navigate(SITE + seats);
        assertThat(instructor.locator("table.shares tbody td").allInnerTexts()).containsExactly("2", "0", "1", "1");

        var page = person(learner, 360);
        page.navigate(SITE + "/courses/" + COURSE);
        assertThat(page.locator("#entry").innerText()).contains("You are nominated: accept or decline");
        assertSound(page);
        page.locator("#entry a[href='/my/nominations']").click();
        assertThat(page.locator("main").innerText()).contains("She runs the pilot.", "Accept or decline until");
        assertSound(page);
        page.locator("button[formaction='/admission/accept']").click();
        assertThat(page.locator(".notice.ok").first().innerText()).contains("The seat is yours");
        page.navigate(SITE + seats);
        assertThat(page.locator("table.shares tbody tr").innerText()).contains("Malaysia");
        assertThat(page.locator("table.shares tbody td").allInnerTexts()).containsExactly("2", "1", "0", "1");
        assertSound(page);
        page.navigate(SITE + "/learn/" + COURSE);
        page.waitForURL("**/learn/" + COURSE + "**");
    }

    private static void nominate(String name, String offering) {
        var page = person("coordinator", 1280);
        page.navigate(SITE + "/coordinate/nominations");
        assertSound(page);
        page.locator("main a[href='/coordinate/nominations/" + offering + "']").click();
        page.locator("#q").fill(name);
        page.locator("form[role=search] button").click();
        page.locator("#nominate-form label").first().click();
        page.locator("#reason").fill("She runs the pilot.");
        page.locator("#nominate-form button").click();
        assertThat(page.locator(".notice.ok").first().innerText()).contains("Seats held: 1. In reserve: 0.");
        assertThat(page.locator("main").innerText()).contains(name, "A seat is held");
        assertSound(page);
        page.setViewportSize(360, 740);
        assertSound(page);
        page.navigate(SITE + "/coordinate/nominations");
        assertSound(page);
    }

    /** A date of three seats; the address of its seats. */
    private static String date() throws Exception {
        var start = LocalDateTime.now().plusDays(30).truncatedTo(ChronoUnit.MINUTES);
        var dates = Visitor.signedIn("instructor")
                .fill(
                        "/teach/courses/" + COURSE + "/dates",
                        "offer-form",
                        Map.of(
                                "starts",
                                start.toString(),
                                "ends",
                                start.plusDays(1).toString(),
                                "tutor",
                                "Mei Lin",
                                "seats",
                                "3"));
        var seats = SEATS.matcher(dates.body());
        assertThat(seats.find()).isTrue();
        return seats.group();
    }

    private static void way(String way) throws Exception {
        var saved = Visitor.signedIn("instructor")
                .fill("/teach/courses/" + COURSE + "/admission", "policy-form", Map.of("way", way));
        assertThat(saved.body()).contains("Saved. It counts from now on.");
    }

    /** Someone of Malaysia; their address. */
    private static String newcomer(String name) throws Exception {
        var mail = "admission-" + UUID.randomUUID() + "@example.org";
        assertThat(new Visitor()
                        .register(name, mail, PASSWORD, "SME_OWNER", "MAS")
                        .body())
                .contains("/sign-out");
        return mail;
    }

    private static Page person(String login, int width) {
        var page = browser.person(width).newPage();
        page.navigate(SITE + "/sign-in");
        page.locator("[autocomplete=username]").fill(login);
        page.locator("[autocomplete=current-password]").fill(login.contains("@") ? PASSWORD : "demo");
        page.locator("main button[type=submit]").first().click();
        page.waitForURL("**/my");
        return page;
    }
}
