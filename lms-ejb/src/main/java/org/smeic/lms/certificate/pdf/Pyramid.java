package org.smeic.lms.certificate.pdf;

import java.util.Map;

/** The house's motif: 21 tiles, one for each economy, small firms at the apex. */
final class Pyramid {
    private static final int OWNER = 0xa8431c;
    private static final int POLICY = 0x3d4a9c;
    private static final int PRO = 0x1c6a57;
    private static final int PRIMARY = 0x0d5568;
    private static final int TINT = 0xe4f0f2;
    private static final int EDGE = 0xb9d0d6;
    private static final int ROWS = 6;

    /** Tiles with a colour of their own, by number from the apex. */
    private static final Map<Integer, Integer> COLOURED = Map.of(1, PRIMARY, 5, OWNER, 9, PRO, 13, PRIMARY, 17, POLICY);

    private Pyramid() {}

    /** Draws all tiles as wide as said, standing on {@code y}; the apex in the given colour. */
    static void draw(Ink ink, double x, double y, double width, int apex) {
        var pitch = width / (ROWS - 0.26);
        var side = pitch * 0.74;
        ink.stroke(EDGE, 0.6);
        var number = 0;
        for (int row = 0; row < ROWS; row++) {
            for (int column = 0; column <= row; column++) {
                ink.fill(number == 0 ? apex : COLOURED.getOrDefault(number, TINT));
                ink.tile(
                        x + width / 2 - side / 2 + (column - row / 2.0) * pitch,
                        y + (ROWS - 1 - row) * pitch * 0.96,
                        side,
                        side,
                        side * 0.18,
                        true);
                number++;
            }
        }
    }

    /** The small mark of six tiles. */
    static void mark(Ink ink, double x, double y, double width) {
        var colours = new int[][] {{OWNER}, {POLICY, PRO}, {PRIMARY, 0x7fa3ae, PRIMARY}};
        var pitch = width / 2.82;
        var side = pitch * 0.82;
        for (int row = 0; row < colours.length; row++) {
            for (int column = 0; column <= row; column++) {
                ink.fill(colours[row][column]);
                ink.tile(
                        x + width / 2 - side / 2 + (column - row / 2.0) * pitch,
                        y + (2 - row) * pitch,
                        side,
                        side,
                        1.4,
                        false);
            }
        }
    }
}
