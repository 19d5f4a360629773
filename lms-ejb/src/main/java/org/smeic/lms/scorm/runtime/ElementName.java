package org.smeic.lms.scorm.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The name of an element, taken apart.
 *
 * @param name as the SCO wrote it
 * @param pattern as the table has it: indexes are {@code n}, {@code {target=X}} is {@code {target}}
 * @param indexes from the left
 * @param lists the list each index points into, {@code cmi.interactions.2.objectives}
 */
record ElementName(String name, String pattern, List<Integer> indexes, List<String> lists) {

    private static final Pattern INDEX = Pattern.compile("\\.([0-9]+)(?=\\.)");
    private static final Pattern CANONICAL = Pattern.compile("0|[1-9][0-9]{0,5}");
    private static final int BEYOND = 1_000_000;
    private static final Pattern TARGET = Pattern.compile("\\.\\{target=[^{}]*\\}\\z");

    static ElementName of(String name) {
        var indexes = new ArrayList<Integer>();
        var lists = new ArrayList<String>();
        var target = TARGET.matcher(name);
        if (target.find()) {
            return new ElementName(name, name.substring(0, target.start()) + ".{target}", indexes, lists);
        }
        var index = INDEX.matcher(name);
        while (index.find()) {
            indexes.add(number(index.group(1)));
            lists.add(name.substring(0, index.start()));
        }
        return new ElementName(name, INDEX.matcher(name).replaceAll(".n"), indexes, lists);
    }

    /** An index that is written as none, {@code 01} or {@code 1000000}, lies beyond every list. */
    private static int number(String index) {
        return CANONICAL.matcher(index).matches() ? Integer.parseInt(index) : BEYOND;
    }

    /** The last word, {@code _count}. */
    String last() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** All but the last word; empty when there is only one. */
    String base() {
        return name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }

    String basePattern() {
        return pattern.substring(0, Math.max(0, pattern.lastIndexOf('.')));
    }

    /** The element of the same entry that the table calls so: its first indexes are ours. */
    String sibling(String otherPattern) {
        var other = otherPattern;
        for (var index : indexes) {
            other = other.replaceFirst("\\.n(?=\\.|$)", "." + index);
        }
        return other;
    }
}
