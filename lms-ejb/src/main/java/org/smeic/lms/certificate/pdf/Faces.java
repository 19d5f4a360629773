package org.smeic.lms.certificate.pdf;

import java.text.Bidi;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The fonts of a page in the order they are asked; the large ones last and only when needed. */
final class Faces {
    private static final String GETA = "\u3013";
    private static final int REMEMBERED = 2000;

    private final List<Supplier<Face>> chain;

    /** Fitting asks for the same words at many sizes. */
    private final Map<String, Line> lines = new HashMap<>();

    /** The faces in the order that suits all but Chinese, whose characters often have a shape of their own. */
    Faces() {
        this(Stream.concat(
                        Stream.of("", "Thai", "Tamil", "Arabic", "Hebrew", "Devanagari", "Lao", "Khmer")
                                .map(script -> once(() -> Face.shaped("NotoSans" + script))),
                        Stream.of("KR", "SC").map(script -> once(() -> Face.simple("NotoSans" + script))))
                .toList());
    }

    private Faces(List<Supplier<Face>> chain) {
        this.chain = chain;
    }

    /** The same faces, but a Chinese character takes its Chinese shape. */
    Faces chineseFirst() {
        var order = new ArrayList<>(chain);
        Collections.swap(order, order.size() - 2, order.size() - 1);
        return new Faces(order);
    }

    /** A piece of text in one face and direction. */
    private record Piece(Face face, String shown, String meant) {}

    /** Sets a text on one line; whatever the text holds, there is a line. */
    Line line(String text) {
        if (lines.size() > REMEMBERED) {
            lines.clear();
        }
        return lines.computeIfAbsent(text, this::set);
    }

    private Line set(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        var runs = new ArrayList<Line.Run>();
        var pen = 0f;
        for (var part : inReadingOrder(composed)) {
            var pieces = pieces(part.text());
            for (int i = 0; i < pieces.size(); i++) {
                var piece = pieces.get(part.rightToLeft() ? pieces.size() - 1 - i : i);
                var glyphs = piece.face().shape(piece.shown(), part.rightToLeft());
                if (!piece.shown().equals(piece.meant())) {
                    glyphs = glyphs.stream()
                            .map(g -> new Glyph(g.id(), piece.meant(), g.x(), g.y(), g.advance()))
                            .toList();
                }
                runs.add(new Line.Run(piece.face(), glyphs, pen));
                pen += (float) glyphs.stream().mapToDouble(Glyph::advance).sum();
            }
        }
        return new Line(composed, runs, pen);
    }

    /** Whether the text has a letter that no font here can draw. */
    boolean lacks(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .anyMatch(c -> !isLeftOut(c) && faceFor(Character.toString(c)).isEmpty());
    }

    private record Part(String text, boolean rightToLeft) {}

    private static List<Part> inReadingOrder(String text) {
        var bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        var levels = new byte[bidi.getRunCount()];
        var parts = new Object[bidi.getRunCount()];
        for (int i = 0; i < parts.length; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            parts[i] = new Part(text.substring(bidi.getRunStart(i), bidi.getRunLimit(i)), levels[i] % 2 == 1);
        }
        Bidi.reorderVisually(levels, 0, parts, 0, parts.length);
        return Stream.of(parts).map(Part.class::cast).toList();
    }

    private List<Piece> pieces(String text) {
        var pieces = new ArrayList<Piece>();
        var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        var leftOut = false;
        for (int from = 0, to; from < text.length(); from = to) {
            to = letters.next();
            var letter = text.substring(from, to);
            var last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
            if (leftOut && letter.isBlank() && (last == null || last.shown().endsWith(" "))) {
                continue;
            }
            if (last != null && last.shown().equals(last.meant()) && goesOn(last.face(), letter)) {
                pieces.set(pieces.size() - 1, new Piece(last.face(), last.shown() + letter, last.meant() + letter));
                continue;
            }
            var piece = piece(letter);
            leftOut = piece.isEmpty();
            piece.ifPresent(pieces::add);
        }
        return pieces;
    }

    private boolean goesOn(Face face, String letter) {
        var first = letter.codePointAt(0);
        return hasAll(face, letter)
                && (Character.isWhitespace(first)
                        || faceFor(letter).filter(face::equals).isPresent());
    }

    private Optional<Piece> piece(String letter) {
        var whole = faceFor(letter);
        if (whole.isPresent()) {
            return whole.map(face -> new Piece(face, letter, letter));
        }
        var base = Character.toString(letter.codePointAt(0));
        var bare = faceFor(base);
        if (bare.isPresent()) {
            return bare.map(face -> new Piece(face, base, letter));
        }
        if (isLeftOut(letter.codePointAt(0))) {
            return Optional.empty();
        }
        return faceFor(GETA).map(face -> new Piece(face, GETA, letter));
    }

    private Optional<Face> faceFor(String letter) {
        return chain.stream()
                .map(Supplier::get)
                .filter(face -> hasAll(face, letter))
                .findFirst();
    }

    private static boolean hasAll(Face face, String letter) {
        return letter.codePoints().allMatch(face::has);
    }

    /** Pictographs and what is invisible anyway. */
    private static boolean isLeftOut(int character) {
        return IntStream.of(
                        Character.OTHER_SYMBOL,
                        Character.MODIFIER_SYMBOL,
                        Character.FORMAT,
                        Character.CONTROL,
                        Character.SURROGATE,
                        Character.PRIVATE_USE,
                        Character.UNASSIGNED,
                        Character.NON_SPACING_MARK,
                        Character.ENCLOSING_MARK,
                        Character.SPACE_SEPARATOR,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR)
                .anyMatch(type -> type == Character.getType(character));
    }

    private static <T> Supplier<T> once(Supplier<T> slow) {
        return new Supplier<>() {
            private Optional<T> made = Optional.empty();

            @Override
            public T get() {
                if (made.isEmpty()) {
                    made = Optional.of(slow.get());
                }
                return made.orElseThrow();
            }
        };
    }
}
