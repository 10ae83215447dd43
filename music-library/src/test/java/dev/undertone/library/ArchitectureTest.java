package dev.undertone.library;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.undertone.testing.HouseRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses FLOOR = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.undertone.library");

    private static final JavaClasses FLOOR_AND_BELOW = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.undertone.models", "dev.undertone.library");

    @Test
    void noFloorKnowsTheOneAboveIt() {
        noClasses()
                .that()
                .resideInAPackage("dev.undertone.models..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.undertone.library..", "dev.undertone.app..")
                .check(FLOOR_AND_BELOW);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.undertone.app..", "javafx..")
                .check(FLOOR);
    }

    @Test
    void noPackageTakesPartInACycle() {
        HouseRules.NO_PACKAGE_TAKES_PART_IN_A_CYCLE.check(FLOOR);
    }

    @Test
    void nothingOpensTheNetwork() {
        HouseRules.NOTHING_OPENS_THE_NETWORK.check(FLOOR);
    }

    @Test
    void noTextDependsOnTheCountry() {
        HouseRules.NO_TEXT_DEPENDS_ON_THE_COUNTRY.check(FLOOR);
    }

    @Test
    void onlyTheCatalogSpeaksToTheDatabase() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.undertone.library.catalog..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..")
                .check(FLOOR);
    }

    @Test
    void onlyWhoReadsOrWritesFilesKnowsTheirLibrariesAndNoPublicSignatureDoes() {
        classes()
                .that(dependOn("javazoom.."))
                .should()
                .resideInAPackage("dev.undertone.library.audio")
                .check(FLOOR);
        classes()
                .that(dependOn("org.bytedeco.."))
                .should()
                .resideInAPackage("dev.undertone.library.audio")
                .check(FLOOR);
        classes()
                .that(dependOn("org.jaudiotagger.."))
                .should()
                .resideInAnyPackage("dev.undertone.library.importing", "dev.undertone.library.starter..")
                .check(FLOOR);
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .should(nameOnlyOurTypesAndTheJdks())
                .check(FLOOR);
    }

    private static DescribedPredicate<JavaClass> dependOn(String packages) {
        return DescribedPredicate.describe(
                "depend on " + packages,
                type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency ->
                                JavaClass.Predicates.resideInAPackage(packages).test(dependency.getTargetClass())));
    }

    private static ArchCondition<JavaMethod> nameOnlyOurTypesAndTheJdks() {
        return new ArchCondition<>("name only this program's types and the JDK's") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getAllInvolvedRawTypes().stream()
                        .map(JavaClass::getBaseComponentType)
                        .filter(type -> !type.isPrimitive())
                        .filter(type -> !type.getPackageName().matches("javax?\\..*"))
                        .filter(type -> !type.getPackageName().startsWith("dev.undertone."))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " names " + type.getName())));
            }
        };
    }
}
