package org.smeic.lms.web.scorm;

import java.util.List;
import java.util.stream.IntStream;

/** How scores are spread, as ten columns to draw: 440 wide, 120 high, words included. */
public record ScorePlot(List<Column> columns) {

    private static final int WIDTH = 44;
    private static final int FLOOR = 98;
    private static final int MOST = 76;

    /** @param range as "80–89" */
    public record Column(String range, long count, int x, int middle, int y, int height) {}

    /** @param counts of the ten tenths */
    static ScorePlot of(List<Long> counts) {
        var highest =
                Math.max(1, counts.stream().mapToLong(Long::longValue).max().orElse(1));
        return new ScorePlot(IntStream.range(0, counts.size())
                .mapToObj(n -> {
                    var count = counts.get(n);
                    var height = count == 0 ? 0 : (int) Math.max(4, count * MOST / highest);
                    var range = n * 10 + "–" + (n == 9 ? 100 : n * 10 + 9);
                    return new Column(range, count, n * WIDTH + 4, n * WIDTH + WIDTH / 2, FLOOR - height, height);
                })
                .toList());
    }

    /** The columns with something in them: what the drawing says, for whoever cannot see it. */
    public List<Column> filled() {
        return columns.stream().filter(c -> c.count > 0).toList();
    }
}
