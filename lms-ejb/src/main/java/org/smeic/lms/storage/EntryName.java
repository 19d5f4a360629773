package org.smeic.lms.storage;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.smeic.lms.shared.Refusal;

/** Makes of an entry's name a path below the bundle's folder, or refuses it. */
final class EntryName {

    private static final Set<String> DEVICES = Set.of(
            "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1",
            "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private static final Set<String> LITTER = Set.of(".ds_store", "thumbs.db", "desktop.ini", "icon\r");

    private EntryName() {}

    /** The name as its writer meant it: UTF-8 if flagged or if it can be, else what its system used to write. */
    static String decoded(ZipArchiveEntry entry) {
        var raw = entry.getRawName();
        if (raw == null || entry.getNameSource() != ZipArchiveEntry.NameSource.NAME) {
            return entry.getName();
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            var old = entry.getPlatform() == ZipArchiveEntry.PLATFORM_UNIX ? "windows-1252" : "IBM437";
            return new String(raw, Charset.isSupported(old) ? Charset.forName(old) : StandardCharsets.ISO_8859_1);
        }
    }

    /** The path with forward slashes, composed, without empty and {@code .} steps; empty for the root itself. */
    static String path(String name, Limits limits) {
        var shown = shown(name);
        if (name.chars().anyMatch(c -> Character.isISOControl(c) || c == 0xFFFD)) {
            throw new Refusal("storage.name_unreadable", shown);
        }
        var slashed = Normalizer.normalize(name.replace('\\', '/'), Normalizer.Form.NFC);
        if (slashed.startsWith("/") || slashed.matches("[A-Za-z]:.*")) {
            throw new Refusal("storage.path_absolute", shown);
        }
        if (slashed.length() > limits.pathLength()) {
            throw new Refusal("storage.path_too_long", shown, limits.pathLength());
        }
        List<String> steps = new ArrayList<>();
        for (var step : slashed.split("/")) {
            if (step.equals("..")) {
                throw new Refusal("storage.path_outside", shown);
            }
            if (step.isEmpty() || step.equals(".")) {
                continue;
            }
            if (isDevice(step)) {
                throw new Refusal("storage.name_reserved", shown);
            }
            if (step.getBytes(StandardCharsets.UTF_8).length > 255) {
                throw new Refusal("storage.path_too_long", shown, limits.pathLength());
            }
            steps.add(step);
        }
        if (steps.size() > limits.depth() + 1) {
            throw new Refusal("storage.path_too_deep", shown, limits.depth());
        }
        return String.join("/", steps);
    }

    /** What file managers leave in a zip and no package means. */
    static boolean isLitter(String name) {
        var lower = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return lower.startsWith("__macosx/")
                || lower.equals("__macosx")
                || LITTER.contains(lower.substring(lower.lastIndexOf('/') + 1));
    }

    /** The name as it can stand in a sentence: short, and no control character survives. */
    static String shown(String name) {
        var plain = name.codePoints()
                .limit(200)
                .map(c -> Character.isISOControl(c) ? '?' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return plain.length() < name.length() ? plain + "…" : plain;
    }

    private static boolean isDevice(String step) {
        var dot = step.indexOf('.');
        return DEVICES.contains(
                (dot < 0 ? step : step.substring(0, dot)).strip().toLowerCase(Locale.ROOT));
    }
}
