package org.smeic.lms.scorm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.smeic.lms.scorm.manifest.Edition;
import org.smeic.lms.shared.Database;
import org.smeic.lms.shared.Refusal;
import org.smeic.lms.storage.Bundle;
import org.smeic.lms.storage.StorageFixture;
import org.smeic.lms.storage.Zips;

@Tag("door")
class ScormPackagesTest {

    @RegisterExtension
    final Database database = new Database();

    @TempDir
    Path folder;

    @BeforeEach
    void home() {
        System.setProperty("lms.data", folder.resolve("data").toString());
    }

    @AfterEach
    void noHome() {
        System.clearProperty("lms.data");
    }

    @Test
    void aPackageIsKeptWithItsItemsAndFiles() {
        var taken = ScormFixture.packages(database.em()).add(ScormFixture.twoScosAndAnAsset(folder), "cash.zip");
        database.nextRequest();
        assertThat(taken.title()).isEqualTo("Cash");
        assertThat(taken.edition()).isEqualTo(Edition.SCORM_12);
        assertThat(taken.items()).containsExactly("First", "Second", "Reading");
        assertThat(taken.notes()).isEmpty();
        var bundle = database.em().find(ScormPackage.class, taken.packageId()).getBundleId();
        assertThat(database.em().find(Bundle.class, bundle).files()).isEqualTo(4);
        assertThat(StorageFixture.bundles(database.em()).file(bundle, "b.html")).isPresent();
        StorageFixture.bundles(database.em()).drop(bundle);
        assertThat(StorageFixture.bundles(database.em()).file(bundle, "b.html")).isEmpty();
    }

    @Test
    void aRefusedPackageLeavesNothingBehind() throws IOException {
        var lacking = Zips.in(folder).with("index.html", "x").done();
        refused(lacking, "scorm.no_manifest");
        try (var left = Files.walk(folder.resolve("data"))) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void aPackageOf2004IsKeptWithItsSequencing() {
        var zip =
                Zips.in(folder).with("imsmanifest.xml", """
                <manifest identifier='M'><metadata><schemaversion>2004 4th Edition</schemaversion></metadata>
                <organizations><organization identifier='O'><title>x</title>
                <item identifier='I' identifierref='r'><title>t</title></item>
                <imsss:sequencing><imsss:controlMode flow='true'/></imsss:sequencing></organization></organizations>
                <resources><resource identifier='r' adlcp:scormType='sco' href='a.html'/></resources></manifest>""").with("a.html", "x").done();
        var taken = ScormFixture.packages(database.em()).add(zip, "x.zip");
        database.nextRequest();
        assertThat(taken.edition()).isEqualTo(Edition.SCORM_2004_4TH);
        var organization =
                database.em().find(ScormPackage.class, taken.packageId()).organization();
        assertThat(organization.root().identifier()).isEqualTo("O");
        assertThat(organization.root().sequencing().controlMode().flow()).isTrue();
        assertThat(organization.root().children()).hasSize(1);
    }

    private void refused(Path zip, String key) {
        assertThatThrownBy(() -> ScormFixture.packages(database.em()).add(zip, "x.zip"))
                .isInstanceOf(Refusal.class)
                .hasMessage(key);
    }
}
