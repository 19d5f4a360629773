package org.smeic.lms.web.search;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.catalog.Audience;
import org.smeic.lms.catalog.Topic;
import org.smeic.lms.search.Advice;
import org.smeic.lms.search.Answers;
import org.smeic.lms.search.Answers.Question;
import org.smeic.lms.search.Answers.Spare;
import org.smeic.lms.search.Search;
import org.smeic.lms.web.shared.I18n;

/** Four questions, one at a time; the answers stand in the address, {@code any} for what is left open. */
@Named
@RequestScoped
public class StartPage {

    private static final String ANY = "any";
    private static final List<Question> QUESTIONS = List.of(Question.values());

    @Inject
    Search search;

    @Inject
    I18n i18n;

    @Inject
    HttpServletRequest request;

    private final Map<Question, String> given = new EnumMap<>(Question.class);
    private @Nullable Question open;
    private Advice advice = new Advice(List.of(), Map.of());
    private List<String> languages = List.of();

    /** An answer that can be given, or a way to change one. */
    public record Link(String words, String address) {}

    @PostConstruct
    void load() {
        languages = search.languages();
        for (var question : Question.values()) {
            var value = Objects.requireNonNullElse(request.getParameter(name(question)), "");
            if (!value.equals(ANY) && !values(question).contains(value)) {
                open = question;
                return;
            }
            given.put(question, value);
        }
        advice = search.advise(new Answers(
                constant(Audience.class, Question.WHO),
                constant(Topic.class, Question.NEED),
                constant(Spare.class, Question.TIME),
                value(Question.LANGUAGE)));
    }

    private List<String> values(Question question) {
        return switch (question) {
            case WHO -> tags(Audience.values());
            case NEED -> tags(Topic.values());
            case TIME -> tags(Spare.values());
            case LANGUAGE -> languages;
        };
    }

    private static List<String> tags(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(each -> SearchAddress.tag(each.name()))
                .toList();
    }

    private <E extends Enum<E>> @Nullable E constant(Class<E> type, Question question) {
        var value = value(question);
        return value == null ? null : Enum.valueOf(type, value.toUpperCase(Locale.ROOT));
    }

    private @Nullable String value(Question question) {
        var value = given.get(question);
        return value == null || value.equals(ANY) ? null : value;
    }

    private static String name(Question question) {
        return question == Question.LANGUAGE ? "lang" : SearchAddress.tag(question.name());
    }

    private String address(Map<Question, String> answers) {
        var address = new StringBuilder("/start");
        answers.forEach((question, value) -> address.append(address.indexOf("?") < 0 ? '?' : '&')
                .append(name(question))
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return address.toString();
    }

    private String with(Question question, String value) {
        var answers = new EnumMap<Question, String>(Question.class);
        answers.putAll(given);
        answers.put(question, value);
        return address(answers);
    }

    private String words(Question question, String value) {
        return switch (question) {
            case LANGUAGE -> i18n.languageName(value);
            default -> i18n.get("search.start." + name(question) + "." + value.toUpperCase(Locale.ROOT));
        };
    }

    /** The question to answer now; null when all are. */
    public @Nullable Question getOpen() {
        return open;
    }

    /** Which question it is, from 1. */
    public int getNumber() {
        return open == null ? QUESTIONS.size() : QUESTIONS.indexOf(open) + 1;
    }

    public String getQuestion() {
        return open == null ? i18n.get("search.start.title") : i18n.of("search", open);
    }

    public List<Link> getOptions() {
        var question = open;
        if (question == null) {
            return List.of();
        }
        var options = new ArrayList<Link>();
        values(question).forEach(value -> options.add(new Link(words(question, value), with(question, value))));
        options.add(new Link(i18n.get("search.start.any." + name(question)), with(question, ANY)));
        return options;
    }

    /** The address of the question before; empty at the first. */
    public String getBack() {
        var at = getNumber() - (open == null ? 1 : 2);
        if (at < 0) {
            return "";
        }
        var answers = new EnumMap<Question, String>(Question.class);
        answers.putAll(given);
        answers.remove(QUESTIONS.get(at));
        return address(answers);
    }

    public List<Advice.Recommended> getThings() {
        return advice.things();
    }

    /** A reason in words: what they said. */
    public String reason(Question question) {
        var value = value(question);
        return value == null ? "" : i18n.format("search.start.because", words(question, value));
    }

    /** What single answers keep out, each with the address without it. */
    public List<Link> getLeftOut() {
        var left = new ArrayList<Link>();
        advice.leftOut().forEach((question, number) -> {
            var value = value(question);
            if (value != null) {
                left.add(new Link(
                        i18n.format("search.start.left", number, words(question, value)), with(question, ANY)));
            }
        });
        return left;
    }

    public String tag(Enum<?> constant) {
        return SearchAddress.tag(constant.name());
    }
}
