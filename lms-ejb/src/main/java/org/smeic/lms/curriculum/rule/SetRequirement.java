package org.smeic.lms.curriculum.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Parts with a rule: {@code all} is AND, {@code any} is OR, and parts in order are joined by THEN.
 *
 * @param title in the language of the curriculum; may be empty
 * @param inOrder whether a part opens only when the one before it is met
 */
public record SetRequirement(String key, String title, Rule rule, boolean inOrder, List<Requirement> parts, Terms terms)
        implements Requirement {

    public SetRequirement {
        parts = List.copyOf(parts);
    }

    /** A set whose parts may be done in any order. */
    public static SetRequirement of(String key, Rule rule, Requirement... parts) {
        return new SetRequirement(key, "", rule, false, List.of(parts), Terms.NONE);
    }

    @Override
    public SetRequirement under(Terms other) {
        return new SetRequirement(key, title, rule, inOrder, parts, other);
    }

    /** The same set, its parts one after the other. */
    public SetRequirement ordered() {
        return new SetRequirement(key, title, rule, true, parts, terms);
    }

    /** The same set with other parts. */
    public SetRequirement with(List<Requirement> other) {
        return new SetRequirement(key, title, rule, inOrder, other, terms);
    }

    @Override
    public Stream<Requirement> all() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(Requirement::all));
    }

    @Override
    public int attainable() {
        return offeredParts().stream().mapToInt(Requirement::attainable).sum();
    }

    @Override
    public int worth() {
        return parts.stream()
                .filter(part -> part.terms().fits())
                .mapToInt(Requirement::worth)
                .sum();
    }

    /** The parts that are asked for. */
    public List<Requirement> offeredParts() {
        return parts.stream().filter(Requirement::offered).toList();
    }

    /** This set and what is asked of learners below; nothing of a retired set is, whatever its parts say. */
    public Stream<Requirement> asked() {
        return Stream.concat(
                Stream.of(this),
                offeredParts().stream()
                        .flatMap(part -> part instanceof SetRequirement set ? set.asked() : Stream.of(part)));
    }

    /** A part at any depth, or the set itself. */
    public Optional<Requirement> find(String partKey) {
        return all().filter(part -> part.key().equals(partKey)).findFirst();
    }

    /** The courses below, retired ones as well, in the order they are written. */
    public Stream<CourseRequirement> courses() {
        return all().filter(CourseRequirement.class::isInstance).map(CourseRequirement.class::cast);
    }

    /** The tree with that part retired; the tree itself when it has no such part below. */
    public SetRequirement without(String partKey) {
        return mapped(
                part -> part.key().equals(partKey) ? part.under(part.terms().retire()) : part);
    }

    /** The tree with every part below replaced by what is made of it, the lower ones first. */
    public SetRequirement mapped(UnaryOperator<Requirement> change) {
        return with(parts.stream()
                .map(part -> change.apply(part instanceof SetRequirement set ? set.mapped(change) : part))
                .toList());
    }
}
