package org.smeic.lms.curriculum.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A curriculum made to fit one learner.
 *
 * @param tree their own: parts that do not fit are not asked for in it
 * @param decisions why each part is in or out, by key, in the order of the tree; the root is not among them
 */
public record Adaptation(SetRequirement tree, Map<String, Decision> decisions) {

    /**
     * Why a part is in or out.
     *
     * @param in whether the learner is asked for it
     * @param reason in words
     * @param unknown whether telling more about oneself could change it
     */
    public record Decision(boolean in, Phrase reason, boolean unknown) {}

    /** Makes the learner's tree; the same version and profile always give the same. */
    public static Adaptation of(SetRequirement version, Profile profile) {
        return new Fitting(profile).fit(version);
    }

    private static final class Fitting {

        private final Profile profile;
        private final Map<String, Decision> decisions = new HashMap<>();
        private final Map<String, String> replacements = new HashMap<>();

        Fitting(Profile profile) {
            this.profile = profile;
        }

        Adaptation fit(SetRequirement version) {
            var tree = redirected(set(version));
            var inOrder = new LinkedHashMap<String, Decision>();
            tree.parts().stream().flatMap(Requirement::all).forEach(part -> inOrder.put(part.key(), decided(part)));
            return new Adaptation(tree, inOrder);
        }

        private Decision decided(Requirement part) {
            return decisions.getOrDefault(part.key(), new Decision(false, Phrase.of("reason.retired"), false));
        }

        private SetRequirement set(SetRequirement set) {
            var taken = new HashSet<String>();
            var keys = new HashSet<String>();
            set.offeredParts().forEach(part -> keys.add(part.key()));
            set.offeredParts().forEach(part -> decide(part, taken, keys));
            var fitted = new ArrayList<Requirement>();
            for (var part : set.parts()) {
                fitted.add(part.offered() ? fitted(part) : part);
            }
            return set.with(fitted);
        }

        private Requirement fitted(Requirement part) {
            if (!isIn(part.key())) {
                return part.under(part.terms().unfit());
            }
            if (part instanceof SetRequirement set && !set.offeredParts().isEmpty()) {
                var inner = set(set);
                if (inner.offeredParts().isEmpty()) {
                    decisions.put(set.key(), new Decision(false, Phrase.of("reason.empty"), false));
                    return inner.under(set.terms().unfit());
                }
                return inner;
            }
            return part;
        }

        private boolean isIn(String key) {
            var decision = decisions.get(key);
            return decision != null && decision.in();
        }

        /** @param taken the parts that another one has replaced already; the first that fits does */
        private void decide(Requirement part, Set<String> taken, Set<String> siblings) {
            var variant = part.terms().variant();
            var when = variant.when();
            if (when == null) {
                decisions.putIfAbsent(part.key(), new Decision(true, Phrase.of("reason.everyone"), false));
                return;
            }
            var truth = when.test(profile);
            var in =
                    switch (variant.kind()) {
                        case ALWAYS -> true;
                        case ONLY_WHEN -> truth != Truth.NO;
                        case ADDED_WHEN -> truth == Truth.YES;
                        case INSTEAD_OF -> truth == Truth.YES && replaces(variant, taken, siblings);
                    };
            var decision = new Decision(in, reason(variant, when, truth, in), truth == Truth.UNKNOWN);
            // What has been replaced stays out, whatever its own condition says.
            if (taken.contains(part.key())) {
                return;
            }
            decisions.put(part.key(), decision);
            var instead = variant.insteadOf();
            if (in && instead != null) {
                taken.add(instead);
                replacements.put(instead, part.key());
                decisions.put(
                        instead,
                        new Decision(false, Phrase.of("reason.replaced", Phrase.Name.part(part.key())), false));
            }
        }

        private static boolean replaces(Variant variant, Set<String> taken, Set<String> siblings) {
            return variant.insteadOf() != null
                    && siblings.contains(variant.insteadOf())
                    && !taken.contains(variant.insteadOf());
        }

        private Phrase reason(Variant variant, Condition when, Truth truth, boolean in) {
            if (truth == Truth.UNKNOWN) {
                return Phrase.of(in ? "reason.in_until_known" : "reason.out_until_known", when.sentence());
            }
            var because = new Condition.AllOf(when.deciding(profile)).sentence();
            if (in && variant.insteadOf() != null) {
                return Phrase.of("reason.instead", Phrase.Name.part(variant.insteadOf()), because);
            }
            return Phrase.of(in ? "reason.fits" : "reason.does_not_fit", because);
        }

        /** What waited for a part that was replaced waits for the one that stands for it. */
        private SetRequirement redirected(SetRequirement tree) {
            if (replacements.isEmpty()) {
                return tree;
            }
            var redirected = tree.mapped(part -> part.under(redirected(part.terms())));
            return opened(redirected, Set.copyOf(Soundness.neverOpen(redirected)), tree);
        }

        /** What stands for a part must not wait for itself, nor two parts for each other by that: they wait as before. */
        private static SetRequirement opened(SetRequirement tree, Set<String> stuck, SetRequirement before) {
            return stuck.isEmpty()
                    ? tree
                    : tree.mapped(part ->
                            stuck.contains(part.key()) ? part.under(waiting(part.terms(), before, part.key())) : part);
        }

        private static Terms waiting(Terms terms, SetRequirement before, String key) {
            return before.find(key)
                    .map(part -> terms.after(part.terms().after().toArray(String[]::new)))
                    .orElse(terms);
        }

        private Terms redirected(Terms terms) {
            var after = terms.after().stream().map(this::standIn).toArray(String[]::new);
            var due = terms.due();
            var anchored = due == null || due.after() == null ? due : new Due(due.days(), standIn(due.after()));
            var fitted = terms.after(List.of(after).stream().distinct().toArray(String[]::new));
            return anchored == null ? fitted : fitted.due(anchored);
        }

        private String standIn(String key) {
            var seen = new HashSet<String>();
            var now = key;
            while (replacements.containsKey(now) && seen.add(now)) {
                now = replacements.getOrDefault(now, now);
            }
            return now;
        }
    }
}
