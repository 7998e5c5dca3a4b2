package org.exposureaudit;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.NullMarked;

/// Which package of the engine may use which, and which may use which library.
@AnalyzeClasses(packages = "org.exposureaudit", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {

    private static final String BASE = "org.exposureaudit";

    /// Each may use itself and those before it; the root may use them all.
    private static final List<String> PACKAGES_IN_ORDER =
            List.of(
                    "item",
                    "problem",
                    "source",
                    "photo",
                    "reader",
                    "school",
                    "index",
                    "identity",
                    "detect",
                    "policy",
                    "finding",
                    "judge",
                    "report",
                    "search");

    @ArchTest static final ArchRule aPackageUsesOnlyThoseBeforeIt = packageOrder();

    @ArchTest
    static final ArchRule noTwoPackagesNeedEachOther =
            slices().matching(BASE + ".(**)").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule everyPackageHasItsPlaceInTheOrder =
            classes().should().resideInAnyPackage(allPackages());

    @ArchTest
    static final ArchRule aPlatformKnowsNoOther =
            slices().matching(BASE + ".reader.(*)..")
                    .should()
                    .notDependOnEachOther()
                    .ignoreDependency(
                            alwaysTrue(),
                            resideInAnyPackage(BASE + ".reader.format..", BASE + ".reader.meta.."))
                    .allowEmptyShould(true)
                    .because("only format and meta hold what several platforms share");

    @ArchTest
    static final ArchRule onlyTheIndexKnowsLucene = onlyIn(List.of("index"), "org.apache.lucene..");

    @ArchTest
    static final ArchRule onlyTheSourceOpensArchives =
            onlyIn(List.of("source"), "org.apache.commons.compress..")
                    .because("limits are checked in one place");

    @ArchTest
    static final ArchRule onlyPhotoReadsPictures =
            onlyIn(List.of("photo"), "com.drew..", "javax.imageio..", "java.awt..")
                    .because("a picture is a stranger's bytes");

    @ArchTest
    static final ArchRule picturesAreReadByTheReaderOfTheirFormat =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("com.drew.imaging.ImageMetadataReader")
                    .because("the entry that guesses can be led into readers that are not safe");

    @ArchTest
    static final ArchRule archivesHaveOneReader =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .belongToAnyOf(ZipFile.class, ZipInputStream.class)
                    .because("two readers of ZIPs may see different files in one archive");

    @ArchTest
    static final ArchRule onlyReadersOfDataKnowJackson =
            onlyIn(
                    List.of("reader", "school", "detect", "policy", "finding", "report"),
                    "tools.jackson..");

    @ArchTest
    static final ArchRule onlySearchKnowsTheNetwork =
            onlyIn(List.of("search"), "java.net.http..", "okhttp3..", "javax.net..");

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = classes().should(new BeInNullMarkedPackage());

    private static LayeredArchitecture packageOrder() {
        LayeredArchitecture order =
                layeredArchitecture()
                        .consideringOnlyDependenciesInLayers()
                        .withOptionalLayers(true);
        order = order.layer("root").definedBy(BASE);
        for (String name : PACKAGES_IN_ORDER) {
            order = order.layer(name).definedBy(subpackagesOf(name));
        }
        order = order.whereLayer(PACKAGES_IN_ORDER.getFirst()).mayNotAccessAnyLayer();
        for (int i = 1; i < PACKAGES_IN_ORDER.size(); i++) {
            String[] before = PACKAGES_IN_ORDER.subList(0, i).toArray(String[]::new);
            order = order.whereLayer(PACKAGES_IN_ORDER.get(i)).mayOnlyAccessLayers(before);
        }
        return order;
    }

    private static String[] allPackages() {
        List<String> all = new ArrayList<>(List.of(BASE));
        PACKAGES_IN_ORDER.forEach(name -> all.add(subpackagesOf(name)));
        return all.toArray(String[]::new);
    }

    private static ArchRule onlyIn(List<String> packages, String... libraries) {
        String[] allowed =
                packages.stream().map(ArchitectureTest::subpackagesOf).toArray(String[]::new);
        return noClasses()
                .that()
                .resideOutsideOfPackages(allowed)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries);
    }

    private static String subpackagesOf(String name) {
        return BASE + "." + name + "..";
    }

    private static final class BeInNullMarkedPackage extends ArchCondition<JavaClass> {
        BeInNullMarkedPackage() {
            super("be in a package with package-info and @NullMarked");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
            String message = type.getPackageName() + " is not null-marked";
            events.add(new SimpleConditionEvent(type, marked, message));
        }
    }
}
