package org.smeic.lms.shared;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where this installation keeps its data and how it is reached: the {@code LMS_*} settings. */
public final class LmsHome {

    private LmsHome() {}

    /** The data folder: {@code LMS_DATA}, by default {@code ~/.lms}; never below a build folder. */
    public static Path data() {
        return Path.of(setting("LMS_DATA").orElse(System.getProperty("user.home") + "/.lms"))
                .toAbsolutePath()
                .normalize();
    }

    /** The site's own address without a slash at the end, by default {@code http://localhost:8080}. */
    public static String baseUrl() {
        return setting("LMS_BASE_URL").orElse("http://localhost:8080").replaceAll("/+$", "");
    }

    /** Whether demo accounts exist: by default only on the embedded database. */
    public static boolean demo() {
        return setting("LMS_DEMO")
                .map(Boolean::parseBoolean)
                .orElse(setting("LMS_DB_URL").isEmpty());
    }

    /** The names of all settings there are, as environment variables are written. */
    public static Set<String> settings() {
        return Stream.concat(
                        System.getenv().keySet().stream(),
                        System.getProperties().stringPropertyNames().stream()
                                .filter(name -> name.startsWith("lms."))
                                .map(name -> name.toUpperCase(Locale.ROOT).replace('.', '_')))
                .filter(name -> name.startsWith("LMS_"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * One setting: the environment variable, or the system property of the same name in lower case
     * with dots ({@code LMS_DATA}, {@code lms.data}), which tests use.
     */
    public static Optional<String> setting(String name) {
        var property = System.getProperty(name.toLowerCase(Locale.ROOT).replace('_', '.'));
        return Optional.ofNullable(property == null ? System.getenv(name) : property)
                .filter(value -> !value.isBlank());
    }
}
