/**
 * Reads a course folder: what an instructor writes by hand and hands in as a zip.
 *
 * <p>{@code course.md} holds front matter (YAML) and what the course is about; each folder that a {@code pages} lesson
 * names holds {@code module.md} and its pages {@code NN-name.md} in the order of their names, with pictures beside
 * them. Reading touches neither database nor store, so that a fault anywhere leaves nothing behind; every refusal names
 * the file first and then the field.
 *
 * <p>Unknown fields and files are noted, not refused: authors keep notes beside their texts.
 */
@NullMarked
package org.smeic.lms.authoring.folder;

import org.jspecify.annotations.NullMarked;
