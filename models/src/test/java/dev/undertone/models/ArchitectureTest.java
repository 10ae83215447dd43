package dev.undertone.models;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.undertone.testing.HouseRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.undertone.models");

    @Test
    void nothingPointsUp() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.undertone.library..", "dev.undertone.app..")
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        HouseRules.NO_PACKAGE_TAKES_PART_IN_A_CYCLE.check(CLASSES);
    }

    @Test
    void theVocabularyNeedsNoLibrary() {
        noClasses()
                .that()
                .resideInAPackage("dev.undertone.models")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages("dev.undertone.models", "java..", "org.jspecify..")
                .check(CLASSES);
    }

    @Test
    void nothingAtRunTimeUsesTheTraining() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.undertone.models.training..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.undertone.models.training..")
                .check(CLASSES);
    }

    @Test
    void chartsAloneKnowTheLibraryTheyAreDrawnWith() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.undertone.models.training.chart")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jfree..")
                .check(CLASSES);
    }

    @Test
    void nativeMemoryNeverAppearsInAPublicSignature() {
        HouseRules.NATIVE_TYPES_STAY_OUT_OF_PUBLIC_SIGNATURES.check(CLASSES);
    }

    @Test
    void nothingOpensTheNetwork() {
        HouseRules.NOTHING_OPENS_THE_NETWORK.check(CLASSES);
    }

    @Test
    void noTextOfTheRunningProgramDependsOnTheCountry() {
        HouseRules.NO_TEXT_DEPENDS_ON_THE_COUNTRY.check(
                CLASSES.that(JavaClass.Predicates.resideOutsideOfPackage("dev.undertone.models.training..")));
    }
}
