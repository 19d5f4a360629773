package org.smeic.lms.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;

/**
 * What was tried and how it went, one line each with tabs between, written as it happens so that a run that was stopped
 * leaves what it has: {@code target/scorm-<part>.tsv}. {@code -Dscorm.cases=open} tries what has not passed there.
 */
final class ScormReport {

    private static final String PASSED = "passed";
    private static final String FAILED = "failed";

    private final String part;
    private final Path file;

    private ScormReport(String part) {
        this.part = part;
        this.file = Path.of(System.getProperty("it.base", "target/it"))
                .toAbsolutePath()
                .resolveSibling("scorm-" + part + ".tsv");
    }

    /** The report of a part that is tried as a whole. */
    static ScormReport anew(String part) {
        var report = new ScormReport(part);
        report.keep(List.of());
        return report;
    }

    /** The report of a part, empty unless this run goes on with what the last has left open. */
    static ScormReport begin(String part) {
        var report = new ScormReport(part);
        report.keep(isResumed() ? report.lines(PASSED) : List.of());
        return report;
    }

    /** Those of some names that this run has to try. */
    static List<String> left(String part, List<String> names) {
        if (!isResumed()) {
            return names;
        }
        var passed = new ScormReport(part)
                .lines(PASSED).stream().map(line -> line.split("\t")[1]).collect(Collectors.toSet());
        return names.stream().filter(name -> !passed.contains(name)).toList();
    }

    private void keep(List<String> lines) {
        try {
            Files.write(file, lines);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static boolean isResumed() {
        return "open".equals(System.getProperty("scorm.cases"));
    }

    /**
     * Tries something and notes how it went.
     *
     * @param deed tells how many answers of the API were judged
     */
    void of(String name, IntSupplier deed) {
        var start = Instant.now();
        try {
            note(PASSED, name, start, deed.getAsInt(), "");
        } catch (RuntimeException | AssertionError fault) {
            note(FAILED, name, start, 0, String.valueOf(fault.getMessage()).replaceAll("\\s+", " "));
            throw fault;
        }
    }

    private void note(String outcome, String name, Instant start, int calls, String words) {
        var seconds = Duration.between(start, Instant.now()).toMillis() / 1000.0;
        var line = String.format(Locale.ROOT, "%s\t%s\t%d\t%.1f\t%s", outcome, name, calls, seconds, words);
        try {
            Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** All of it in a sentence, on the console. */
    void end() {
        var passed = lines(PASSED);
        var calls = passed.stream().mapToInt(l -> Integer.parseInt(l.split("\t")[2])).sum();
        var seconds = lines("").stream().mapToDouble(l -> Double.parseDouble(l.split("\t")[3])).sum();
        System.out.printf(
                Locale.ROOT,
                "SCORM, %s: %d passed, %d failed, %d answers judged, %.0f s (%s)%n",
                part,
                passed.size(),
                lines(FAILED).size(),
                calls,
                seconds,
                file);
    }

    private List<String> lines(String outcome) {
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file).stream().filter(l -> l.startsWith(outcome)).toList()
                    : List.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
