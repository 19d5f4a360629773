package org.smeic.lms.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.smeic.lms.shared.Refusal;

class UnpackedTest {

    @TempDir
    Path folder;

    @BeforeEach
    void home() {
        System.setProperty("lms.data", folder.resolve("data").toString());
    }

    @AfterEach
    void nothingIsLeftInTheIncomingFolder() throws IOException {
        var incoming = Unpacked.store().resolve("incoming");
        if (Files.exists(incoming)) {
            try (var left = Files.list(incoming)) {
                assertThat(left).isEmpty();
            }
        }
        System.clearProperty("lms.data");
    }

    @Test
    void filesAreFoundByTheirName() throws IOException {
        try (var unpacked =
                Unpacked.of(zip().with("a.txt", "A").with("b/c d.txt", "C").done())) {
            assertThat(unpacked.files()).containsExactly("a.txt", "b/c d.txt");
            assertThat(unpacked.bytes()).isEqualTo(2);
            assertThat(unpacked.file("b/c d.txt")).get().satisfies(f -> assertThat(Files.readString(f))
                    .isEqualTo("C"));
            assertThat(unpacked.file("B/c d.txt")).isEmpty();
            assertThat(unpacked.file("b")).isEmpty();
        }
    }

    @Test
    void lookingUpNeverLeavesTheFolder() throws IOException {
        Files.writeString(folder.resolve("secret"), "s");
        try (var unpacked = Unpacked.of(zip().with("a", "A").done())) {
            assertThat(unpacked.file("../../../../secret")).isEmpty();
            assertThat(unpacked.file(folder.resolve("secret").toString())).isEmpty();
            assertThat(unpacked.file("a\0")).isEmpty();
        }
    }

    @Test
    void accentsAreFoundComposedAndDecomposed() {
        try (var unpacked = Unpacked.of(zip().with("U\u0308bung.html", "x").done())) {
            assertThat(unpacked.file("\u00dcbung.html")).isPresent();
            assertThat(unpacked.file("U\u0308bung.html")).isPresent();
        }
    }

    @ParameterizedTest
    @CsvSource({"IBM437,\u00dcbung.htm", "windows-1252,\u00dcbung.htm", "UTF-8,\ud55c\uad6d\uc5b4.htm"})
    void namesAreReadInTheCharsetTheirSystemWrites(String charset, String name) throws IOException {
        var zip = zip().unflagged(charset).with(name, "x").done();
        if (charset.equals("windows-1252")) {
            madeByUnix(zip);
        }
        try (var unpacked = Unpacked.of(zip)) {
            assertThat(unpacked.files()).containsExactly(name);
        }
    }

    @Test
    void backSlashesAreFolders() {
        try (var unpacked = Unpacked.of(zip().with("sub\\a.txt", "A").done())) {
            assertThat(unpacked.file("sub/a.txt")).isPresent();
        }
    }

    @Test
    void bytesBeforeTheZipAndZip64DoNotMatter() throws IOException {
        var zip64 = zip().zip64().with("a.txt", "A").done();
        var zip = zip().with("a.txt", "A").done();
        var longer = folder.resolve("longer.zip");
        var bytes = Files.readAllBytes(zip);
        var moved = new byte[bytes.length + 100];
        System.arraycopy(bytes, 0, moved, 100, bytes.length);
        Files.write(longer, moved);
        for (var each : List.of(zip64, longer)) {
            try (var unpacked = Unpacked.of(each)) {
                assertThat(unpacked.files()).containsExactly("a.txt");
            }
        }
    }

    @Test
    void zipsThatWereStreamedOutAreRead() throws IOException {
        // Sizes follow the data here, and the local headers hold none.
        var zip = folder.resolve("streamed.zip");
        try (var out = new java.util.zip.ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new java.util.zip.ZipEntry("a.txt"));
            out.write("streamed".getBytes(StandardCharsets.UTF_8));
        }
        try (var unpacked = Unpacked.of(zip)) {
            assertThat(unpacked.file("a.txt").orElseThrow()).hasContent("streamed");
        }
    }

    @Test
    void whoWatchesHearsPercentsThatGrowTo100() {
        var heard = new java.util.ArrayList<Integer>();
        var zip = zip().with("a", "x".repeat(300_000))
                .with("b", "y".repeat(100_000))
                .done();
        try (var unpacked = Unpacked.of(zip, heard::add)) {
            assertThat(unpacked.files()).hasSize(2);
        }
        assertThat(heard).isSorted().doesNotHaveDuplicates().endsWith(100).hasSizeGreaterThan(2);
    }

    @Test
    void litterOfFileManagersIsLeftOut() {
        try (var unpacked = Unpacked.of(zip().with("a", "A")
                .with("__MACOSX/._a", "x")
                .with("b/.DS_Store", "x")
                .with("b/Icon\r", "x")
                .done())) {
            assertThat(unpacked.files()).containsExactly("a");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "../evil.txt, storage.path_outside",
        "a/../../evil.txt, storage.path_outside",
        "a\\..\\..\\evil.txt, storage.path_outside",
        "/etc/evil.txt, storage.path_absolute",
        "\\\\server\\evil.txt, storage.path_absolute",
        "C:\\evil.txt, storage.path_absolute",
        "a/NUL.txt, storage.name_reserved",
        "a\u0007b.txt, storage.name_unreadable"
    })
    void namesThatLeadElsewhereAreRefusedByName(String name, String key) {
        refused(
                zip().with("good.txt", "g").with(name, "evil").done(),
                Limits.DEFAULT,
                key,
                name.replace('\u0007', '?').replace('\\', '/'));
        assertThat(folder.resolve("data/evil.txt")).doesNotExist();
    }

    @Test
    void linksAreRefused() {
        refused(zip().link("a", "/etc/passwd").done(), Limits.DEFAULT, "storage.link", "a");
    }

    @Test
    void twoEntriesOfOneNameAreRefusedHoweverComposed() {
        refused(zip().with("a", "1").with("a", "2").done(), Limits.DEFAULT, "storage.duplicate", "a");
        refused(zip().with("\u00dc", "1").with("U\u0308", "2").done(), Limits.DEFAULT, "storage.duplicate", "U\u0308");
        refused(zip().with("a", "1").with("a/b", "2").done(), Limits.DEFAULT, "storage.duplicate", "a");
    }

    @Test
    void everyLimitIsKept() {
        var small = new Limits(3, 100, 200, 20, 2);
        refused(
                zip().with("a", "").with("b", "").with("c", "").with("d", "").done(),
                small,
                "storage.too_many_entries",
                3);
        refused(zip().with("a", "x".repeat(101)).done(), small, "storage.too_large", "a");
        refused(zip().with("a/b/c/d", "").done(), small, "storage.path_too_deep", "a/b/c/d");
        refused(zip().with("x".repeat(21), "").done(), small, "storage.path_too_long", "x".repeat(21));
        refused(zip().zeros("bomb", 40L << 20).done(), Limits.DEFAULT, "storage.ratio", "bomb");
    }

    @Test
    void whatTheDirectoryClaimsIsNotBelieved() throws IOException {
        var zip = zip().zeros("bomb", 50_000).done();
        var bytes = Files.readAllBytes(zip);
        // The unpacked size in the central directory record: claim ten bytes.
        var at = indexOf(bytes, new byte[] {'P', 'K', 1, 2}) + 24;
        Arrays.fill(bytes, at, at + 4, (byte) 0);
        bytes[at] = 10;
        Files.write(zip, bytes);
        refused(zip, new Limits(9, 20_000, 9, 99, 9), "storage.too_large", "bomb");
        refused(zip, Limits.DEFAULT, "storage.damaged", "bomb");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10, 200, 5_000})
    void aTruncatedZipIsRefused(int length) throws IOException {
        var random = new byte[9_000];
        new Random(1).nextBytes(random);
        var zip = zip().with("a", random).done();
        Files.write(zip, Arrays.copyOf(Files.readAllBytes(zip), length));
        assertThatThrownBy(() -> Unpacked.of(zip)).isInstanceOf(Refusal.class).hasMessage("storage.not_a_zip");
    }

    @Test
    void damagedBytesAreNoticed() throws IOException {
        var zip = zip().with("a", "some words that are long enough to hold").done();
        var bytes = Files.readAllBytes(zip);
        bytes[40] ^= 0x55;
        Files.write(zip, bytes);
        refused(zip, Limits.DEFAULT, "storage.damaged", "a");
    }

    @Test
    void limitsComeFromTheSettings() {
        System.setProperty("lms.store.max.entries", "7");
        try {
            assertThat(Limits.configured()).isEqualTo(new Limits(7, 4L << 30, 200, 400, 40));
        } finally {
            System.clearProperty("lms.store.max.entries");
        }
    }

    private Zips zip() {
        return Zips.in(folder);
    }

    private static void refused(Path zip, Limits limits, String key, Object firstArgument) {
        assertThatThrownBy(() -> Unpacked.of(zip, limits)).isInstanceOfSatisfying(Refusal.class, r -> {
            assertThat(r.key()).isEqualTo(key);
            assertThat(r.arguments()[0]).isEqualTo(firstArgument);
        });
    }

    private static void madeByUnix(Path zip) throws IOException {
        var bytes = Files.readAllBytes(zip);
        bytes[indexOf(bytes, new byte[] {'P', 'K', 1, 2}) + 5] = 3;
        Files.write(zip, bytes);
    }

    private static int indexOf(byte[] bytes, byte[] part) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(new String(part, StandardCharsets.ISO_8859_1));
    }
}
