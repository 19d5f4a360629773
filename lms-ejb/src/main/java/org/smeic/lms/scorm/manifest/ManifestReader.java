package org.smeic.lms.scorm.manifest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.smeic.lms.shared.Refusal;
import org.smeic.lms.storage.Unpacked;

/** Finds the manifest of an unpacked package and reads it. */
public final class ManifestReader {

    private static final String NAME = "imsmanifest.xml";
    private static final long MOST_BYTES = 16L << 20;

    private ManifestReader() {}

    /**
     * Reads the package of whichever edition it is.
     *
     * @throws Refusal with a key {@code scorm.…} that names the file or the place in the manifest
     */
    public static Manifest read(Unpacked unpacked) {
        var path = manifest(unpacked.files());
        var notes = new Notes(path);
        noteHowItWasFound(path, unpacked.files(), notes);
        var xml = new SafeXml(path);
        var root = xml.read(bytes(path, unpacked.file(path).orElseThrow()));
        if (!root.name().equals("manifest")) {
            throw new Refusal("scorm.manifest_root", notes.place(root.line()), root.name());
        }
        if (xml.repaired()) {
            notes.add("xml_repaired", 1);
        }
        if (xml.reencoded()) {
            notes.add("encoding", 1);
        }
        var edition = edition(root, xml.namespaces(), notes);
        var folder = path.substring(0, path.lastIndexOf('/') + 1);
        var resources = new Resources(root, folder, new PackageFiles(unpacked.files()), notes);
        var organization = new OrganizationReader(root, edition != Edition.SCORM_12, resources, notes).read();
        var definition = edition == Edition.SCORM_12 ? null : new DefinitionReader(root, notes).read(organization);
        resources.noteMissingFiles();
        return new Manifest(
                edition,
                root.get("identifier"),
                organization.title(),
                folder,
                organization.items(),
                definition,
                notes.all());
    }

    private static Edition edition(Element root, String namespaces, Notes notes) {
        var version = root.first("metadata").map(m -> m.textOf("schemaversion")).orElse("");
        var edition = Edition.of(version, namespaces);
        if (version.isEmpty()) {
            notes.add("edition_guessed", root.line(), edition.title());
        }
        return edition;
    }

    private static String manifest(List<String> files) {
        return files.stream()
                .filter(ManifestReader::isManifest)
                .min(Comparator.<String>comparingLong(
                                f -> f.chars().filter(c -> c == '/').count())
                        .thenComparing(f -> !f.endsWith(NAME))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow(() -> noManifest(files));
    }

    private static boolean isManifest(String file) {
        return file.substring(file.lastIndexOf('/') + 1).equalsIgnoreCase(NAME);
    }

    /** Says what it is instead, where that can be told. */
    private static Refusal noManifest(List<String> files) {
        for (var file : files) {
            var lower = file.toLowerCase(Locale.ROOT);
            if (lower.endsWith("cmi5.xml")) {
                return new Refusal("scorm.other_format", "cmi5", file);
            }
            if (lower.endsWith(".crs") || lower.endsWith(".cst") || lower.endsWith(".au")) {
                return new Refusal("scorm.other_format", "AICC", file);
            }
            if (lower.endsWith("tincan.xml")) {
                return new Refusal("scorm.other_format", "xAPI", file);
            }
        }
        return new Refusal("scorm.no_manifest");
    }

    private static void noteHowItWasFound(String path, List<String> files, Notes notes) {
        if (path.contains("/")) {
            notes.add("manifest_in_folder", 0, path);
        }
        if (!path.endsWith(NAME)) {
            notes.add("manifest_name", 0, path);
        }
        files.stream()
                .filter(f -> isManifest(f) && !f.equals(path))
                .forEach(other -> notes.add("other_manifest", 0, other));
    }

    private static byte[] bytes(String path, Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new Refusal("scorm.manifest_too_big", path);
            }
            return Files.readAllBytes(file);
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }
}
