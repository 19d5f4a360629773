package org.smeic.lms.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Packages of others and packages meant to hurt, handed in as an instructor does. */
@ArquillianTest
@RunAsClient
class PackagesIT {

    private static final String PACKAGES = "/api/v1/packages";
    private static final Path CORPUS = Path.of(System.getProperty("lms.corpus"), "corpus", "scorm");
    private static final String MANIFEST = """
            <?xml version="1.0"?>
            <manifest identifier="m" version="1" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
              xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
              <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
              <organizations default="o"><organization identifier="o"><title>T</title>
                <item identifier="i" identifierref="r"><title>One</title></item></organization></organizations>
              <resources><resource identifier="r" type="webcontent" adlcp:scormtype="sco" href="%s"><file href="a.html"/></resource></resources>
            </manifest>""";

    private final Api instructor = new Api("demo-instructor-token");

    @Test
    void aSoundPackageComesInAndSaysWhatItHolds() throws Exception {
        var answer = instructor.imported(
                PACKAGES, "sound.zip", zip("imsmanifest.xml", MANIFEST.formatted("a.html"), "a.html", "<p>x"));
        assertThat(answer).contains("\"state\":\"done\"").contains("One");
    }

    @Test
    void theSameKeyIsTheSameJob() throws Exception {
        var bytes = zip("imsmanifest.xml", MANIFEST.formatted("a.html"), "a.html", "<p>x");
        var first = instructor.upload(PACKAGES, "once.zip", bytes, "key-1");
        var second = instructor.upload(PACKAGES, "once.zip", bytes, "key-1");
        assertThat(second.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
    }

    @Test
    void theSameKeyManyTimesAtOnceIsTheSameJob() throws Exception {
        var bytes = zip("imsmanifest.xml", MANIFEST.formatted("a.html"), "a.html", "<p>x");
        var answers = IntStream.range(0, 8)
                .mapToObj(n -> CompletableFuture.supplyAsync(() -> uploadedOnce(bytes)))
                .toList();
        assertThat(answers.stream().map(CompletableFuture::join).distinct())
                .singleElement()
                .asString()
                .startsWith("202 ");
    }

    private String uploadedOnce(byte[] bytes) {
        try {
            var answer = instructor.upload(PACKAGES, "at-once.zip", bytes, "key-at-once");
            return answer.statusCode() + " "
                    + answer.headers().firstValue("Location").orElse(answer.body());
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Test
    void whatIsWrongIsNamedAndNothingStays() throws Exception {
        // The last of what ships: after it the store grows by what is handed in only.
        Visitor.waitFor("first-advisory-visit-package");
        var stored = stored();
        assertThat(refused("no.zip", "not a zip at all".getBytes(StandardCharsets.UTF_8)))
                .isNotBlank();
        var sound = zip("imsmanifest.xml", MANIFEST.formatted("a.html"), "a.html", "x".repeat(9000));
        assertThat(refused("cut.zip", Arrays.copyOf(sound, sound.length / 2))).isNotBlank();
        assertThat(refused("missing.zip", zip("imsmanifest.xml", MANIFEST.formatted("gone.html"), "a.html", "x")))
                .contains("gone.html");
        assertThat(refused("slip.zip", zip("imsmanifest.xml", MANIFEST.formatted("a.html"), "../../evil.html", "x")))
                .contains("evil.html");
        assertThat(refused("empty.zip", zip("readme.txt", "x"))).contains("imsmanifest.xml");
        assertThat(refused(
                        "entity.zip",
                        zip(
                                "imsmanifest.xml",
                                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                                        + MANIFEST.formatted("a.html"),
                                "a.html",
                                "x")))
                .doesNotContain("root:");
        assertThat(stored()).isEqualTo(stored);
    }

    @Test
    void aBombGoesNoOff() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("imsmanifest.xml"));
            zip.write(MANIFEST.formatted("a.html").getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("a.html"));
            var zeros = new byte[1 << 20];
            for (int i = 0; i < 3000; i++) {
                zip.write(zeros);
            }
        }
        assertThat(refused("bomb.zip", bytes.toByteArray())).contains("a.html");
    }

    @Test
    void randomBytesNeverBreakTheServer() throws Exception {
        var random = new Random(42);
        var sound = zip("imsmanifest.xml", MANIFEST.formatted("a.html"), "a.html", "x");
        for (int i = 0; i < 12; i++) {
            var bent = sound.clone();
            for (int k = 0; k < 6; k++) {
                bent[random.nextInt(bent.length)] = (byte) random.nextInt();
            }
            assertThat(instructor.imported(PACKAGES, "bent.zip", bent)).doesNotContain("\"state\":\"failed\"");
        }
    }

    @Test
    void realPackagesOfEveryEditionComeInUnlessTheirPageIsMissing() throws Exception {
        var wrong = new ArrayList<String>();
        for (var file : corpus("golf", "adl-1.2", "misc", "tools")) {
            var name = file.getFileName().toString();
            var answer = instructor.imported(PACKAGES, name, Files.readAllBytes(file));
            var edition = name.startsWith("scorm2004") ? "\"edition\":\"SCORM 2004" : "\"edition\":\"SCORM";
            var isLacking = answer.contains("scorm.launch_missing") || answer.contains("scorm.no_manifest");
            if (name.startsWith("weird") || !isLacking) {
                if (!answer.contains("\"state\":\"done\"") || !answer.contains(edition)) {
                    wrong.add(name + ": " + answer);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void invalidPackagesAreRefusedWithWords() throws Exception {
        for (var file : corpus("invalid")) {
            assertThat(refused(file.getFileName().toString(), Files.readAllBytes(file)))
                    .isNotBlank();
        }
    }

    @Test
    void hostilePackagesAreRefusedOrHarmless() throws Exception {
        for (var file : corpus("hostile")) {
            var answer = instructor.imported(PACKAGES, file.getFileName().toString(), Files.readAllBytes(file));
            assertThat(answer)
                    .as(file.toString())
                    .doesNotContain("\"state\":\"failed\"")
                    .doesNotContain("root:");
        }
        assertThat(new Api("").get("/api/v1/catalog").statusCode()).isEqualTo(200);
        assertThat(Files.exists(Path.of(System.getProperty("it.base")).resolve("evil.txt")))
                .isFalse();
    }

    private String refused(String name, byte[] bytes) throws IOException, InterruptedException {
        var answer = instructor.imported(PACKAGES, name, bytes);
        assertThat(answer)
                .as(name)
                .contains("\"state\":\"refused\"")
                .doesNotContain("Exception")
                .doesNotContain("\tat ");
        return answer;
    }

    private static List<Path> corpus(String... folders) throws IOException {
        assumeTrue(
                Files.isDirectory(CORPUS),
                "The shared corpus of packages is not beside this project; its part of the test is skipped.");
        var files = new ArrayList<Path>();
        for (var folder : folders) {
            try (Stream<Path> zips = Files.list(CORPUS.resolve(folder))) {
                files.addAll(zips.filter(file -> file.toString().endsWith(".zip"))
                        .sorted()
                        .toList());
            }
        }
        return files;
    }

    private static long stored() throws IOException {
        var store = Path.of(System.getenv("LMS_DATA"), "store");
        try (var files = Files.isDirectory(store) ? Files.list(store) : Stream.<Path>empty()) {
            return files.count();
        }
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
