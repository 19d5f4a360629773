package org.smeic.lms.curriculum.rule;

import java.util.Collection;
import java.util.List;

/** What an editor may ask of a learner's profile, composed without code. */
public sealed interface Condition
        permits Condition.AllOf, Condition.AnyOf, Condition.Not, Condition.Is, Condition.AtLeast {

    /** Whether it holds; not known when what is known of the learner does not settle it. */
    Truth test(Profile profile);

    /** The condition in words. */
    Phrase sentence();

    /**
     * What settled the answer: comparisons that are true of this profile, or, where the answer is not known, those
     * that could not be made.
     */
    List<Condition> deciding(Profile profile);

    /** The condition that holds exactly when this one does not. */
    default Condition negated() {
        return new Not(this);
    }

    /** All of them; of none: always true. */
    record AllOf(List<Condition> of) implements Condition {

        public AllOf {
            of = List.copyOf(of);
        }

        @Override
        public Truth test(Profile profile) {
            return of.stream()
                    .map(each -> each.test(profile))
                    .min(Truth::compareTo)
                    .orElse(Truth.YES);
        }

        @Override
        public Phrase sentence() {
            return Phrase.joined(
                    "condition.all", of.stream().map(Condition::sentence).toList());
        }

        @Override
        public List<Condition> deciding(Profile profile) {
            return decidingOf(of, test(profile), profile);
        }
    }

    /** At least one of them; of none: never. */
    record AnyOf(List<Condition> of) implements Condition {

        public AnyOf {
            of = List.copyOf(of);
        }

        @Override
        public Truth test(Profile profile) {
            return of.stream()
                    .map(each -> each.test(profile))
                    .max(Truth::compareTo)
                    .orElse(Truth.NO);
        }

        @Override
        public Phrase sentence() {
            return Phrase.joined(
                    "condition.any", of.stream().map(Condition::sentence).toList());
        }

        @Override
        public List<Condition> deciding(Profile profile) {
            return decidingOf(of, test(profile), profile);
        }
    }

    /** The opposite. */
    record Not(Condition of) implements Condition {

        @Override
        public Truth test(Profile profile) {
            return of.test(profile).not();
        }

        @Override
        public Phrase sentence() {
            return Phrase.of("condition.not", of.sentence());
        }

        @Override
        public List<Condition> deciding(Profile profile) {
            return of.deciding(profile);
        }

        @Override
        public Condition negated() {
            return of;
        }
    }

    /**
     * A named trait is one of these.
     *
     * @param values one or more
     */
    record Is(Trait trait, List<String> values) implements Condition {

        public Is {
            if (trait.isNumber() || values.isEmpty()) {
                throw new IllegalArgumentException(trait + " is " + values);
            }
            values = List.copyOf(values);
        }

        @Override
        public Truth test(Profile profile) {
            var actual = profile.words().get(trait);
            return actual == null ? Truth.UNKNOWN : Truth.of(values.stream().anyMatch(value -> matches(value, actual)));
        }

        @Override
        public Phrase sentence() {
            return Phrase.joined(
                    "condition.is." + trait,
                    values.stream().map(value -> Phrase.name(trait, value)).toList());
        }

        @Override
        public List<Condition> deciding(Profile profile) {
            var actual = profile.words().get(trait);
            if (actual == null) {
                return List.of(this);
            }
            var matching =
                    values.stream().filter(value -> matches(value, actual)).toList();
            return List.of(matching.isEmpty() ? negated() : new Is(trait, matching));
        }

        private boolean matches(String value, Collection<String> actual) {
            return actual.stream().anyMatch(each -> trait.matches(value, each));
        }
    }

    /** A counted trait is so much or more. */
    record AtLeast(Trait trait, int least) implements Condition {

        public AtLeast {
            if (!trait.isNumber()) {
                throw new IllegalArgumentException(trait + " at least " + least);
            }
        }

        @Override
        public Truth test(Profile profile) {
            var actual = profile.numbers().get(trait);
            return actual == null ? Truth.UNKNOWN : Truth.of(actual >= least);
        }

        @Override
        public Phrase sentence() {
            return Phrase.of("condition.at_least." + trait, least);
        }

        @Override
        public List<Condition> deciding(Profile profile) {
            return List.of(test(profile) == Truth.NO ? negated() : this);
        }
    }

    private static List<Condition> decidingOf(List<Condition> of, Truth whole, Profile profile) {
        return of.stream()
                .filter(each -> each.test(profile) == whole)
                .flatMap(each -> each.deciding(profile).stream())
                .distinct()
                .toList();
    }
}
