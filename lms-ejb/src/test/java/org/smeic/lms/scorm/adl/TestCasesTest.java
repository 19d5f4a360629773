package org.smeic.lms.scorm.adl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.smeic.lms.scorm.adl.Command.Call;

/** The reader of ADL's cases, on a case of our own and on the whole corpus where it is at hand. */
class TestCasesTest {

    private static final Abbreviations WORDS = new Abbreviations("""
            # words
            c=cmi
            a=adl
            n=nav
            r=request
            rv=request_valid
            OB=objectives
            S=score
            SCA=scaled
            TY.c=choice
            N.j=jump
            tar={target=%s}
            t=true
            """);

    @Test
    void aCaseIsItsLaunchesInOrder() {
        var read = TestCase.parse("OWN", """
                title=OWN-1
                start=Activity 1
                ####
                Act1V1.commands.0=I->->t->0
                Act1V1.commands.1=SET->c~OB~&o 1&~S~SCA!0.5->t->0
                Act1V1.CUI=Choice~Activity 5
                Act2aV3.UIQ=continue.enabled~toc@Activity 2.enabled.selectable
                Act2aV3.UIA=Y~N
                Act2aV3.commands.0=GET->a~n~rv~TY.c~tar~activity_5->t->0
                Act2aV3.commands.1=SET->a~n~r!tar~activity_7~N.j->t->0
                Act2aV3.commands.2=SET->cmi!one \\
                two->f->401
                """, WORDS);

        assertThat(read.title()).isEqualTo("OWN-1");
        assertThat(read.start()).isEqualTo("Activity 1");
        assertThat(read.steps())
                .containsExactly(
                        new Step(
                                "Act1V1",
                                "1",
                                1,
                                List.of(
                                        new Command(Call.INITIALIZE, "", "", "true", "0", ""),
                                        new Command(
                                                Call.SET, "cmi.objectives.&o 1&.score.scaled", "0.5", "true", "0", "")),
                                List.of(),
                                List.of("Choice", "Activity 5")),
                        new Step(
                                "Act2aV3",
                                "2a",
                                3,
                                List.of(
                                        new Command(
                                                Call.GET,
                                                "adl.nav.request_valid.choice.{target=activity_5}",
                                                "",
                                                "true",
                                                "0",
                                                ""),
                                        new Command(
                                                Call.SET,
                                                "adl.nav.request",
                                                "{target=activity_7}jump",
                                                "true",
                                                "0",
                                                ""),
                                        new Command(Call.SET, "cmi", "one two", "f", "401", "")),
                                List.of(
                                        new Question("continue.enabled", "", true),
                                        new Question("toc.enabled.selectable", "Activity 2", false)),
                                List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "cmi.score.raw, 7, 7.0, true",
        "cmi.score.raw, 7, 7.00001, false",
        "cmi.session_time, PT60S, PT1M, true",
        "cmi.session_time, PT1H, P1D, false",
        "cmi.interactions.0.timestamp, 2009-01-01T10:00:00+01:00, 2009-01-01T09:00:00.00Z, true",
        "cmi.interactions.0.timestamp, 2009, 2010, false",
        "cmi.interactions.0.description, '{lang=en}a', a, true",
        "cmi.interactions.0.description, '{lang=de}a', a, false",
        "cmi._children, 'a,b', 'b, a', true",
        "cmi.location, a, A, false"
    })
    void answersAreComparedByTheirType(String element, String expected, String answer, boolean equal) {
        assertThat(Comparison.equal(element, expected, answer, "")).isEqualTo(equal);
    }

    @Test
    void theWholeCorpusIsRead() {
        try (var cases = TestCases.open()) {
            var all = cases.names().stream().map(cases::read).toList();
            assertThat(all).hasSize(188);
            assertThat(all.stream().mapToInt(c -> c.steps().size()).sum()).isEqualTo(842);
            assertThat(all.stream()
                            .flatMap(c -> c.steps().stream())
                            .mapToInt(s -> s.commands().size())
                            .sum())
                    .isEqualTo(11_869);
            assertThat(all).allSatisfy(c -> assertThat(c.steps()).as(c.name()).allSatisfy(s -> assertThat(s.commands())
                    .allSatisfy(command -> {
                        assertThat(command.error()).matches("\\d*");
                        assertThat(command.argument()).doesNotContain("~");
                    })));
        }
    }
}
