package org.smeic.lms.notification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.smeic.lms.identity.Person;
import org.smeic.lms.shared.LmsHome;
import org.smeic.lms.shared.Words;

/** Makes a letter of messages, in the language its reader has now. */
class LetterComposer {

    private final Person to;
    private final Preferences preferences;
    private final Words words;

    LetterComposer(Person to, Preferences preferences) {
        this.to = to;
        this.preferences = preferences;
        this.words = new Words(Occasion.WORDS, Locale.forLanguageTag(to.getLanguage()));
    }

    /** What goes at once: one message as it is, several that came together as a list. */
    Letter atOnce(List<Message> messages) {
        if (messages.size() == 1) {
            var only = messages.get(0);
            return letter(only.title(), full(only), only.occasion().name());
        }
        var occasions = messages.stream().map(Message::occasion).distinct().toList();
        return letter(
                words.say("letter.several", messages.size()),
                grouped(messages),
                occasions.size() == 1 ? occasions.get(0).name() : WayOut.ALL);
    }

    Letter digest(List<Message> messages) {
        return letter(
                words.say("letter.digest", messages.size()),
                words.say("letter.digest_text") + grouped(messages),
                WayOut.DIGEST);
    }

    private Letter letter(String subject, String text, String scope) {
        var token = new WayOut(to.getId(), scope).token(preferences.unsubscribeKey());
        var wayOut = words.say(
                "letter.way_out", about(scope), WayOut.page(token), LmsHome.baseUrl() + "/account/notifications");
        return new Letter(
                to.getEmail(),
                words.language().toLanguageTag(),
                subject,
                words.say("letter.hello", to.getName()) + text + wayOut + words.say("signature"),
                WayOut.oneClick(token));
    }

    private String about(String scope) {
        return switch (scope) {
            case WayOut.ALL -> words.say("letter.all_mail");
            case WayOut.DIGEST -> words.say("letter.the_digest");
            default -> Occasion.valueOf(scope).name(words.language());
        };
    }

    private String full(Message message) {
        return message.text() + "\n\n" + link(message);
    }

    private String grouped(List<Message> messages) {
        var groups = messages.stream()
                .collect(Collectors.groupingBy(Message::occasion, LinkedHashMap::new, Collectors.toList()));
        var parts = new ArrayList<String>();
        groups.forEach((occasion, its) -> {
            parts.add("\n" + occasion.name(words.language()).toUpperCase(words.language()) + "\n");
            its.forEach(it -> parts.add("\n* " + it.title() + "\n" + it.text() + "\n" + link(it)));
        });
        return String.join("", parts);
    }

    private String link(Message message) {
        return message.link() == null ? "" : words.say("letter.open", LmsHome.baseUrl() + message.link());
    }
}
