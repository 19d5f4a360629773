package org.smeic.lms.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A person's account from registration to a new password, as its owner and as someone who guesses. */
@ArquillianTest
@RunAsClient
class AccountIT {

    private static final String FIRST = "the first password";
    private static final String SECOND = "the second password";
    private static final Pattern LINK = Pattern.compile("http://\\S+/reset-password/\\S+");
    private static final Pattern CONFIRM = Pattern.compile("http://\\S+/confirm-email/\\S+");

    @Test
    void aForgottenPasswordIsReplacedByMailOnceAndOldSessionsEnd() throws Exception {
        var mail = mail();
        var before = registered(mail);
        var link = linkFor(mail);

        assertThat(setPassword(link, SECOND)).contains("/sign-in?done=reset");
        assertThat(before.get("/my").uri().getPath())
                .as("the session opened before")
                .isEqualTo("/sign-in");
        assertThat(setPassword(link, "a third password")).as("a second time").startsWith("/reset-password/");
        assertThat(signIn(mail, FIRST)).as("the old password").isEqualTo("/sign-in");
        assertThat(signIn(mail, SECOND)).as("the new password").isEqualTo("/my");
    }

    @Test
    void whoeverAsksForALinkIsToldTheSame() throws Exception {
        var known = mail();
        registered(known);
        assertThat(askForLink(mail())).contains("class=\"notice ok\"").isEqualTo(askForLink(known));
    }

    @Test
    void wrongOldPasswordsAreCountedThoughEachIsRefused() throws Exception {
        var mail = mail();
        var visitor = registered(mail);
        for (int i = 0; i < 8; i++) {
            assertThat(changePassword(visitor, "a guess " + i)).contains("The current password is not right");
        }
        assertThat(changePassword(visitor, FIRST)).contains("Too many attempts");
        assertThat(signIn(mail, FIRST)).as("nothing was changed").isEqualTo("/my");
    }

    @Test
    void anAddressIsConfirmedByALetterOnceAndMovedByALetterToTheNewOne() throws Exception {
        var mail = mail();
        var visitor = registered(mail);
        assertThat(visitor.get("/my").body()).contains("confirm-line");
        var link = letter(mail, CONFIRM, () -> {});
        assertThat(confirm(link)).isEqualTo("/sign-in?done=confirmed");
        assertThat(visitor.get("/my").body()).doesNotContain("confirm-line");
        assertThat(confirm(link)).as("a second time").startsWith("/confirm-email/");

        var other = mail();
        var wish = Map.of("newEmail", other, "email-password", FIRST);
        var moved = letter(other, CONFIRM, () -> visitor.fill("/account", "email-form", wish));
        assertThat(signIn(mail, FIRST))
                .as("before the new address is confirmed")
                .isEqualTo("/my");
        assertThat(confirm(moved)).isEqualTo("/sign-in?done=confirmed");
        assertThat(signIn(mail, FIRST)).as("the old address").isEqualTo("/sign-in");
        assertThat(signIn(other, FIRST)).as("the new address").isEqualTo("/my");
    }

    @Test
    void whatWasTypedIsThereAfterGoingBackAndOnlySeveralClocksAreAskedFor() throws Exception {
        var visitor = new Visitor();
        var mail = mail();
        visitor.fill("/register", "register", Map.of("name", "Tui", "email", mail, "password", FIRST));
        var back =
                visitor.fill("/register/you", "you", Map.of("stakeholder", "INVESTOR", "hours", "x", "back", "Back"));
        assertThat(back.uri().getPath()).isEqualTo("/register");
        assertThat(back.body())
                .contains("value=\"Tui\"", "value=\"" + mail + "\"")
                .doesNotContain(FIRST);
        visitor.fill("/register", "register", Map.of());
        var second = visitor.get("/register/you").body();
        assertThat(second).contains("value=\"INVESTOR\" selected=\"selected\"").doesNotContain("id=\"zone\"");
        var asked = visitor.fill("/register/you", "you", Map.of("economy", "NZ", "hours", "3"));
        assertThat(asked.body()).contains("Pacific/Chatham").doesNotContain("Asia/Seoul");
        visitor.fill("/register/you", "you", Map.of("zone", "Pacific/Chatham"));
        assertThat(visitor.fill("/register/consent", "consent", Map.of()).body())
                .contains("Without this there is no account");
        assertThat(visitor.fill("/register/consent", "consent", Map.of("TERMS", "on"))
                        .body())
                .contains("/sign-out");
        assertThat(visitor.get("/account").body())
                .contains("value=\"Pacific/Chatham\" selected=\"selected\"", "value=\"3\"");
    }

    private static String confirm(URI link) throws Exception {
        var answer = new Visitor().fill(link.getPath(), "confirm", Map.of());
        return answer.uri().toString().substring(Visitor.SITE.length());
    }

    private static Visitor registered(String mail) throws Exception {
        var visitor = new Visitor();
        assertThat(visitor.register("Nok", mail, FIRST, "RESEARCHER", "THA").body())
                .contains("/sign-out");
        return visitor;
    }

    private static String askForLink(String mail) throws Exception {
        var page = new Visitor()
                .fill("/forgot-password", "forgot", Map.of("email", mail))
                .body();
        return page.substring(page.indexOf("<main"), page.indexOf("</main>"));
    }

    private static URI linkFor(String mail) throws Exception {
        return letter(mail, LINK, () -> askForLink(mail));
    }

    private interface Cause {
        void happen() throws Exception;
    }

    /** The link in the letter that comes of it, to this address alone. */
    private static URI letter(String mail, Pattern link, Cause cause) throws Exception {
        var setup = new ServerSetup(Integer.getInteger("it.mail"), "localhost", ServerSetup.PROTOCOL_SMTP);
        var post = new GreenMail(setup);
        post.start();
        try {
            cause.happen();
            // Written before the mail server was there, a letter comes with its second try.
            return Awaitility.await()
                    .atMost(Duration.ofSeconds(100))
                    .until(() -> links(mail, link, post), found -> !found.isEmpty())
                    .get(0);
        } finally {
            post.stop();
        }
    }

    private static List<URI> links(String mail, Pattern link, GreenMail post) throws Exception {
        var found = new ArrayList<URI>();
        for (var letter : lettersTo(mail, post)) {
            link.matcher(letter.getContent().toString()).results().forEach(hit -> found.add(URI.create(hit.group())));
        }
        return found;
    }

    private static List<MimeMessage> lettersTo(String mail, GreenMail post) throws Exception {
        var found = new ArrayList<MimeMessage>();
        for (var letter : post.getReceivedMessages()) {
            if (letter.getAllRecipients()[0].toString().equals(mail)) {
                found.add(letter);
            }
        }
        return found;
    }

    private static String setPassword(URI link, String password) throws Exception {
        var answer = new Visitor().fill(link.getPath(), "reset", Map.of("password", password));
        return answer.uri().toString().substring(Visitor.SITE.length());
    }

    private static String changePassword(Visitor visitor, String old) throws Exception {
        return visitor.fill("/account", "password-form", Map.of("old", old, "password", SECOND))
                .body();
    }

    /** Where a sign-in with this password leads. */
    private static String signIn(String mail, String password) throws Exception {
        return new Visitor()
                .fill("/sign-in", "sign-in", Map.of("login", mail, "password", password))
                .uri()
                .getPath();
    }

    private static String mail() {
        return "account-" + UUID.randomUUID() + "@example.org";
    }
}
