package org.smeic.lms.scorm.manifest;

import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The names in a package, found the way manifests write them: encoded, with other case, with back slashes. */
final class PackageFiles {

    private final Set<String> names;
    private final Map<String, String> byLowerCase = new HashMap<>();

    PackageFiles(Collection<String> names) {
        this.names = new HashSet<>(names);
        names.forEach(n -> byLowerCase.putIfAbsent(n.toLowerCase(Locale.ROOT), n));
    }

    /** The stored name for a path of a manifest; empty when there is none by any reading. */
    Optional<String> find(String path) {
        var readings =
                List.of(path, decoded(path, StandardCharsets.UTF_8), decoded(path, Charset.forName("windows-1252")));
        for (var reading : readings) {
            var composed = Normalizer.normalize(reading, Normalizer.Form.NFC);
            if (names.contains(composed)) {
                return Optional.of(composed);
            }
        }
        return readings.stream()
                .map(r -> byLowerCase.get(
                        Normalizer.normalize(r, Normalizer.Form.NFC).toLowerCase(Locale.ROOT)))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Folder and relative path joined, with {@code .} and {@code ..} resolved; empty when it leaves the package. */
    static Optional<String> joined(String folder, String path) {
        Deque<String> steps = new ArrayDeque<>();
        for (var step : (folder + path).split("/")) {
            if (step.equals("..")) {
                if (steps.isEmpty()) {
                    return Optional.empty();
                }
                steps.removeLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return Optional.of(String.join("/", steps));
    }

    private static String decoded(String path, Charset charset) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), charset);
        } catch (IllegalArgumentException notEncoded) {
            return path;
        }
    }
}
