package org.smeic.lms.scorm.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.smeic.lms.shared.Refusal;
import org.smeic.lms.storage.Unpacked;
import org.smeic.lms.storage.Zips;

class ManifestReaderTest {

    private static final String ITEM = "<item identifier='I1' identifierref='R1'><title>Kurs</title></item>";
    private static final String RESOURCE =
            "<resource identifier='R1' type='webcontent' adlcp:scormtype='sco' href='index.html'/>";

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
    void anOrdinaryManifestIsReadWithoutNotes() {
        var manifest = read(manifest(ITEM, RESOURCE));
        assertThat(manifest.edition()).isEqualTo(Edition.SCORM_12);
        assertThat(manifest.title()).isEqualTo("Course");
        assertThat(manifest.notes()).isEmpty();
        assertThat(manifest.items()).singleElement().satisfies(i -> {
            assertThat(i.identifier()).isEqualTo("I1");
            assertThat(i.title()).isEqualTo("Kurs");
            assertThat(i.launch()).isEqualTo(new Launch("index.html", "", true, false));
        });
    }

    @Test
    void itemsKeepTheirTreeAndTheirRules() {
        var manifest = read(manifest("""
                <item identifier='G'><title>Group</title>
                  <item identifier='I1' identifierref='R1' isvisible='false'><title>One</title></item>
                  <item identifier='I2' identifierref='R1'><title>Two</title>
                    <adlcp:prerequisites type='aicc_script'>I1</adlcp:prerequisites>
                    <adlcp:masteryscore>80</adlcp:masteryscore>
                    <adlcp:maxtimeallowed>00:30:00</adlcp:maxtimeallowed>
                    <adlcp:timelimitaction>exit,no message</adlcp:timelimitaction>
                    <adlcp:datafromlms>x=1</adlcp:datafromlms></item>
                </item>""", RESOURCE));
        assertThat(manifest.all().map(Item::identifier)).containsExactly("G", "I1", "I2");
        var group = manifest.items().get(0);
        assertThat(group.launch()).isNull();
        assertThat(group.children().get(0).visible()).isFalse();
        var rules = group.children().get(1).rules();
        assertThat(rules.prerequisites()).isEqualTo("I1");
        assertThat(rules.masteryScore()).isEqualByComparingTo("80");
        assertThat(rules.maxTimeAllowed()).isEqualTo("00:30:00");
        assertThat(rules.timeLimitAction()).isEqualTo("exit,no message");
        assertThat(rules.dataFromLms()).isEqualTo("x=1");
    }

    @ParameterizedTest
    @CsvSource({
        "1.2, SCORM_12",
        "'', SCORM_12",
        "CAM 1.3, SCORM_2004_2ND",
        "2004 3rd Edition, SCORM_2004_3RD",
        "2004 4th Edition, SCORM_2004_4TH"
    })
    void theEditionIsRecognised(String version, Edition edition) {
        assertThat(read(manifest(ITEM, RESOURCE).replace(">1.2<", ">" + version + "<"))
                        .edition())
                .isEqualTo(edition);
    }

    @Test
    void valuesThatCannotBeMeantAreNotedAndLeftOut() {
        var manifest = read(manifest(
                ITEM.replace("</item>", "<masteryscore>much</masteryscore><prerequisites>(A</prerequisites></item>"),
                RESOURCE));
        assertThat(manifest.items().get(0).rules().masteryScore()).isNull();
        assertThat(manifest.notes()).extracting(ImportNote::key).containsOnly("scorm.note.value_ignored");
        assertThat(manifest.notes().get(0).place()).startsWith("imsmanifest.xml:");
        assertThat(manifest.notes()).hasSize(2);
    }

    @Test
    void aWrongDefaultOrganizationIsRepaired() {
        var twice =
                manifest(ITEM, RESOURCE).replace("</organizations>", "<organization identifier='O2'/></organizations>");
        assertThat(keys(read(twice.replace("default='O1'", "default='NOPE'"))))
                .containsExactly("default_wrong", "other_organization");
        assertThat(keys(read(twice.replace("default='O1'", ""))))
                .containsExactly("default_missing", "other_organization");
    }

    @Test
    void basesAreChained() {
        var manifest = manifest(ITEM, RESOURCE.replace("<resource ", "<resource xml:base='b/' "))
                .replace("<resources>", "<resources xml:base='a'>");
        assertThat(launch(read(manifest, "a/b/index.html")).path()).isEqualTo("a/b/index.html");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "index.html | ?y=2&z=3 | ?y=2&z=3",
                "index.html?x=1 | &y=2 | ?x=1&y=2",
                "index.html?x=1 | y=2 | ?x=1&y=2",
                "index.html | #top | #top",
                "index.html#a | #top | #a",
                "index.html#a | ?q=1 | ?q=1#a",
                "index.html | ?q=1#b | ?q=1#b"
            })
    void parametersAreAppended(String href, String parameters, String query) {
        var launch = launch(read(manifest(
                ITEM.replace("<item ", "<item parameters='" + parameters.replace("&", "&amp;") + "' "),
                RESOURCE.replace("index.html", href.replace("&", "&amp;")))));
        assertThat(launch).isEqualTo(new Launch("index.html", query, true, false));
    }

    @ParameterizedTest
    @CsvSource({
        "sco%2002.htm, sco 02.htm",
        "sub\\a.htm, sub/a.htm",
        "./a.htm, a.htm",
        "x/../a.htm, a.htm",
        "/a.htm, a.htm",
        "A.HTM, a.htm",
        "%DCbung.htm, \u00dcbung.htm",
        "50%.htm, 50%.htm",
        "a+b.htm, a+b.htm"
    })
    void launchFilesAreFoundHoweverTheyAreWritten(String href, String file) {
        assertThat(launch(read(manifest(ITEM, RESOURCE.replace("index.html", href)), file))
                        .path())
                .isEqualTo(file);
    }

    @ParameterizedTest
    @CsvSource({
        "gone.html, scorm.launch_missing",
        "../../WEB-INF/web.xml, scorm.launch_outside",
        "javascript:alert(1), scorm.launch_scheme",
        "file:///etc/passwd, scorm.launch_scheme",
        "//evil.example/x.html, scorm.launch_scheme"
    })
    void launchesThatLeadNowhereAreRefusedByName(String href, String key) {
        assertThatThrownBy(() -> read(manifest(ITEM, RESOURCE.replace("index.html", href))))
                .isInstanceOfSatisfying(Refusal.class, r -> {
                    assertThat(r.key()).isEqualTo(key);
                    assertThat((String) r.arguments()[0]).contains(href);
                });
    }

    @Test
    void pagesOfOtherServersAreNoted() {
        var manifest = read(manifest(ITEM, RESOURCE.replace("index.html", "https://example.org/x?a=1")));
        assertThat(launch(manifest)).isEqualTo(new Launch("https://example.org/x", "?a=1", false, true));
        assertThat(keys(manifest)).containsExactly("external");
    }

    @Test
    void identifiersAreMadeUnique() {
        var manifest = read(manifest(ITEM + ITEM + ITEM.replace("identifier='I1'", ""), RESOURCE));
        assertThat(manifest.all().map(Item::identifier)).containsExactly("I1", "I1-2", "item-3");
        assertThat(keys(manifest)).containsExactly("identifier_repaired", "identifier_repaired");
    }

    @Test
    void everyEncodingIsRead() {
        var latin = manifest(ITEM.replace("Kurs", "Gr\u00f6\u00dfe"), RESOURCE);
        var utf16 = "<?xml version='1.0' encoding='UTF-16'?>" + latin;
        for (var bytes : List.of(
                ("\ufeff" + latin).getBytes(StandardCharsets.UTF_8),
                utf16.getBytes(StandardCharsets.UTF_16),
                ("<?xml version='1.0' encoding='ISO-8859-1'?>" + latin).getBytes(StandardCharsets.ISO_8859_1),
                ("\r\n <?xml version='1.0'?>" + latin).getBytes(StandardCharsets.UTF_8),
                ("<!-- made by X -->" + latin).getBytes(StandardCharsets.UTF_8))) {
            assertThat(read(bytes).items().get(0).title()).isEqualTo("Gr\u00f6\u00dfe");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf16IsReadWithoutItsMark(String charset) {
        var text = "<?xml version='1.0' encoding='UTF-16'?>" + manifest(ITEM.replace("Kurs", "학습"), RESOURCE);
        assertThat(read(text.getBytes(Charset.forName(charset))).items().get(0).title())
                .isEqualTo("학습");
    }

    @Test
    void bareAmpersandsAndControlCharactersAreMendedAndNoted() {
        var manifest = read(manifest(
                ITEM.replace("Kurs", "A & B\u000b &#31;C").replace("<item ", "<item parameters='?a=1&b=2' "),
                RESOURCE));
        assertThat(manifest.items().get(0).title()).isEqualTo("A & B C");
        assertThat(launch(manifest).query()).isEqualTo("?a=1&b=2");
        assertThat(keys(manifest)).containsExactly("xml_repaired");
    }

    @Test
    void resourcesOfAManifestInsideAreFoundBelowBothBases() {
        var outer = manifest(ITEM, "")
                .replace("<manifest ", "<manifest xml:base='outer/' ")
                .replace(
                        "</manifest>",
                        "<manifest identifier='S' xml:base='inner/'><resources>" + RESOURCE
                                + "</resources></manifest></manifest>");
        var manifest = read(outer, "outer/inner/index.html");
        assertThat(launch(manifest).path()).isEqualTo("outer/inner/index.html");
        assertThat(keys(manifest)).containsExactly("manifest_inside");
    }

    @Test
    void schemasThatAreNotInThePackageAreNotAskedFor() {
        var manifest = read(manifest(ITEM, RESOURCE)
                .replace(
                        "<manifest ",
                        "<manifest xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
                                + " xsi:schemaLocation='http://www.imsproject.org/xsd/imscp_rootv1p1p2 gone.xsd' "));
        assertThat(manifest.notes()).isEmpty();
    }

    @Test
    void aWrongEncodingIsRepairedAndNoted() {
        var text =
                "<?xml version='1.0' encoding='UTF-8'?>" + manifest(ITEM.replace("Kurs", "Gr\u00f6\u00dfe"), RESOURCE);
        var manifest = read(text.getBytes(Charset.forName("windows-1252")));
        assertThat(manifest.items().get(0).title()).isEqualTo("Gr\u00f6\u00dfe");
        assertThat(keys(manifest)).containsExactly("encoding");
        var wide = text.replace("UTF-8", "UTF-16");
        assertThat(read(wide.getBytes(StandardCharsets.UTF_8)).items().get(0).title())
                .isEqualTo("Gr\u00f6\u00dfe");
    }

    @Test
    void undeclaredPrefixesAndUnknownElementsDoNotMatter() {
        var bare = manifest(ITEM, RESOURCE).replaceAll(" xmlns(:\\w+)?='[^']*'", "");
        assertThat(launch(read(bare)).sco()).isTrue();
        assertThat(launch(read(bare.replace("adlcp:", ""))).sco()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE manifest SYSTEM 'http://127.0.0.1:9/evil.dtd'>",
                "<!DOCTYPE manifest [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]>",
                "<!DOCTYPE manifest [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
            })
    void documentTypesAreRefused(String doctype) {
        var text = doctype + manifest(ITEM.replace("Kurs", doctype.contains("ENTITY b") ? "&b;" : "Kurs"), RESOURCE);
        refused(text, "scorm.manifest_doctype", "imsmanifest.xml:1");
    }

    @Test
    void brokenDocumentsAreRefusedWithTheirLine() {
        refused("<manifest>\n<organizations>", "scorm.manifest_malformed", "imsmanifest.xml:2");
        refused("", "scorm.manifest_malformed", "imsmanifest.xml:1");
        refused("<manifest>&undeclared;</manifest>", "scorm.manifest_entity", "imsmanifest.xml:1");
        refused("<html/>", "scorm.manifest_root", "imsmanifest.xml:1");
        refused("<manifest/>", "scorm.no_organization", "imsmanifest.xml:1");
        refused("<a>".repeat(400), "scorm.manifest_too_big", "imsmanifest.xml:1");
        refused(manifest("<item identifier='a'/>", RESOURCE), "scorm.nothing_to_launch", "imsmanifest.xml:1");
    }

    @Test
    void theManifestIsFoundInAFolderAndInCapitals() {
        var zip = Zips.in(folder)
                .with("Kurs 1/IMSMANIFEST.XML", manifest(ITEM, RESOURCE))
                .with("Kurs 1/index.html", "x")
                .with("Kurs 1/old/imsmanifest.xml", "<x/>")
                .done();
        try (var unpacked = Unpacked.of(zip)) {
            var manifest = ManifestReader.read(unpacked);
            assertThat(manifest.folder()).isEqualTo("Kurs 1/");
            assertThat(launch(manifest).path()).isEqualTo("Kurs 1/index.html");
            assertThat(keys(manifest)).containsExactly("manifest_in_folder", "manifest_name", "other_manifest");
        }
    }

    @Test
    void anotherFormatIsCalledByItsName() {
        for (var each : List.of("cmi5.xml", "course.crs", "tincan.xml")) {
            var zip = Zips.in(folder).with(each, "x").done();
            try (var unpacked = Unpacked.of(zip)) {
                assertThatThrownBy(() -> ManifestReader.read(unpacked)).hasMessage("scorm.other_format");
            }
        }
    }

    static String manifest(String items, String resources) {
        return "<manifest identifier='M' xmlns='http://www.imsproject.org/xsd/imscp_rootv1p1p2'"
                + " xmlns:adlcp='http://www.adlnet.org/xsd/adlcp_rootv1p2'>"
                + "<metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>"
                + "<organizations default='O1'><organization identifier='O1'><title>Course</title>" + items
                + "</organization></organizations><resources>" + resources + "</resources></manifest>";
    }

    private void refused(String text, String key, String place) {
        assertThatThrownBy(() -> read(text)).isInstanceOfSatisfying(Refusal.class, r -> {
            assertThat(r.key()).isEqualTo(key);
            assertThat(r.arguments()[0]).isEqualTo(place);
        });
    }

    private Manifest read(String manifest, String... files) {
        return read(manifest.getBytes(StandardCharsets.UTF_8), files);
    }

    private Manifest read(byte[] manifest, String... files) {
        var zip = Zips.in(folder).with("imsmanifest.xml", manifest).with("index.html", "<title>x</title>");
        for (var file : files) {
            zip.with(file, "x");
        }
        try (var unpacked = Unpacked.of(zip.done())) {
            return ManifestReader.read(unpacked);
        }
    }

    private static Launch launch(Manifest manifest) {
        return manifest.all()
                .map(Item::launch)
                .filter(l -> l != null)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> keys(Manifest manifest) {
        return manifest.notes().stream()
                .map(n -> n.key().substring("scorm.note.".length()))
                .toList();
    }
}
