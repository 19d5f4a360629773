package org.smeic.lms;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The map of the features: who may know whom. A new arrow is drawn here first. */
class ArchitectureTest {

    static final Map<String, Set<String>> MAY_KNOW = Map.ofEntries(
            entry("shared", Set.of()),
            entry("identity", Set.of("shared")),
            entry("storage", Set.of("shared")),
            entry("catalog", Set.of("shared", "identity", "storage")),
            entry("enrolment", Set.of("shared", "identity", "catalog")),
            entry("admission", Set.of("shared", "identity", "catalog", "enrolment")),
            entry("curriculum", Set.of("shared", "identity", "catalog", "enrolment")),
            entry("search", Set.of("shared", "identity", "catalog", "enrolment", "curriculum")),
            entry("reading", Set.of("shared", "identity", "storage", "catalog", "enrolment")),
            entry("quiz", Set.of("shared", "identity", "storage", "catalog", "enrolment")),
            entry("scorm", Set.of("shared", "identity", "storage", "catalog", "enrolment")),
            entry("certificate", Set.of("shared", "identity", "storage", "catalog", "enrolment", "curriculum")),
            entry(
                    "authoring",
                    Set.of("shared", "identity", "storage", "catalog", "curriculum", "reading", "quiz", "scorm")),
            entry("announcement", Set.of("shared", "identity", "catalog", "enrolment")),
            entry("reporting", Set.of("shared", "identity", "catalog", "enrolment", "curriculum")),
            entry(
                    "notification",
                    Set.of(
                            "shared",
                            "admission",
                            "identity",
                            "catalog",
                            "enrolment",
                            "curriculum",
                            "certificate",
                            "reporting",
                            "announcement")));

    private static final String ROOT = "org.smeic.lms.";

    private final JavaClasses lms = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.smeic.lms");

    @Test
    void featuresKnowOnlyWhatTheMapAllows() {
        var forbidden = new TreeSet<String>();
        for (JavaClass type : lms) {
            for (Dependency arrow : type.getDirectDependenciesFromSelf()) {
                var from = feature(type);
                var to = feature(arrow.getTargetClass());
                if (!from.equals(to)
                        && !from.isEmpty()
                        && !to.isEmpty()
                        && !mayKnow(from).contains(to)) {
                    forbidden.add(from + " -> " + to + ": " + arrow.getDescription());
                }
            }
        }
        assertThat(forbidden).isEmpty();
    }

    @Test
    void everyFeatureStandsOnTheMap() {
        var features = new TreeSet<String>();
        lms.forEach(type -> features.add(feature(type)));
        features.remove("");
        assertThat(MAY_KNOW.keySet()).containsAll(features);
    }

    @Test
    void featuresFormNoCycle() {
        slices().matching("org.smeic.lms.(*)..").should().beFreeOfCycles().check(lms);
    }

    @Test
    void domainKnowsNoWeb() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.faces..", "jakarta.servlet..", "jakarta.ws.rs..")
                .check(lms);
    }

    @Test
    void everyDoorSaysWhoMayEnter() {
        var open = new TreeSet<String>();
        for (JavaClass type : lms) {
            var isDoor = type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class);
            if (isDoor && !type.isAnnotatedWith(PermitAll.class) && !type.isAnnotatedWith(RolesAllowed.class)) {
                open.add(type.getName());
            }
        }
        assertThat(open).isEmpty();
    }

    private static Set<String> mayKnow(String feature) {
        return MAY_KNOW.getOrDefault(feature, Set.of());
    }

    private static String feature(JavaClass type) {
        var name = type.getPackageName() + ".";
        if (!name.startsWith(ROOT)) {
            return "";
        }
        return name.substring(ROOT.length()).split("\\.", 2)[0];
    }

    @Test
    void theSequencerKnowsNothingButItself() {
        classes()
                .that()
                .resideInAPackage("org.smeic.lms.scorm.sequencing..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("org.smeic.lms.scorm.sequencing..", "java.lang..", "java.util..", "org.jspecify..")
                .check(lms);
    }
}
