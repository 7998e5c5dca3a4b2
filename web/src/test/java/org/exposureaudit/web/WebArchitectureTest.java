package org.exposureaudit.web;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import org.exposureaudit.web.cli.QuietLog;

/// What the application may know of itself and of the engine's libraries.
@AnalyzeClasses(packages = "org.exposureaudit.web", importOptions = DoNotIncludeTests.class)
final class WebArchitectureTest {
    private static final long MOST_TYPES = 15;

    @ArchTest
    static final ArchRule aFeatureKnowsNoOther =
            slices().matching("org.exposureaudit.web.(*)..")
                    .should()
                    .notDependOnEachOther()
                    .ignoreDependency(resideInAPackage("..web.cli.."), alwaysTrue())
                    .ignoreDependency(alwaysTrue(), resideInAPackage("..web.http.."))
                    .because("only http is shared, and only the command line starts them");

    @ArchTest
    static final ArchRule theEnginesLibrariesStayInTheEngine =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("..web.http.session..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.apache..", "tools.jackson..", "org.jsoup..")
                    .because("only what a session keeps is written as JSON here");

    @ArchTest
    static final ArchRule sessionsShareNothingElseWithTheEngine =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.apache.lucene..", "org.jsoup..");

    @ArchTest
    static final ArchRule onlyTheVaultEncrypts =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("..web.http.session.vault..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "com.google.crypto..", "javax.crypto..", "com.password4j..");

    @ArchTest
    static final ArchRule nobodyLogs =
            noClasses()
                    .that()
                    .doNotBelongToAnyOf(QuietLog.class)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.util.logging..", "org.slf4j..", "ch.qos..")
                    .because("what was read must not reach a log");

    @ArchTest
    static void aPackageHoldsWhatOneSentenceSays(JavaClasses classes) {
        Map<String, Long> types =
                classes.stream()
                        .filter(JavaClass::isTopLevelClass)
                        .filter(type -> !type.getSimpleName().equals("package-info"))
                        .collect(groupingBy(JavaClass::getPackageName, counting()));
        types.values().removeIf(number -> number <= MOST_TYPES);
        assertEquals(Map.of(), types);
    }
}
