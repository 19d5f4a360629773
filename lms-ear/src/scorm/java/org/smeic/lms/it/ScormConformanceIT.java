package org.smeic.lms.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.smeic.lms.scorm.adl.TestCases;

/** ADL's conformance test for SCORM 2004 4th Edition, its packages in a real browser on the real server. */
@ArquillianTest
@RunAsClient
class ScormConformanceIT {

    private static Browser browser;
    private static TestCases cases;
    private static ScormReport report;

    @BeforeAll
    static void open() {
        ScormSite.corpus("adl-2004-4th");
        browser = Browser.whereContentStores();
        cases = TestCases.open();
        report = ScormReport.begin("adl-2004");
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            report.end();
            cases.close();
            browser.close();
        }
    }

    /** All of them, or those that {@code -Dscorm.cases=CM-.*} names, or with {@code open} those that have not passed. */
    static Stream<String> names() {
        if (!TestCases.areHere()) {
            return Stream.of("ADL's cases are not here");
        }
        try (var all = TestCases.open()) {
            var wanted = System.getProperty("scorm.cases", ".*");
            return ScormReport.left("adl-2004", all.names()).stream()
                    .filter(name -> wanted.equals("open") || name.matches(wanted));
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("names")
    void theCaseRunsInTheBrowserAsAdlExpects(String name) {
        var site = new ScormSite("learner2", "Learner, Two");
        try {
            report.of(name, () -> {
                TestCases.before(name).forEach(earlier -> run(earlier, site));
                return run(name, site);
            });
        } finally {
            site.forget();
        }
    }

    private static int run(String name, ScormSite site) {
        try (var context = browser.person(1200)) {
            var run = new AdlCase(cases.read(name), ScormSite.corpus("adl-2004-4th"), site, context);
            assertThat(run.run()).as(name).isEmpty();
            return run.calls();
        }
    }
}
