package org.smeic.lms.scorm.adl;

import java.util.ArrayList;
import java.util.List;

/** The lines of ADL's files: properties whose order counts and whose blanks at the end belong to the value. */
final class CaseText {

    private CaseText() {}

    /** A line that ends in a backslash goes on in the next one. */
    static List<String> lines(String text) {
        var lines = new ArrayList<String>();
        var open = new StringBuilder();
        for (var line : text.split("\r?\n", -1)) {
            if (line.endsWith("\\")) {
                open.append(line, 0, line.length() - 1);
            } else {
                lines.add(open.append(line).toString());
                open.setLength(0);
            }
        }
        lines.add(open.toString());
        return lines;
    }
}
