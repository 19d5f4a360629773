package org.smeic.lms.certificate.pdf;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;

/** Shapes as path operators of a PDF. */
final class Outline {
    private Outline() {}

    static String of(Shape shape, AffineTransform place) {
        var path = new StringBuilder();
        var at = new double[6];
        var x = 0.0;
        var y = 0.0;
        for (var step = shape.getPathIterator(place); !step.isDone(); step.next()) {
            var kind = step.currentSegment(at);
            switch (kind) {
                case PathIterator.SEG_MOVETO ->
                    path.append(Ink.numbers(at[0], at[1])).append(" m ");
                case PathIterator.SEG_LINETO ->
                    path.append(Ink.numbers(at[0], at[1])).append(" l ");
                case PathIterator.SEG_CUBICTO -> path.append(Ink.numbers(at)).append(" c ");
                case PathIterator.SEG_QUADTO -> path.append(cubic(x, y, at)).append(" c ");
                default -> path.append("h ");
            }
            var end = kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
            if (kind != PathIterator.SEG_CLOSE) {
                x = at[end];
                y = at[end + 1];
            }
        }
        return path.toString();
    }

    /** PDF has no quadratic curves; each is also a cubic one. */
    private static String cubic(double x, double y, double[] at) {
        return Ink.numbers(
                x + (at[0] - x) * 2 / 3,
                y + (at[1] - y) * 2 / 3,
                at[2] + (at[0] - at[2]) * 2 / 3,
                at[3] + (at[1] - at[3]) * 2 / 3,
                at[2],
                at[3]);
    }
}
