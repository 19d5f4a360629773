package org.smeic.lms.scorm.adl;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.smeic.lms.scorm.runtime.StoreAccess;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** What the manifest of one of ADL's packages gives its SCOs at run time. Enough for cases without a sequencer. */
final class PackageItems {

    /**
     * @param given elements only the system sets
     * @param buckets ids of shared data in order, with their access
     */
    record Given(Map<String, String> given, Map<String, StoreAccess> buckets, boolean sharedWithAll) {}

    private PackageItems() {}

    /** By activity, as the launch parameters name it: {@code ?tc=DMI&act=2} is {@code 2}. */
    static Map<String, Given> of(String packageName) {
        var file = Path.of(
                System.getProperty("lms.corpus"), "corpus/scorm/adl-2004-4th/LMSTestPackage_" + packageName + ".zip");
        try (var zip = FileSystems.newFileSystem(file);
                var in = Files.newInputStream(zip.getPath("imsmanifest.xml"))) {
            var xml = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
            var global = all(xml.getDocumentElement(), "organization")
                    .noneMatch(o ->
                            o.getAttribute("adlcp:sharedDataGlobalToSystem").equals("false"));
            var items = new LinkedHashMap<String, Given>();
            all(xml.getDocumentElement(), "item")
                    .forEach(item ->
                            items.put(item.getAttribute("parameters").replaceFirst(".*act=", ""), given(item, global)));
            return items;
        } catch (IOException | SAXException | ParserConfigurationException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Given given(Element item, boolean global) {
        var given = new TreeMap<String, String>();
        first(item, "adlcp:dataFromLMS").ifPresent(e -> given.put("cmi.launch_data", e.getTextContent()));
        first(item, "adlcp:timeLimitAction").ifPresent(e -> given.put("cmi.time_limit_action", e.getTextContent()));
        first(item, "adlcp:completionThreshold")
                .filter(e -> e.getAttribute("completedByMeasure").equals("true"))
                .ifPresent(e -> given.put("cmi.completion_threshold", orOne(e.getAttribute("minProgressMeasure"))));
        first(item, "imsss:primaryObjective").ifPresent(e -> {
            given.put("cmi.objectives.0.id", e.getAttribute("objectiveID"));
            if (e.getAttribute("satisfiedByMeasure").equals("true")) {
                var least = first(e, "imsss:minNormalizedMeasure").map(Element::getTextContent);
                given.put("cmi.scaled_passing_score", orOne(least.orElse("")));
            }
        });
        var buckets = new LinkedHashMap<String, StoreAccess>();
        all(item, "adlcp:map")
                .forEach(map -> buckets.put(
                        map.getAttribute("targetID"),
                        StoreAccess.of(
                                !map.getAttribute("readSharedData").equals("false"),
                                !map.getAttribute("writeSharedData").equals("false"))));
        return new Given(given, buckets, global);
    }

    private static String orOne(String number) {
        return number.isEmpty() ? "1.0" : number;
    }

    private static Optional<Element> first(Element parent, String name) {
        return all(parent, name).findFirst();
    }

    private static Stream<Element> all(Element parent, String name) {
        var found = parent.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }
}
