package org.smeic.lms.scorm.sequencing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.smeic.lms.scorm.sequencing.NavigationRequest.Kind;

/** What holds of every tree and every way through it, tried on many that were made by chance. */
class AnyTreeTest {

    private static final int TREES = 400;
    private static final int STEPS = 30;

    /** Walks through many trees; the message of what goes wrong names the seed. */
    private static void everywhere(Check check) {
        for (var seed = 0; seed < TREES; seed++) {
            var any = new AnyTree(seed);
            var course = new Course(any.organization(), new GlobalObjectives(), new Random(seed));
            try {
                for (var i = 0; i < STEPS; i++) {
                    any.report(course);
                    check.at(course, any.request(course));
                }
            } catch (RuntimeException | AssertionError broken) {
                throw new AssertionError("seed " + seed, broken);
            }
        }
    }

    private interface Check {
        void at(Course course, NavigationRequest request);
    }

    @Test
    void noRequestBreaksTheTree() {
        everywhere((course, request) -> {
            course.step(request);
            var current = course.tree().current();
            var active = course.tree().all().stream().filter(Activity::isActive).toList();
            if (active.isEmpty()) {
                return;
            }
            assertThat(current)
                    .as("something is open, so the learner is somewhere")
                    .isNotNull();
            assertThat(active).allMatch(a -> a.isAncestorOf(current));
            assertThat(active).allMatch(a -> a.parent() == null || a.parent().isActive());
            assertThat(active).noneMatch(a -> a.isLeaf() && a != current);
        });
    }

    @Test
    void lookingAheadNeverChangesTheTree() {
        everywhere((course, request) -> {
            var before = TreeState.of(course.tree());
            var known = course.tree().globals().all();
            course.offers();
            course.tree().all().forEach(a -> course.locked(a.identifier()));
            assertThat(TreeState.of(course.tree())).isEqualTo(before);
            assertThat(course.tree().globals().all()).isEqualTo(known);
            course.step(request);
        });
    }

    @Test
    void whatTheTableOfContentsOffersIsNeverRefused() {
        everywhere((course, request) -> {
            for (var choice : course.choices()) {
                var tried = new Course(course.tree().copy(), new Random(1));
                assertThat(tried.choose(choice)).as(choice).doesNotStartWith("refused");
            }
            course.step(request);
        });
    }

    @Test
    void whatContinueAndPreviousAreOfferedIsNeverRefused() {
        everywhere((course, request) -> {
            var offers = course.offers();
            if (request.kind() == Kind.CONTINUE && offers.goOn() || request.kind() == Kind.PREVIOUS && offers.back()) {
                assertThat(course.step(request)).doesNotStartWith("refused");
            } else {
                course.step(request);
            }
        });
    }

    @Test
    void aTreeThatWasStoredBehavesAsTheOneThatWasNot() {
        for (var seed = 0; seed < TREES; seed++) {
            var any = new AnyTree(seed);
            var kept = new Course(any.organization(), new GlobalObjectives(), new Random(seed));
            var stored = new Course(any.organization(), new GlobalObjectives(), new Random(seed));
            for (var i = 0; i < STEPS; i++) {
                stored.reloaded();
                any.report(kept, stored);
                var request = any.request(kept);
                assertThat(stored.step(request)).as("seed " + seed).isEqualTo(kept.step(request));
                assertThat(TreeState.of(stored.tree())).isEqualTo(TreeState.of(kept.tree()));
            }
        }
    }

    @Test
    void anExitOfAllEndsEverything() {
        everywhere((course, request) -> {
            course.step(request);
            var left = new Course(course.tree().copy(), new Random(1));
            if (left.tree().current() != null) {
                assertThat(left.exitAll()).isEqualTo("ended");
                assertThat(left.tree().all()).noneMatch(Activity::isActive);
            }
        });
    }
}
