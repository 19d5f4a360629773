package org.smeic.lms.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;

/** Someone who talks plain HTTP to the site, with cookies, as a browser without script does. */
final class Visitor {

    static final String SITE = System.getProperty("site");

    private static final Pattern INPUT = Pattern.compile("<(?:input|button|select)\\b[^>]*>");
    private static final Pattern LIST = Pattern.compile("(?s)<select\\b[^>]*name=\"([^\"]+)\"[^>]*>(.*?)</select>");
    private static final Pattern CHOSEN =
            Pattern.compile("<option (?=[^>]*selected=\"selected\")[^>]*?value=\"([^\"]*)\"");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\b([\\w-]+)=\"([^\"]*)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    static Visitor signedIn(String login) throws Exception {
        var visitor = new Visitor();
        var form = form(visitor.get("/sign-in").body());
        form.replaceAll((name, value) -> name.endsWith("login") ? login : name.endsWith("password") ? "demo" : value);
        var answer = visitor.post("/sign-in", form);
        assertThat(answer.body()).as("signed in as " + login).contains("/sign-out");
        return visitor;
    }

    /** A server that has just started still takes in the courses it ships with. */
    static void waitFor(String course) {
        var anyone = new Visitor();
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> anyone.get("/courses/" + course).statusCode() == 200);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(SITE + path)).build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path) throws IOException, InterruptedException {
        return post(path, Map.of());
    }

    HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        return postFrom(SITE, path, fields);
    }

    /** Posts as a form on a page of this origin would. */
    HttpResponse<String> postFrom(String origin, String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        var body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return client.send(
                HttpRequest.newBuilder(URI.create(SITE + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", origin)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    /** Walks through the three steps of a registration; the last answer is what it leads to. */
    HttpResponse<String> register(String name, String mail, String password, String stakeholder, String economy)
            throws Exception {
        fill("/register", "register", Map.of("name", name, "email", mail, "password", password));
        var second = fill("/register/you", "you", Map.of("stakeholder", stakeholder, "economy", economy));
        if (second.uri().toString().contains("ask=zone")) {
            fill("/register/you", "you", Map.of());
        }
        return fill("/register/consent", "consent", Map.of("TERMS", "on"));
    }

    /** Opens a page, fills one of its forms and sends it. */
    HttpResponse<String> fill(String path, String form, Map<String, String> answers) throws Exception {
        var page = get(path).body();
        var fields = fields(page, page.indexOf("<form id=\"" + form + "\""));
        fields.replaceAll((name, value) -> answers.getOrDefault(name, value));
        answers.forEach(fields::putIfAbsent);
        // The way back is another button of the same form.
        fields.keySet()
                .removeIf(name -> name.equals("back") && !answers.containsKey(name) && path.startsWith("/register/"));
        return post(path, fields);
    }

    /** The fields of the page's own form, found in its main part, as a browser would send them. */
    static Map<String, String> form(String page) {
        return fields(page, page.indexOf("<form", page.indexOf("<main")));
    }

    private static Map<String, String> fields(String page, int start) {
        var fields = new LinkedHashMap<String, String>();
        var form = page.substring(start, page.indexOf("</form>", start));
        var inputs = INPUT.matcher(form);
        while (inputs.find()) {
            var attributes = ATTRIBUTE
                    .matcher(inputs.group())
                    .results()
                    .collect(Collectors.toMap(it -> it.group(1), it -> it.group(2), (first, second) -> first));
            if (attributes.containsKey("name") && !"checkbox".equals(attributes.get("type"))) {
                fields.put(attributes.get("name"), attributes.getOrDefault("value", ""));
            }
        }
        var lists = LIST.matcher(form);
        while (lists.find()) {
            var chosen = CHOSEN.matcher(lists.group(2));
            fields.put(lists.group(1), chosen.find() ? chosen.group(1) : "");
        }
        return fields;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
