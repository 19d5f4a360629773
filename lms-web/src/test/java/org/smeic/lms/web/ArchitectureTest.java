package org.smeic.lms.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The web shows and decides nothing: it reaches the rest through doors only. */
class ArchitectureTest {

    private final JavaClasses web = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.smeic.lms");

    @Test
    void pagesKnowNoTables() {
        noClasses()
                .that()
                .resideInAPackage("org.smeic.lms.web..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class)
                .check(web);
    }

    /** A plain bean of a feature checks no roles; only the doors that call it do. */
    @Test
    void pagesReachNothingBehindTheDoors() {
        var reached = new TreeSet<String>();
        for (JavaClass type : web) {
            if (!type.getPackageName().startsWith("org.smeic.lms.web")) {
                continue;
            }
            type.getDirectDependenciesFromSelf().stream()
                    .map(arrow -> arrow.getTargetClass())
                    .filter(target -> !target.getPackageName().startsWith("org.smeic.lms.web"))
                    .filter(target -> target.isAnnotatedWith(Dependent.class))
                    .forEach(target -> reached.add(type.getSimpleName() + " -> " + target.getSimpleName()));
        }
        assertThat(reached).isEmpty();
    }

    @Test
    void aPageWantsAtMostThreeDoors() {
        var greedy = new TreeSet<String>();
        for (JavaClass type : web) {
            if (type.isAnnotatedWith(Named.class)) {
                var doors = type.getFields().stream()
                        .filter(field -> field.isAnnotatedWith(Inject.class))
                        .filter(field -> field.getRawType().isAnnotatedWith(jakarta.ejb.Stateless.class))
                        .count();
                if (doors > 3) {
                    greedy.add(type.getSimpleName() + " has " + doors);
                }
            }
        }
        assertThat(greedy).isEmpty();
    }
}
