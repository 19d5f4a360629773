import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** A running site, asked as a browser asks: compressed, with cookies, through its forms. */
record Site(String address) {

    private static final Pattern ATTRIBUTE = Pattern.compile("\\b([\\w-]+)=\"([^\"]*)\"");

    static HttpClient client() {
        return HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    HttpClient signedIn(String login, String password) throws IOException, InterruptedException {
        var client = client();
        var form = form(text(get(client, "/sign-in")));
        form.replaceAll((name, value) -> name.endsWith("login") ? login : name.endsWith("password") ? password : value);
        post(client, "/sign-in", form);
        return client;
    }

    HttpResponse<byte[]> get(HttpClient client, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + path.replace("&amp;", "&"))).header("Accept-Encoding", "gzip").build();
        return client.send(request, BodyHandlers.ofByteArray());
    }

    void post(HttpClient client, String path, Map<String, String> fields) throws IOException, InterruptedException {
        var body = fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        client.send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)).build(), BodyHandlers.discarding());
    }

    /** The fields of the first form of a page's main part, with their values. */
    static Map<String, String> form(String page) {
        var start = page.indexOf("<form", page.indexOf("<main"));
        var form = page.substring(start, page.indexOf("</form>", start));
        var fields = new LinkedHashMap<String, String>();
        var inputs = Pattern.compile("<(?:input|button|select)\\b[^>]*>").matcher(form);
        while (inputs.find()) {
            var attributes = ATTRIBUTE.matcher(inputs.group()).results()
                    .collect(Collectors.toMap(it -> it.group(1), it -> it.group(2), (first, second) -> first));
            if (attributes.containsKey("name") && !"checkbox".equals(attributes.get("type"))) {
                fields.put(attributes.get("name"), attributes.getOrDefault("value", ""));
            }
        }
        return fields;
    }

    static String text(HttpResponse<byte[]> answer) throws IOException {
        InputStream body = new ByteArrayInputStream(answer.body());
        var packed = answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
        try (var in = packed ? new GZIPInputStream(body) : body) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
