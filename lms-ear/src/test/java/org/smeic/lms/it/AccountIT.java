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

    private static Visitor registered(String mail) throws Exception {
        var visitor = new Visitor();
        var person =
                Map.of("name", "Nok", "email", mail, "password", FIRST, "stakeholder", "RESEARCHER", "economy", "THA");
        assertThat(visitor.fill("/register", "register", person).body()).contains("/sign-out");
        return visitor;
    }

    private static String askForLink(String mail) throws Exception {
        var page = new Visitor()
                .fill("/forgot-password", "forgot", Map.of("email", mail))
                .body();
        return page.substring(page.indexOf("<main"), page.indexOf("</main>"));
    }

    /** The link in the letter, which comes to this address alone. */
    private static URI linkFor(String mail) throws Exception {
        var setup = new ServerSetup(Integer.getInteger("it.mail"), "localhost", ServerSetup.PROTOCOL_SMTP);
        var post = new GreenMail(setup);
        post.start();
        try {
            askForLink(mail);
            var letters = Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> lettersTo(mail, post), came -> !came.isEmpty());
            assertThat(letters).hasSize(1);
            var words = LINK.matcher(letters.get(0).getContent().toString());
            assertThat(words.find()).as(letters.get(0).getSubject()).isTrue();
            return URI.create(words.group());
        } finally {
            post.stop();
        }
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
