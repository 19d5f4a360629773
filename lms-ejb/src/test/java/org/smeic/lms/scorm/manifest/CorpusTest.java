package org.smeic.lms.scorm.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.smeic.lms.shared.Refusal;
import org.smeic.lms.storage.Unpacked;

/** Packages of real tools and of attackers, where the shared corpus is at hand; our own fixtures prove the same rules. */
class CorpusTest {

    private static final Path CORPUS = Path.of(System.getProperty("lms.corpus", "none"), "corpus", "scorm");

    @TempDir
    Path folder;

    @BeforeEach
    void corpus() {
        assumeTrue(Files.isDirectory(CORPUS), "skipped: no corpus of packages at " + CORPUS);
        System.setProperty("lms.data", folder.toString());
    }

    @Test
    void packagesOfRealToolsAreRead() throws IOException {
        var lacking = List.of(
                "s1000d_resource_package_slim.zip",
                "captivate_2004-4th.zip",
                "scorm2004_AdlAttributes",
                "NoSchemaVersion");
        for (var group : List.of("golf", "adl-1.2", "misc", "tools", "adl-2004-4th")) {
            for (var zip : zips(group)) {
                if (lacking.stream().anyMatch(zip.toString()::contains)) {
                    continue;
                }
                try (var unpacked = Unpacked.of(zip)) {
                    assertThat(ManifestReader.read(unpacked).all())
                            .as(zip.toString())
                            .isNotEmpty();
                } catch (Refusal refusal) {
                    throw new AssertionError(zip + ": " + refusal.key() + List.of(refusal.arguments()), refusal);
                }
            }
        }
    }

    @Test
    void invalidPackagesAreRefused() throws IOException {
        for (var zip : zips("invalid")) {
            assertThatThrownBy(() -> {
                        try (var unpacked = Unpacked.of(zip)) {
                            ManifestReader.read(unpacked);
                        }
                    })
                    .as(zip.toString())
                    .isInstanceOf(Refusal.class);
        }
    }

    @Test
    void hostilePackagesAreRefusedOrHarmless() throws IOException {
        var harmless = List.of("hos_id-collision-proto.zip", "hos_sco-attacks-parent.zip");
        for (var zip : zips("hostile")) {
            try (var unpacked = Unpacked.of(zip)) {
                ManifestReader.read(unpacked);
                assertThat(harmless).contains(zip.getFileName().toString());
            } catch (Refusal refusal) {
                assertThat(refusal.arguments()).as(refusal.key()).isNotEmpty();
            }
        }
    }

    private static List<Path> zips(String group) throws IOException {
        try (var all = Files.list(CORPUS.resolve(group))) {
            return all.filter(f -> f.toString().endsWith(".zip")
                            && !f.getFileName().toString().startsWith("_"))
                    .sorted()
                    .toList();
        }
    }
}
