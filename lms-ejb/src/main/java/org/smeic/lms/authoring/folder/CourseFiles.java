package org.smeic.lms.authoring.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.smeic.lms.shared.Refusal;
import org.smeic.lms.storage.Unpacked;

/** The files of a course, in a folder or from an upload; names have forward slashes and start at {@code course.md}. */
public final class CourseFiles {

    private static final int MOST_TEXT = 1 << 20;

    private final List<String> names;
    private final Function<String, Optional<Path>> find;

    private CourseFiles(List<String> names, Function<String, Optional<Path>> find) {
        this.names = names.stream().sorted().toList();
        this.find = find;
    }

    /** The files below a folder of this machine. */
    public static CourseFiles of(Path folder) {
        try (var all = Files.walk(folder)) {
            var names = all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .toList();
            return new CourseFiles(
                    names, name -> names.contains(name) ? Optional.of(folder.resolve(name)) : Optional.empty());
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    /** The files of an upload. */
    public static CourseFiles of(Unpacked upload) {
        return new CourseFiles(upload.files(), upload::file);
    }

    /** The same files seen from a folder among them; empty text or a name that ends in {@code /}. */
    public CourseFiles below(String folder) {
        return new CourseFiles(
                names.stream()
                        .filter(name -> name.startsWith(folder))
                        .map(name -> name.substring(folder.length()))
                        .toList(),
                name -> find.apply(folder + name));
    }

    /** All names, sorted. */
    public List<String> names() {
        return names;
    }

    public boolean has(String name) {
        return names.contains(name);
    }

    public boolean hasFolder(String folder) {
        return names.stream().anyMatch(name -> name.startsWith(folder + "/"));
    }

    /**
     * Where the file lies.
     *
     * @throws Refusal {@code authoring.file_missing} when there is none
     */
    public Path file(String name) {
        return find.apply(name).orElseThrow(() -> new Refusal("authoring.file_missing", name));
    }

    /**
     * What a text file says, with plain line feeds.
     *
     * @throws Refusal {@code authoring.text_too_large} beyond 1 MB, {@code authoring.not_utf8} when it is no UTF-8
     */
    public String text(String name) {
        var file = file(name);
        try {
            if (Files.size(file) > MOST_TEXT) {
                throw new Refusal("authoring.text_too_large", name, MOST_TEXT >> 20);
            }
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return text.replace("\ufeff", "").replace("\r\n", "\n").replace('\r', '\n');
        } catch (CharacterCodingException other) {
            throw new Refusal("authoring.not_utf8", name);
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }
}
