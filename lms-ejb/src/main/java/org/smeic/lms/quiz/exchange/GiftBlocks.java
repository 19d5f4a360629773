package org.smeic.lms.quiz.exchange;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a GIFT file into its questions: empty lines stand between them, lines that begin with {@code //} are nobody's.
 */
final class GiftBlocks {

    /**
     * @param line where it begins, from 1
     * @param openBrace the line of a brace that is never closed, or 0
     */
    record Block(int line, String text, int openBrace) {}

    private final String[] lines;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int start;
    private int openBrace;
    private boolean answered;

    private GiftBlocks(String[] lines) {
        this.lines = lines;
    }

    static List<Block> of(String text) {
        var blocks = new GiftBlocks(text.split("\\R", -1));
        blocks.cut();
        return blocks.blocks;
    }

    private void cut() {
        for (var i = 0; i < lines.length; i++) {
            var line = lines[i].strip();
            if (line.startsWith("//")) {
                continue;
            }
            var between = openBrace == 0;
            if (line.isEmpty() ? between || !closesAfter(i) : between && answered && line.startsWith("::")) {
                finish();
            }
            if (line.startsWith("$CATEGORY:") && openBrace == 0) {
                finish();
                blocks.add(new Block(i + 1, line, 0));
            } else if (!line.isEmpty() || openBrace > 0) {
                add(i);
            }
        }
        finish();
    }

    private void add(int i) {
        if (text.length() == 0) {
            start = i + 1;
        }
        text.append(lines[i]).append('\n');
        for (var j = 0; j < lines[i].length(); j++) {
            switch (lines[i].charAt(j)) {
                case '\\' -> j++;
                case '{' -> openBrace = openBrace == 0 ? i + 1 : openBrace;
                case '}' -> {
                    answered = openBrace > 0;
                    openBrace = 0;
                }
                default -> {
                    // text
                }
            }
        }
    }

    /** Whether the next brace from line {@code i} on closes: then the empty line is only a gap in the answers. */
    private boolean closesAfter(int i) {
        for (var k = i; k < lines.length; k++) {
            var line = lines[k].strip();
            if (line.startsWith("//")) {
                continue;
            }
            if (line.startsWith("::")) {
                return false;
            }
            for (var j = 0; j < line.length(); j++) {
                switch (line.charAt(j)) {
                    case '\\' -> j++;
                    case '{' -> {
                        return false;
                    }
                    case '}' -> {
                        return true;
                    }
                    default -> {
                        // text
                    }
                }
            }
        }
        return false;
    }

    private void finish() {
        if (text.length() > 0) {
            blocks.add(new Block(start, text.toString(), openBrace));
        }
        text.setLength(0);
        openBrace = 0;
        answered = false;
    }
}
