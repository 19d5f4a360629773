package org.smeic.lms.curriculum.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What an editor does to a tree, one step at a time; each gives another tree, and a key that is not there changes nothing. */
public final class Editing {

    private Editing() {}

    /** One place up ({@code -1}) or down ({@code 1}) among the parts of its set that are asked for. */
    public static SetRequirement move(SetRequirement tree, String key, int by) {
        return parts(tree, parentOf(tree, key), parts -> {
            var from = index(parts, key);
            var to = from + by;
            while (to >= 0 && to < parts.size() && !parts.get(to).offered()) {
                to += by;
            }
            if (from < 0 || to < 0 || to >= parts.size()) {
                return parts;
            }
            var moved = new ArrayList<>(parts);
            Collections.swap(moved, from, to);
            return moved;
        });
    }

    /** To the end of another set; a set that lies within it is not one it can go to. */
    public static SetRequirement into(SetRequirement tree, String key, String set) {
        var part = tree.find(key).orElse(null);
        if (part == null
                || !(tree.find(set).orElse(null) instanceof SetRequirement)
                || part.all().anyMatch(below -> below.key().equals(set))
                || parentOf(tree, key).equals(set)) {
            return tree;
        }
        return add(remove(tree, key), set, part);
    }

    /** A part at the end of a set. */
    public static SetRequirement add(SetRequirement tree, String set, Requirement part) {
        return parts(tree, set, parts -> {
            var more = new ArrayList<>(parts);
            more.add(part);
            return more;
        });
    }

    /** The tree without a part and what is below it. */
    public static SetRequirement remove(SetRequirement tree, String key) {
        return parts(tree, parentOf(tree, key), parts -> parts.stream()
                .filter(part -> !part.key().equals(key))
                .toList());
    }

    /** A part in its own place; the whole as well. */
    public static SetRequirement replace(SetRequirement tree, Requirement part) {
        if (part instanceof SetRequirement whole && tree.key().equals(whole.key())) {
            return whole;
        }
        return tree.mapped(each -> each.key().equals(part.key()) ? part : each);
    }

    /** Asked for again. */
    public static SetRequirement restore(SetRequirement tree, String key) {
        return tree.mapped(part -> {
            var terms = part.terms();
            return part.key().equals(key)
                    ? part.under(new Terms(terms.after(), terms.due(), terms.variant(), terms.why(), false))
                    : part;
        });
    }

    /** A key that no part has yet: the wish itself, or with a number. */
    public static String freeKey(SetRequirement tree, String wish) {
        var taken = tree.all().map(Requirement::key).collect(Collectors.toSet());
        var key = wish;
        for (var number = 2; taken.contains(key); number++) {
            key = wish + "-" + number;
        }
        return key;
    }

    /** The key of the set a part lies in; the whole for what is not there and for itself. */
    public static String parentOf(SetRequirement tree, String key) {
        return tree.all()
                .filter(SetRequirement.class::isInstance)
                .filter(set -> index(((SetRequirement) set).parts(), key) >= 0)
                .map(Requirement::key)
                .findFirst()
                .orElse(tree.key());
    }

    private static int index(List<Requirement> parts, String key) {
        for (var i = 0; i < parts.size(); i++) {
            if (parts.get(i).key().equals(key)) {
                return i;
            }
        }
        return -1;
    }

    private static SetRequirement parts(SetRequirement tree, String set, UnaryOperator<List<Requirement>> change) {
        return tree.key().equals(set)
                ? tree.with(change.apply(tree.parts()))
                : tree.mapped(part ->
                        part instanceof SetRequirement inner && inner.key().equals(set)
                                ? inner.with(change.apply(inner.parts()))
                                : part);
    }
}
