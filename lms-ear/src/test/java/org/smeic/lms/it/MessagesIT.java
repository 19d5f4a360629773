package org.smeic.lms.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Page;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Someone chooses how to be told, is told by mail and on the site, and switches it off from the letter. */
@ArquillianTest
@RunAsClient
class MessagesIT {

    private static final Pattern SEAT = Pattern.compile("action=\"(/seat/\\d+)\"");

    @Test
    void aSeatIsToldByMailAndOnTheSiteAndTheLetterCanBeSwitchedOff() throws Exception {
        Visitor.waitFor("five-customers");
        var setup = new ServerSetup(Integer.getInteger("it.mail"), "localhost", ServerSetup.PROTOCOL_SMTP);
        var post = new GreenMail(setup);
        post.start();
        try (var browser = new Browser()) {
            var person = browser.person(1280);
            var page = person.newPage();
            signIn(page);
            noQuietHours(page);
            var before = unread(page);
            aSeatForPolicy();

            var letter = Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> letters(post), it -> !it.isEmpty())
                    .get(0);
            assertThat(letter.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
            assertThat(letter.getMessageID()).startsWith("<letter-");
            var address = letter.getHeader("List-Unsubscribe")[0].replaceAll("[<>]", "");

            inbox(page, before);
            page.setViewportSize(360, 740);
            page.navigate(Visitor.SITE + "/my/messages");
            Browser.assertSound(page);
            page.navigate(Visitor.SITE + "/account/notifications");
            Browser.assertSound(page);
            switchOffAndUndo(browser, URI.create(address).getPath());
        } finally {
            post.stop();
        }
    }

    private static void noQuietHours(Page page) {
        page.navigate(Visitor.SITE + "/account/notifications");
        Browser.assertSound(page);
        page.locator("[id=quiet-from]").fill("00:00");
        page.locator("[id=quiet-to]").fill("00:00");
        page.locator("[data-cell='CURRICULUM_COMPLETED.digest']").uncheck();
        page.locator("[id=save]").click();
        assertThat(page.locator(".notice.ok").innerText()).contains("Saved");
        assertThat(page.locator("[data-cell='CURRICULUM_COMPLETED.digest']").isChecked())
                .isFalse();
        assertThat(page.locator("[data-cell='SEAT_GRANTED.once']").isChecked()).isTrue();
        page.locator("[data-cell='CURRICULUM_COMPLETED.digest']").check();
        page.locator("[id=save]").click();
        assertThat(page.locator("[data-cell='CURRICULUM_COMPLETED.digest']").isChecked())
                .isTrue();
    }

    private static int unread(Page page) {
        var count = Pattern.compile("Messages \\((\\d+)\\)")
                .matcher(page.locator("nav.main").innerText());
        return count.find() ? Integer.parseInt(count.group(1)) : 0;
    }

    /** @param before how many were unread before the seat, for others may have told this person something */
    private static void inbox(Page page, int before) {
        page.navigate(Visitor.SITE + "/my/messages");
        Browser.assertSound(page);
        assertThat(unread(page)).isEqualTo(before + 1);
        assertThat(page.locator(".inbox").innerText()).contains("A seat for you");
        page.locator(".inbox button").first().click();
        assertThat(page.url()).endsWith("/courses/five-customers");
        assertThat(unread(page)).isEqualTo(before);
    }

    /** As a mail program does, then as a person who has changed their mind; neither is signed in. */
    private static void switchOffAndUndo(Browser browser, String address) throws Exception {
        var program = new Visitor();
        assertThat(program.get(address).body()).contains("Do you want no more letters about", "A seat becomes free");
        assertThat(program.post(address, Map.of("List-Unsubscribe", "One-Click"))
                        .statusCode())
                .isEqualTo(204);
        assertThat(program.post("/one-click/1-all-" + "x".repeat(43), Map.of()).statusCode())
                .isEqualTo(404);
        for (var width : List.of(1280, 360)) {
            var page = browser.person(width).newPage();
            page.navigate(Visitor.SITE + address);
            assertThat(page.locator("main").innerText()).contains("You get no more letters about");
            Browser.assertSound(page);
            page.locator("main button").click();
            assertThat(page.locator("main").innerText()).contains("Do you want no more letters about");
            Browser.assertSound(page);
            page.locator("main button").click();
        }
    }

    private static void signIn(Page page) {
        page.navigate(Visitor.SITE + "/sign-in");
        page.locator("[autocomplete=username]").fill("policy");
        page.locator("[autocomplete=current-password]").fill("demo");
        page.locator("main button[type=submit]").first().click();
        page.waitForURL(Pattern.compile("^(?!.*sign-in).*"));
    }

    private static void aSeatForPolicy() throws Exception {
        var start = LocalDateTime.now().plusDays(20).truncatedTo(ChronoUnit.MINUTES);
        Visitor.signedIn("instructor")
                .fill(
                        "/teach/courses/five-customers/dates",
                        "offer-form",
                        Map.of(
                                "starts",
                                start.toString(),
                                "ends",
                                start.plusDays(7).toString(),
                                "tutor",
                                "Mei Lin",
                                "seats",
                                "1"));
        var first = Visitor.signedIn("owner");
        ask(first, "ask");
        ask(Visitor.signedIn("policy"), "ask");
        ask(first, "give_up");
    }

    private static void ask(Visitor learner, String what) throws Exception {
        var seat = SEAT.matcher(learner.get("/courses/five-customers").body());
        assertThat(seat.find()).isTrue();
        learner.post(seat.group(1), Map.of("course", "five-customers", "do", what));
    }

    private static List<MimeMessage> letters(GreenMail post) {
        return Arrays.stream(post.getReceivedMessages())
                .filter(MessagesIT::isToPolicy)
                .toList();
    }

    private static boolean isToPolicy(MimeMessage letter) {
        try {
            return letter.getAllRecipients()[0].toString().startsWith("policy@")
                    && letter.getHeader("List-Unsubscribe") != null;
        } catch (jakarta.mail.MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
