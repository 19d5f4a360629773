package org.smeic.lms.authoring.folder;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small course that is right in everything, to be spoilt by tests. */
public final class CourseFixture {

    public static final String SVG =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><title>x</title></svg>";

    private final Map<String, String> files = new TreeMap<>();

    public CourseFixture() {
        put("course.md", """
                ---
                title: Talk to five customers
                summary: You leave with a page of what you heard.
                audience: owner
                topic: customers
                level: foundation
                language: en
                drawing: lens
                teacher: The team
                outcomes:
                  - Book five calls
                lessons:
                  - pages: 01-why
                  - scorm: 02-practice
                    title: "Practice: a call"
                    minutes: 10
                  - quiz: quiz.gift
                    title: Check what you know
                    minutes: 8
                    pass: 70
                    limit: 20
                    attempts: 3
                sources:
                  - "Fitzpatrick, R. (2013), The Mom Test."
                ---
                **This** course is for you.
                """);
        put("01-why/module.md", """
                ---
                title: Why your best customer misleads you
                minutes: 15
                action: Write down one decision
                ---
                1. Take a sheet.
                2. Write.
                """);
        put("01-why/01-a-kind-yes.md", "# A kind yes\n\nText.\n\n![Three answers](three.svg)\n");
        put("01-why/02-opinion.md", "# Opinion\n\nMore.\n");
        put("01-why/three.svg", SVG);
        put("02-practice/module.md", "---\ntitle: Practice\nminutes: 10\n---\n");
        put("02-practice/01-call.md", "# The call\n\nRing.\n\n![Three answers](../01-why/three.svg)\n");
        put("quiz.gift", """
                ::Story::Which is a story?{
                ~"I would buy it."#A guess.
                ="Last Tuesday we waited."#Yes.
                }

                ::True::Opinions are free.{TRUE}
                """);
    }

    public CourseFixture put(String name, String text) {
        files.put(name, text);
        return this;
    }

    public CourseFixture change(String name, String old, String text) {
        var before = files.getOrDefault(name, "");
        if (!before.contains(old)) {
            throw new IllegalArgumentException(name + " has no " + old);
        }
        return put(name, before.replace(old, text));
    }

    public CourseFixture without(String name) {
        files.remove(name);
        return this;
    }

    public Path folder(Path parent, String name) {
        try {
            for (var file : files.entrySet()) {
                var target = parent.resolve(name).resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.writeString(target, file.getValue());
            }
            return parent.resolve(name);
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    /** A zip whose files lie below {@code prefix}. */
    public byte[] zip(String prefix) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(prefix + file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
