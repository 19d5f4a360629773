package org.smeic.lms.curriculum.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What holds from every version to the next. */
@Domain(AnyCurriculum.class)
@Domain(DomainContext.Global.class)
class SuccessionPropertiesTest {

    @Property(tries = 1000)
    void whatANewVersionDropsStillCounts(@ForAll SetRequirement previous, @ForAll Facts facts, @ForAll Random chance) {
        var next = Succession.carry(previous, thinned(previous, chance));
        var before = Evaluation.of(previous, facts);
        var after = Evaluation.of(next, facts);
        before.parts().forEach((key, part) -> {
            if (part.state().counts()) {
                assertThat(after.at(key).state().counts()).as(key).isTrue();
            }
        });
        assertThat(Succession.loses(before, after) && before.complete()).isFalse();
    }

    @Property(tries = 1000)
    void noPartIsLostAndNoneIsThereTwice(@ForAll SetRequirement previous, @ForAll Random chance) {
        var next = Succession.carry(previous, thinned(previous, chance));
        assertThat(next.all().map(Requirement::key))
                .containsExactlyInAnyOrderElementsOf(
                        previous.all().map(Requirement::key).toList());
    }

    @Property(tries = 1000)
    void theSameVersionAgainChangesNothing(@ForAll SetRequirement previous) {
        assertThat(Succession.carry(previous, previous)).isEqualTo(previous);
    }

    /** The tree without some of its parts, as an editor would write it. */
    private static SetRequirement thinned(SetRequirement set, Random chance) {
        return set.with(set.parts().stream()
                .filter(part -> chance.nextInt(4) > 0)
                .<Requirement>map(part -> part instanceof SetRequirement inner ? thinned(inner, chance) : part)
                .toList());
    }
}
