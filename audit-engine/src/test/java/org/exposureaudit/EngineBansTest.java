package org.exposureaudit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.io.FileOutputStream;
import java.io.FileWriter;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.text.DateFormat;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.Date;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import org.jsoup.Jsoup;

/// What no class of the engine may do, whichever package it is in.
@AnalyzeClasses(packages = "org.exposureaudit", importOptions = DoNotIncludeTests.class)
final class EngineBansTest {
    private static final String LISTED_ENTRY = "org.exposureaudit.source.ListedEntry";

    @ArchTest static final ArchRule nobodyPrints = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule nobodyLogs =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.util.logging..", "org.slf4j..")
                    .orShould()
                    .dependOnClassesThat()
                    .belongToAnyOf(System.Logger.class)
                    .because("what was read must not reach a log");

    @ArchTest
    static final ArchRule onlySearchOpensAConnection =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.exposureaudit.search..")
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(URLConnection.class)
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(Socket.class)
                    .orShould()
                    .callMethodWhere(calls(URL.class, "openStream", "openConnection", "getContent"))
                    .orShould()
                    .callMethodWhere(calls(Jsoup.class, "connect", "newSession"));

    @ArchTest
    static final ArchRule nothingIsExtracted =
            noClasses()
                    .that()
                    .resideInAnyPackage("..source..", "..reader..", "..school..")
                    .should()
                    .dependOnClassesThat()
                    .belongToAnyOf(FileOutputStream.class, FileWriter.class)
                    .orShould()
                    .callMethodWhere(calls(Files.class, "write", "writeString", "copy", "move"))
                    .orShould()
                    .callMethodWhere(calls(Files.class, "newOutputStream", "newBufferedWriter"))
                    .orShould()
                    .callMethodWhere(calls(Files.class, "createTempFile", "createTempDirectory"))
                    .allowEmptyShould(true)
                    .because("uploads are read where they lie, and only read");

    @ArchTest
    static final ArchRule aNameInAnArchiveIsNeverAPath =
            noClasses()
                    .that(useEntriesOfArchives())
                    .should()
                    .callMethodWhere(calls(Path.class, "of", "resolve", "resolveSibling"))
                    .orShould()
                    .callMethodWhere(calls(Paths.class, "get"))
                    .orShould()
                    .dependOnClassesThat()
                    .belongToAnyOf(File.class)
                    .allowEmptyShould(true)
                    .because("a name may climb out of the folder it claims to be in");

    @ArchTest
    static final ArchRule timeComesFromOutside =
            noClasses()
                    .should()
                    .callMethodWhere(asksForTheTime())
                    .orShould()
                    .callMethodWhere(calls(Clock.class, "system", "systemUTC", "systemDefaultZone"))
                    .orShould()
                    .callMethodWhere(calls(ZoneId.class, "systemDefault"))
                    .orShould()
                    .dependOnClassesThat()
                    .belongToAnyOf(Calendar.class, Date.class, DateFormat.class, TimeZone.class)
                    .because("the same export gives the same report on any day, anywhere");

    @ArchTest
    static final ArchRule nobodyAsksTheMachineForItsLanguage =
            noClasses().should().callMethodWhere(calls(Locale.class, "getDefault"));

    @ArchTest
    static final ArchRule nobodyEndsTheProgram =
            noClasses()
                    .should()
                    .callMethodWhere(calls(System.class, "exit"))
                    .orShould()
                    .callMethodWhere(calls(Runtime.class, "exit", "halt"));

    @ArchTest
    static final ArchRule nullnessIsJSpecifys =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("javax.annotation..", "jakarta.annotation..")
                    .orShould()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.checkerframework..", "org.jetbrains.annotations..");

    @ArchTest
    static final ArchRule classesAreFinal =
            classes()
                    .that()
                    .areTopLevelClasses()
                    .and()
                    .areNotInterfaces()
                    .and()
                    .areNotEnums()
                    .and()
                    .doNotHaveModifier(ABSTRACT)
                    .should()
                    .haveModifier(FINAL)
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule noBooleanTellsAPublicMethodWhatToDo =
            noMethods()
                    .that()
                    .arePublic()
                    .should(have(aBooleanParameter()))
                    .allowEmptyShould(true)
                    .because("at the call nobody can read what true means");

    private static DescribedPredicate<JavaClass> useEntriesOfArchives() {
        return describe(
                "use entries of archives",
                type ->
                        type.getDirectDependenciesFromSelf().stream()
                                .anyMatch(use ->
                                        use.getTargetClass().getFullName().equals(LISTED_ENTRY)));
    }

    private static DescribedPredicate<JavaMethod> aBooleanParameter() {
        return describe(
                "a boolean parameter",
                method ->
                        method.getRawParameterTypes().stream()
                                .anyMatch(type -> type.isEquivalentTo(boolean.class)));
    }

    private static DescribedPredicate<JavaMethodCall> asksForTheTime() {
        Set<String> names = Set.of("now", "currentTimeMillis");
        return describe(
                "asks for the time",
                call ->
                        call.getTargetOwner().getPackageName().startsWith("java.")
                                && call.getTarget().getRawParameterTypes().isEmpty()
                                && names.contains(call.getName()));
    }

    private static DescribedPredicate<JavaMethodCall> calls(Class<?> owner, String... names) {
        Set<String> wanted = Set.of(names);
        return describe(
                "calls " + String.join(", ", names) + " of " + owner.getSimpleName(),
                call -> {
                    MethodCallTarget target = call.getTarget();
                    return target.getOwner().isAssignableTo(owner)
                            && wanted.contains(target.getName());
                });
    }
}
