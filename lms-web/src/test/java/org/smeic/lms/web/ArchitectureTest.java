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
import java.beans.Introspector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    /** A named bean wins over a variable of the same name, and the page prints the bean. */
    @Test
    void noVariableOfAPageIsNamedAsABean() throws IOException {
        var beans = web.stream()
                .filter(type -> type.isAnnotatedWith(Named.class))
                .map(type -> {
                    var given = type.getAnnotationOfType(Named.class).value();
                    return given.isEmpty() ? Introspector.decapitalize(type.getSimpleName()) : given;
                })
                .collect(Collectors.toSet());
        var variable = Pattern.compile("(?:var|ui:param name)=\"(\\w+)\"");
        var hidden = new TreeSet<String>();
        try (var pages = Files.walk(Path.of("src/main/webapp/WEB-INF"))) {
            for (var page :
                    pages.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                variable.matcher(Files.readString(page))
                        .results()
                        .map(found -> found.group(1))
                        .filter(beans::contains)
                        .forEach(name -> hidden.add(page.getFileName() + ": " + name));
            }
        }
        assertThat(beans).contains("myPage");
        assertThat(hidden).isEmpty();
    }
}
